import * as z from 'zod/mini';
import { CourtDate, dateText, Instant } from '../kernel/time';

export const effectRules = ['onArrival', 'onReply', 'onReading', 'ownAct', 'onSigning', 'onReturn', 'onLeaving', 'onRefusal', 'afterAnnouncement'] as const;
export const EffectRule = z.enum(effectRules);
export type EffectRule = z.infer<typeof EffectRule>;
export const EffectTrack = z.enum(['A', 'B', 'ownAct', 'paper', 'announcement']);
export type EffectTrack = z.infer<typeof EffectTrack>;

/** Legal effect: a fact of its own, computed by rule from the rows. */
export const ServiceEffect = z.object({
  effectiveOn: CourtDate,
  effectiveAt: Instant,
  track: EffectTrack,
  rule: EffectRule,
  /** of the row that counts */
  channel: z.string(),
  article: z.string(),
  /** one sentence for the addressee */
  sentence: z.string(),
  periods: z.array(z.object({ rule: z.string(), title: z.string(), lastDayOn: CourtDate, article: z.string(), provisional: z.boolean(),
    /** stands still (证据规定 55 (一)); computed when it is looked at, never stored */
    pausedSince: z.optional(CourtDate) })),
});
export type ServiceEffect = z.infer<typeof ServiceEffect>;

/** "12月8日（周二）", or that it stands still */
export const periodDay = ({ lastDayOn, pausedSince }: Pick<ServiceEffect['periods'][number], 'lastDayOn' | 'pausedSince'>): string =>
  (pausedSince === undefined ? dateText(lastDayOn) : `自${dateText(pausedSince)}暂停计算，管辖确定后继续`);
