import type { CaseEventType } from '../../shared/cases/case-event';
import type { Refund } from '../../shared/fees/refund';
import { CourtError } from '../../shared/kernel/errors';
import type { RefundId } from '../../shared/kernel/ids';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { AttemptItem, NoticeItem, RefundItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { decidedRefund, type Decision } from './domain/decided-refund';
import { ledgerEntry } from './domain/ledger';
import { checkRefundable } from './domain/refundable';
import { putRefund } from './fee-puts';
import { book } from './ledger-puts';

const events: Partial<Record<Refund['state'], CaseEventType>> = { checked: 'REFUND_CHECKED', approved: 'REFUND_APPROVED', rejected: 'REFUND_REJECTED' };

/** An approved refund is sent to the channel by the consumer of its event, and by the sweep when that fails. @throws CourtError fees.refundNotFound */
export const decideRefund = async (record: CaseRecord, refundId: RefundId, decision: Decision, caller: Caller, at: Date): Promise<Refund> => {
  const refund = record.one(RefundItem, refundId);
  const notice = refund === undefined ? undefined : record.one(NoticeItem, refund.noticeId);
  const attempt = refund === undefined ? undefined : record.one(AttemptItem, refund.attemptId);
  if (refund === undefined || notice === undefined || attempt === undefined) throw new CourtError('fees.refundNotFound', '没有找到这笔退费，请从退费列表重新进入。');
  const decided = decidedRefund(refund, decision, caller, at);
  const { amountFen, noticeId } = refund;
  if (decided.state !== 'rejected') checkRefundable(amountFen, notice, attempt, record.all(RefundItem).filter((other) => other.refundId !== refundId));
  const entry = decided.state !== 'approved' ? undefined : book(record.caseId, ledgerEntry({
    cause: 'REFUND_APPROVED', of: refundId, noticeId, amountFen, at: at.toISOString(), ofSurplus: refund.cause === 'overpaid',
  }), record.head.court);
  await appendToCase(record, at, [{ type: events[decided.state] ?? 'REFUND_REJECTED', actor: actorOf(caller), data: { refundId, noticeId, amountFen } }], {
    puts: [putRefund(decided, record.head.court), ...(entry === undefined ? [] : [entry.put])], extra: entry?.extra ?? [],
  });
  return decided;
};
