import * as z from 'zod/mini';
import { SubscriptionKind } from '../notification/subscription';

/** What the public may know of the court; the whole configuration is functions/platform/court-config.ts. */
export const PublicCourt = z.object({
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  address: z.string(),
  hotline: z.string(),
  officeHours: z.string(),
  demo: z.boolean(),
  mediationTrack: z.enum(['N', 'L']),
  maxFileBytes: z.number(),
  /** reminders so many minutes before a fixed session, how long people are waited for, after how many absences it may end */
  mediationSession: z.object({ remindMinutes: z.array(z.number()), waitMinutes: z.number(), absencesBeforeEnd: z.number(), example: z.boolean() }),
  performanceReminderDays: z.object({ days: z.number(), example: z.boolean() }),
  /** for the mini-program's subscribe prompt */
  subscribeTemplateIds: z.record(SubscriptionKind, z.string()),
  payChannels: z.array(z.enum(['wechat', 'alipay'])),
});
export type PublicCourt = z.infer<typeof PublicCourt>;
