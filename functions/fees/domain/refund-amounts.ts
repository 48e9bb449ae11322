import type { FeeNotice } from '../../../shared/fees/fee-notice';
import { refundGrounds, type RefundCause } from '../../../shared/fees/refund-grounds';
import { halfRefunds, type Due } from './half-refund';

const isPaid = ({ state }: FeeNotice): boolean => state === 'paid' || state === 'overpaid';

/** 解释 199: half of what was collected, whatever the tariff says. */
const halfOfCollected = (notices: readonly FeeNotice[]): Due[] =>
  notices.filter(isPaid).map(({ noticeId, amountFen }) => ({ noticeId, amountFen: Math.round(amountFen / 2) }));

/** A sum that is due back, from the latest notice first. */
const upTo = (owedFen: number, notices: readonly FeeNotice[]): Due[] => {
  let left = owedFen;
  return notices.filter(isPaid).toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1)).flatMap(({ noticeId, amountFen }) => {
    const part = Math.max(0, Math.min(left, amountFen));
    left -= part;
    return part === 0 ? [] : [{ noticeId, amountFen: part }];
  });
};

/** What goes back on which notice, by the ground. `differenceFen` for grounds whose sum the change of the claim or a decision gives. */
export const refundAmounts = (cause: Exclude<RefundCause, 'overpaid'>, notices: readonly FeeNotice[], differenceFen = 0): Due[] => {
  if (cause === 'topUpUnpaid') return halfOfCollected(notices);
  const { share } = refundGrounds[cause];
  if (share === 'half') return halfRefunds(notices);
  return share === 'all' ? upTo(Number.MAX_SAFE_INTEGER, notices) : upTo(differenceFen, notices);
};
