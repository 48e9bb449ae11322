import type { FeeNotice } from '../../../shared/fees/fee-notice';
import { quoteAgain } from '../../../shared/fees/quote-again';
import { CourtError } from '../../../shared/kernel/errors';

const isPaid = ({ state }: FeeNotice): boolean => state === 'paid' || state === 'overpaid';

/** What the whole claim costs when it is halved (办法 15, 16), by the tariff, court value and rounding of its notice; undefined when it is halved already or never is. */
const halvedFeeFen = ({ quote }: FeeNotice): number | undefined => {
  if (quote.halved) return undefined;
  try {
    return quoteAgain(quote, { halved: true }).feeFen;
  } catch (cause) {
    // Application fees are not halved (办法 15 speaks of the acceptance fee only).
    if (cause instanceof CourtError && cause.code === 'fees.notHalvable') return undefined;
    throw cause;
  }
};

export interface Due { noticeId: string; amountFen: number }

/**
 * What goes back when the fee of a claim is halved after it was paid in full: all that was paid for it (first notice, top-up, differences)
 * less the half of the whole claim, taken from the latest notice first. Each notice carries the quote of the claim as it then was.
 */
export const halfRefunds = (notices: readonly FeeNotice[]): Due[] => {
  const paid = notices.filter(isPaid).toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1));
  const [latest] = paid;
  const half = latest === undefined ? undefined : halvedFeeFen(latest);
  if (half === undefined) return [];
  let owedFen = paid.reduce((sum, notice) => sum + notice.amountFen, 0) - half;
  return paid.flatMap((notice) => {
    const amountFen = Math.max(0, Math.min(owedFen, notice.amountFen));
    owedFen -= amountFen;
    return amountFen === 0 ? [] : [{ noticeId: notice.noticeId, amountFen }];
  });
};
