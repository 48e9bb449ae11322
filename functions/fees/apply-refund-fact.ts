import type { FeeNotice } from '../../shared/fees/fee-notice';
import type { Refund } from '../../shared/fees/refund';
import { AttemptItem, NoticeItem, RefundItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { log } from '../platform/log';
import { afterRefund } from './after-refund';
import { refundActor } from './channel-actor';
import type { RefundFact } from './domain/channel-fact';
import { decideRefundFact, type RefundDecision } from './domain/decide-refund';
import { putNotice, putRefund } from './fee-puts';
import { bookArrival } from './book-arrival';
import { findPayment } from './payment-lookup';

const settled = (refund: Refund, change: Partial<Refund>): Refund => {
  const next: Refund = { ...refund, ...change };
  delete next.nextCheckAt;
  return next;
};

const arrive = (record: CaseRecord, refund: Refund, notice: FeeNotice, fact: RefundFact, arrivedAt: string, at: Date): Promise<CaseRecord> => {
  const { refundId, amountFen } = refund;
  const { receivedAccount, channelRefundId } = fact;
  const entry = bookArrival(record, refund, arrivedAt);
  return appendToCase(record, at, [{ type: 'REFUND_ARRIVED', actor: refundActor(record, refund), data: { refundId, noticeId: notice.noticeId, amountFen, arrivedAt } }], {
    puts: [
      putRefund(settled(refund, { state: 'succeeded', arrivedAt, channelRefundId, ...(receivedAccount === undefined ? {} : { receivedAccount }) }), record.head.court),
      putNotice(afterRefund(notice, amountFen), record.head.court), entry.put,
    ], extra: entry.extra,
  });
};

/** The channel will not pay it as it is; a person has to act with the channel. The number is never reused for another refund. */
export const failRefund = (record: CaseRecord, refund: Refund, status: string, at: Date): Promise<CaseRecord> =>
  appendToCase(record, at, [{ type: 'REFUND_FAILED', actor: refundActor(record, refund), data: { refundId: refund.refundId, amountFen: refund.amountFen, status } }],
    { puts: [putRefund(settled(refund, { state: 'abnormal' }), record.head.court)] });

/** Every word of a channel about a refund ends here. */
export const applyRefundFact = async (fact: RefundFact, at: Date): Promise<RefundDecision['kind'] | 'unknownOrder'> => {
  const found = await findPayment(fact.outTradeNo);
  if (found === undefined) return 'unknownOrder';
  let applied: RefundDecision['kind'] | 'unknownOrder' = 'unknownOrder';
  await changeCase(found.caseId, async (record) => {
    const refund = record.all(RefundItem).find((one) => one.outRefundNo === fact.outRefundNo);
    const attempt = refund === undefined ? undefined : record.one(AttemptItem, refund.attemptId);
    const notice = refund === undefined ? undefined : record.one(NoticeItem, refund.noticeId);
    if (refund === undefined || attempt === undefined || notice === undefined) return record;
    const decision = decideRefundFact(fact, refund, attempt.outTradeNo);
    applied = decision.kind;
    if (decision.kind === 'arrived') return arrive(record, refund, notice, fact, decision.arrivedAt, at);
    if (decision.kind === 'failed') return failRefund(record, refund, decision.status, at);
    if (decision.kind === 'mismatch') log.warn('refund-mismatch', { caseId: record.caseId, refundId: refund.refundId, mismatches: decision.mismatches.join() });
    return record;
  });
  return applied;
};
