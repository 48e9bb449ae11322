import type { ReconciledFamily } from '../../shared/fees/reconciliation';
import { CourtError } from '../../shared/kernel/errors';
import { log } from '../platform/log';
import { copy } from './copy';
import type { CourtDate } from '../../shared/kernel/time';
import type { Bill } from './domain/bill-line';

export type BillFetch =
  | { kind: 'bill'; bill: Bill }
  /** the channel has not made it yet: ask again later */
  | { kind: 'notYet' }
  /** not delivered whole, or not in a form we can read; nothing is compared */
  | { kind: 'broken'; why: string };

/** Where the bill of a day comes from. Never throws. */
export type BillSource = (on: CourtDate) => Promise<BillFetch>;
export type BillSources = Readonly<Record<ReconciledFamily, BillSource>>;

/** A source that reports what went wrong instead of throwing. */
export const orBroken = (fetchBill: (on: CourtDate) => Promise<BillFetch>): BillSource => async (on) => {
  try {
    return await fetchBill(on);
  } catch (cause) {
    // A person at the desk reads it: our own refusals say what is wrong, anything else goes to the log.
    if (!(cause instanceof CourtError)) log.warn('bill-not-fetched', { on, why: cause instanceof Error ? cause.message.slice(0, 200) : 'failed' });
    return { kind: 'broken', why: cause instanceof CourtError ? cause.message : copy.billBroken };
  }
};
