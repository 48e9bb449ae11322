import type { ChannelFamily } from '../../../shared/fees/channel-family';
import type { BankReason } from '../../../shared/fees/refund';
import { courtDateOf } from '../../../shared/kernel/time';
import { daysBetween } from '../../../shared/kernel/calendar/date-arithmetic';

/** How long and how often a channel takes a refund the way the payment came: by its rules or the court's contract. */
export interface RefundWindow { days: number; marginDays: number; partials?: number | undefined; gapSeconds?: number | undefined }
export type RefundWindows = Partial<Record<ChannelFamily, RefundWindow | undefined>>;

export interface WayFacts {
  family: ChannelFamily;
  paidAt: string;
  /** refunds of the same payment that went to the channel before, this one not among them */
  sentBefore: readonly { sentAt: string }[];
  /** the payee gave an account already */
  hasAccount: boolean;
  at: Date;
}
export type Way = { kind: 'channel' } | { kind: 'wait'; until: string } | { kind: 'bank'; reason: BankReason };

/**
 * Which way a refund goes now. Near the end of the window it moves to the bank in time when the payee's account is known;
 * without one the channel is used to its last day, because there is nothing else.
 */
export const refundWay = ({ family, paidAt, sentBefore, hasAccount, at }: WayFacts, windows: RefundWindows): Way => {
  const window = windows[family];
  if (window === undefined) return { kind: 'bank', reason: 'noChannel' };
  const age = daysBetween(courtDateOf(paidAt), courtDateOf(at.toISOString()));
  if (age > window.days) return { kind: 'bank', reason: 'windowClosed' };
  if (window.partials !== undefined && sentBefore.length >= window.partials) return { kind: 'bank', reason: 'tooManyPartials' };
  if (hasAccount && age > window.days - window.marginDays) return { kind: 'bank', reason: 'windowClosing' };
  const last = sentBefore.reduce((latest, { sentAt }) => Math.max(latest, Date.parse(sentAt)), 0);
  const free = last + (window.gapSeconds ?? 0) * 1000;
  return free > at.getTime() ? { kind: 'wait', until: new Date(free).toISOString() } : { kind: 'channel' };
};
