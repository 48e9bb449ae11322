import * as z from 'zod/mini';

/** From the quickest way to the last one; a track climbs while service has no effect. */
export const rungs = {
  first: '电子送达', reminder: '再次提醒', phone: '电话联系', otherAddress: '其他电子地址', paper: '邮寄或上门', entrusted: '委托送达', announcement: '公告送达',
} as const;
export type Rung = keyof typeof rungs;
export const Rung = z.enum(Object.keys(rungs) as [Rung, ...Rung[]]);
export const rungOrder = Object.keys(rungs) as Rung[];

/** How long a rung is waited on, in hours: the court's own choice, no law says it. */
export const LadderTimes = z.object({
  example: z.boolean(), reminderAfterHours: z.number(), phoneAfterHours: z.number(), otherAddressAfterHours: z.number(), paperAfterHours: z.number(), entrustedAfterHours: z.number(), announcementAfterHours: z.number(),
});
export type LadderTimes = z.infer<typeof LadderTimes>;
