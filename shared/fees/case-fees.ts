import { CourtError } from '../kernel/errors';
import { sumFen } from '../kernel/money';
import { isOfClaim, subjectOf, type FeeNotice } from './fee-notice';
import type { FeeQuote } from './fee-quote';
import { quoteAgain } from './quote-again';
import type { Refund } from './refund';

/** The fee itself was paid. A notice that was withdrawn and paid all the same is overpaid without a day of payment: it holds a surplus, not a fee. */
export const isFeePaid = ({ state, paidAt }: Pick<FeeNotice, 'state' | 'paidAt'>): boolean => state === 'paid' || (state === 'overpaid' && paidAt !== undefined);

/** One fee of a case: the claim's (first notice, top-up, differences, shares), or the one of a counterclaim (办法 18). */
export interface CaseFee {
  subject: 'claim' | 'counterclaim';
  /** paid notices, the latest first; the shares of one notice stand together */
  notices: readonly FeeNotice[];
  payerNames: readonly string[];
  /** paid, less what has been promised back because the claim became smaller or relief was granted */
  keptFen: number;
  fullFen: number;
  /** absent: this fee is never halved (办法 15 speaks of the acceptance fee only) */
  halfFen?: number;
}

const differences: ReadonlySet<Refund['cause']> = new Set(['claimReduced', 'relief']);
const isDifference = ({ cause, state }: Refund): boolean => cause !== undefined && differences.has(cause) && state !== 'rejected';

/** What is still held for the fee of a notice. */
export const keptFen = (notice: FeeNotice, refunds: readonly Refund[]): number =>
  notice.amountFen - sumFen(refunds.filter((refund) => refund.noticeId === notice.noticeId && isDifference(refund)).map(({ amountFen }) => amountFen));

const halved = (quote: FeeQuote, change: { amountFen?: number }): number | undefined => {
  try {
    return quoteAgain(quote, { halved: true, ...change }).feeFen;
  } catch (cause) {
    if (cause instanceof CourtError && cause.code === 'fees.notHalvable') return undefined;
    throw cause;
  }
};

/** Relief granted after payment: what is left of the fee is halved, to the court's own unit. */
const halfOf = (fen: number, rounding: FeeQuote['rounding']): number => {
  const unit = rounding === 'yuan' ? 100 : 1;
  return Math.round(fen / (2 * unit)) * unit;
};

const feeOf = (subject: CaseFee['subject'], notices: readonly FeeNotice[], refunds: readonly Refund[], claimAmountFen: number): CaseFee[] => {
  const paid = notices.filter(isFeePaid).toSorted((one, other) => (one.issuedAt === other.issuedAt ? (one.noticeId < other.noticeId ? -1 : 1) : one.issuedAt < other.issuedAt ? 1 : -1));
  const [latest] = paid;
  if (latest === undefined) return [];
  const ofFee = refunds.filter((refund) => isDifference(refund) && paid.some(({ noticeId }) => noticeId === refund.noticeId));
  // A claim that became smaller after the last notice (办法 21) is halved as it now is.
  const lowered = ofFee.some((refund) => refund.cause === 'claimReduced' && refund.proposedAt > latest.issuedAt) && latest.quote.amountFen !== undefined ? { amountFen: claimAmountFen } : {};
  const kept = sumFen(paid.map((notice) => keptFen(notice, refunds)));
  const half = latest.quote.halved ? kept : ofFee.some((refund) => refund.cause === 'relief') ? halfOf(kept, latest.quote.rounding) : halved(latest.quote, lowered);
  return [{
    subject, notices: paid, payerNames: [...new Set(paid.map(({ payerName }) => payerName))], keptFen: kept,
    fullFen: quoteAgain(latest.quote, { halved: false, ...lowered }).feeFen, ...(half === undefined ? {} : { halfFen: half }),
  }];
};

/** The fees paid in a case, the claim's first, then one for each who filed a counterclaim. */
export const caseFees = (notices: readonly FeeNotice[], refunds: readonly Refund[], claimAmountFen: number): CaseFee[] => {
  const counter = notices.filter((notice) => subjectOf(notice) === 'counterclaim');
  return [
    ...feeOf('claim', notices.filter(isOfClaim), refunds, claimAmountFen),
    ...[...new Set(counter.map(({ payerPartyId }) => payerPartyId))].flatMap((payer) => feeOf('counterclaim', counter.filter((notice) => notice.payerPartyId === payer), refunds, claimAmountFen)),
  ];
};
