import type { FeeNotice } from '../../shared/fees/fee-notice';

/** What a notice is once money has gone back: a surplus returned leaves it paid, or still to be paid; everything returned leaves it withdrawn. */
export const afterRefund = (notice: FeeNotice, amountFen: number): FeeNotice => {
  const refundedFen = notice.refundedFen + amountFen;
  const kept = notice.paidFen - refundedFen;
  if (notice.state === 'issued' || notice.state === 'lapsed') return { ...notice, refundedFen };
  const state = kept === 0 ? 'cancelled' : notice.paidAt !== undefined && kept <= notice.amountFen ? 'paid' : 'overpaid';
  return { ...notice, refundedFen, state };
};
