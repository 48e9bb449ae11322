import type { Refund } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import type { RefundId } from '../../shared/kernel/ids';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { AttemptItem, NoticeItem, RefundItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { ledgerEntry } from './domain/ledger';
import { checkRefundable } from './domain/refundable';
import { putEntry, putRefund } from './fee-puts';

export interface Decision { approved: boolean; reason?: string }
type Approver = Pick<Caller, 'personId' | 'role' | 'name'>;

/** Pure: the refund as decided. Money out needs two persons. @throws CourtError fees.refundNotOpen, fees.secondPersonNeeded, request.invalid */
export const decidedRefund = (refund: Refund, { approved, reason }: Decision, caller: Approver, at: Date): Refund => {
  if (refund.state !== 'proposed') throw new CourtError('fees.refundNotOpen', '这笔退费已经处理过了，请刷新后查看。');
  if (refund.proposedById === caller.personId) throw new CourtError('fees.secondPersonNeeded', '退费不能由提出人自己审批，请由另一位工作人员审批。');
  const words = reason?.trim() ?? '';
  if (!approved && words.length < 4) throw new CourtError('request.invalid', '不批准退费请写明理由，至少4个字。', { path: 'reason' });
  const decided = { approvedBy: caller.name, approvedAt: at.toISOString() };
  return approved ? { ...refund, ...decided, state: 'approved', nextCheckAt: at.toISOString(), checks: 0 } : { ...refund, ...decided, state: 'rejected', rejectedReason: words };
};

/** An approved refund is sent to the channel by the consumer of its event, and by the sweep when that fails. @throws CourtError fees.refundNotFound */
export const decideRefund = async (record: CaseRecord, refundId: RefundId, decision: Decision, caller: Caller, at: Date): Promise<Refund> => {
  const refund = record.one(RefundItem, refundId);
  const notice = refund === undefined ? undefined : record.one(NoticeItem, refund.noticeId);
  const attempt = refund === undefined ? undefined : record.one(AttemptItem, refund.attemptId);
  if (refund === undefined || notice === undefined || attempt === undefined) throw new CourtError('fees.refundNotFound', '没有找到这笔退费，请从退费列表重新进入。');
  const decided = decidedRefund(refund, decision, caller, at);
  const { amountFen, noticeId } = refund;
  if (decided.state === 'rejected') {
    await appendToCase(record, at, [{ type: 'REFUND_REJECTED', actor: actorOf(caller), data: { refundId, noticeId, amountFen } }], { puts: [putRefund(decided, record.head.court)] });
    return decided;
  }
  checkRefundable(amountFen, notice, attempt, record.all(RefundItem).filter((other) => other.refundId !== refundId));
  await appendToCase(record, at, [{ type: 'REFUND_APPROVED', actor: actorOf(caller), data: { refundId, noticeId, amountFen } }], { puts: [
    putRefund(decided, record.head.court), putEntry(ledgerEntry('REFUND_APPROVED', refundId, noticeId, amountFen, at.toISOString(), refund.cause === 'overpaid')),
  ] });
  return decided;
};
