import type { FeeNotice, PayAttempt, Refund } from '../../shared/fees/fee-notice';
import type { RefundId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import { systemActor } from '../cases/actor-of';
import type { NewEvent } from '../cases/case-log';
import { newId } from '../platform/new-id';
import { calendar } from './calendar';
import { copy } from './copy';

interface Grounds { cause: 'mediated' | 'overpaid'; notice: FeeNotice; attempt: PayAttempt; amountFen: number; effectiveOn: CourtDate }

/** A refund the rules call for, with its event. It waits for a person of the finance office; 15 days from the document's effect (办法 53). */
export const newRefund = ({ cause, notice, attempt, amountFen, effectiveOn }: Grounds, at: Date): { refund: Refund; event: NewEvent } => {
  const refundId = newId<RefundId>('refund', at);
  const { lastDayOn: dueOn } = computePeriod({ rule: 'refund', from: effectiveOn, calendar: calendar() });
  const mediated = cause === 'mediated';
  const refund: Refund = {
    refundId, outRefundNo: refundId.replace('_', ''), noticeId: notice.noticeId, attemptId: attempt.attemptId, payeeName: notice.payerName,
    amountFen, paidFen: attempt.amountFen, cause, state: 'proposed', proposedAt: at.toISOString(), proposedBy: copy.system, dueOn,
    reason: mediated ? copy.refundMediated : copy.refundOverpaid, article: mediated ? copy.articleMediated : copy.articleOverpaid,
  };
  return { refund, event: { type: 'REFUND_PROPOSED', actor: systemActor, data: { refundId, noticeId: notice.noticeId, amountFen, dueOn, cause } } };
};
