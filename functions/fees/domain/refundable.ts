import type { FeeNotice, PayAttempt } from '../../../shared/fees/fee-notice';
import type { Refund } from '../../../shared/fees/refund';
import { sumFen, type Fen } from '../../../shared/kernel/money';
import { CourtError } from '../../../shared/kernel/errors';

/** Money promised or gone: everything but what was not approved. */
const reserved = (refunds: readonly Refund[]): Fen => sumFen(refunds.filter((refund) => refund.state !== 'rejected').map((refund) => refund.amountFen));

/** What may still be refunded, in fen: never more than the notice took in, nor than the one payment it goes back to. */
export const refundableFen = (notice: FeeNotice, attempt: PayAttempt, refunds: readonly Refund[]): number => {
  const ofNotice = notice.paidFen - reserved(refunds.filter((refund) => refund.noticeId === notice.noticeId));
  const ofAttempt = attempt.amountFen - reserved(refunds.filter((refund) => refund.attemptId === attempt.attemptId));
  return Math.min(ofNotice, ofAttempt);
};

/** @throws CourtError fees.refundTooMuch */
export const checkRefundable = (amountFen: number, notice: FeeNotice, attempt: PayAttempt, refunds: readonly Refund[]): void => {
  if (amountFen <= 0 || amountFen > refundableFen(notice, attempt, refunds)) throw new CourtError('fees.refundTooMuch', '退费金额超过了可退的余额，请核对已交和已退的数额。');
};
