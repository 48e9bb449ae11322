import type { FeeNotice, PayAttempt } from '../../shared/fees/fee-notice';
import type { Refund } from '../../shared/fees/refund';
import type { RefundId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import type { Actor } from '../../shared/cases/case-event';
import { refundGrounds, type RefundCause } from '../../shared/fees/refund-grounds';
import type { Role } from '../../shared/identity/policy';
import { systemActor } from '../cases/actor-of';
import type { NewEvent } from '../cases/case-log';
import { newId } from '../platform/new-id';
import { copy } from './copy';
import { refundDue } from './last-day';

interface Grounds { cause: RefundCause; notice: FeeNotice; attempt: PayAttempt; amountFen: number; effectiveOn: CourtDate; by?: Proposer }
/** A person of the court; one of the finance office counts as the first of the two who approve. */
export interface Proposer { personId: string; name: string; role: Role; actor: Actor }

const proposal = ({ personId, name, role }: Proposer, at: Date): Pick<Refund, 'state' | 'proposedBy' | 'proposedById' | 'checkedBy' | 'checkedById' | 'checkedAt'> => ({
  proposedBy: name, proposedById: personId, ...(role === 'finance' ? { state: 'checked', checkedBy: name, checkedById: personId, checkedAt: at.toISOString() } : { state: 'proposed' }),
});

/** A refund the rules call for, with its event. It waits for a person of the finance office; 15 days from the document's effect (办法 53). */
export const newRefund = ({ cause, notice, attempt, amountFen, effectiveOn, by }: Grounds, at: Date): { refund: Refund; event: NewEvent } => {
  const refundId = newId<RefundId>('refund', at);
  const { lastDayOn: dueOn, provisional: dueProvisional } = refundDue(effectiveOn);
  const ground = refundGrounds[cause];
  const refund: Refund = {
    refundId, outRefundNo: refundId.replace('_', ''), noticeId: notice.noticeId, attemptId: attempt.attemptId, payeeName: notice.payerName,
    amountFen, paidFen: attempt.amountFen, cause, proposedAt: at.toISOString(), dueOn, effectiveOn, dueProvisional,
    ...(by === undefined ? { state: 'proposed', proposedBy: copy.system } : proposal(by, at)), reason: ground.words, article: ground.article,
  };
  return { refund, event: { type: 'REFUND_PROPOSED', actor: by?.actor ?? systemActor, data: { refundId, noticeId: notice.noticeId, amountFen, dueOn, cause } } };
};
