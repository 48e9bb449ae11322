import type { Actor } from '../../shared/cases/case-event';
import { familyOf } from '../../shared/fees/channel-family';
import type { FeeNotice, PayAttempt } from '../../shared/fees/fee-notice';
import { courtDateOf } from '../../shared/kernel/time';
import { AttemptItem, NoticeItem, RefundItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { log } from '../platform/log';
import { channelActor } from './channel-actor';
import type { PaymentFact } from './domain/channel-fact';
import { decidePayment, type PaymentDecision } from './domain/decide-payment';
import { ledgerEntry } from './domain/ledger';
import { moveAttempt } from './domain/move-attempt';
import { checkRefundable } from './domain/refundable';
import { putAttempt, putNotice, putRefund, withoutOpenAttempt } from './fee-puts';
import { book as bookEntry } from './ledger-puts';
import { newRefund } from './new-refund';
import { findPayment } from './payment-lookup';
import type { PaymentGateways } from './ports';

type Success = Extract<PaymentDecision, { paidAt: string }>;
interface Scene { record: CaseRecord; attempt: PayAttempt; notice: FeeNotice; at: Date }

const settledAttempt = (attempt: PayAttempt, { transactionId, paidAt }: Success): PayAttempt => {
  const settled: PayAttempt = { ...attempt, state: moveAttempt(attempt.state, 'success'), transactionId, paidAt };
  delete settled.nextCheckAt;
  return settled;
};

const paidNotice = (notice: FeeNotice, attempt: PayAttempt): FeeNotice => ({
  ...(notice.openAttemptId === attempt.attemptId ? withoutOpenAttempt(notice) : notice), paidFen: notice.paidFen + attempt.amountFen,
});

const entryOf = (cause: 'FEE_PAID' | 'FEE_OVERPAID', { record, attempt, notice }: Scene, paidAt: string) => bookEntry(record.caseId, ledgerEntry({
  cause, of: attempt.attemptId, noticeId: notice.noticeId, amountFen: attempt.amountFen, at: paidAt, channel: familyOf(attempt.channel), number: attempt.outTradeNo,
}), record.head.court);

const book = (scene: Scene, success: Success): Promise<CaseRecord> => {
  const { record, attempt, notice, at } = scene;
  const { court } = record.head;
  const { paidAt, transactionId } = success;
  const data = { noticeId: notice.noticeId, attemptId: attempt.attemptId, amountFen: attempt.amountFen, paidAt, transactionId };
  const entry = entryOf('FEE_PAID', scene, paidAt);
  return appendToCase(record, at, [{ type: 'FEE_PAID', actor: channelActor(attempt), data }], {
    puts: [putAttempt(settledAttempt(attempt, success)), putNotice({ ...paidNotice(notice, attempt), state: 'paid', paidAt }, court), entry.put], extra: entry.extra,
  });
};

const isUnpaid = ({ state }: FeeNotice): boolean => state === 'issued' || state === 'lapsed';

/** A second payment of a notice, one for a notice that was withdrawn, or a transfer of another sum: kept in the books and proposed back at once. */
const bookSurplus = (scene: Scene, success: Success): Promise<CaseRecord> => {
  const { record, attempt, notice, at } = scene;
  const { court } = record.head;
  const { paidAt, transactionId } = success;
  const overpaid: FeeNotice = { ...paidNotice(notice, attempt), state: isUnpaid(notice) ? notice.state : 'overpaid' };
  checkRefundable(attempt.amountFen, overpaid, attempt, record.all(RefundItem));
  const { refund, event } = newRefund({ cause: 'overpaid', notice: overpaid, attempt, amountFen: attempt.amountFen, effectiveOn: courtDateOf(paidAt) }, at);
  const data = { noticeId: notice.noticeId, attemptId: attempt.attemptId, amountFen: attempt.amountFen, paidAt, transactionId };
  const entry = entryOf('FEE_OVERPAID', scene, paidAt);
  return appendToCase(record, at, [{ type: 'FEE_OVERPAID', actor: channelActor(attempt), data }, event], {
    puts: [putAttempt(settledAttempt(attempt, success)), putNotice(overpaid, court), putRefund(refund, court), entry.put], extra: entry.extra,
  });
};

/** The attempt ends without money. `closed` by the channel's word or by ours. */
export const closeAttempt = ({ record, attempt, notice, at }: Scene, actor: Actor = channelActor(attempt)): Promise<CaseRecord> => {
  const closed: PayAttempt = { ...attempt, state: moveAttempt(attempt.state, attempt.state === 'created' ? 'refused' : 'closed') };
  delete closed.nextCheckAt;
  return appendToCase(record, at, [{ type: 'PAYMENT_CLOSED', actor, data: { noticeId: notice.noticeId, attemptId: attempt.attemptId } }], { puts: [
    putAttempt(closed), ...(notice.openAttemptId === attempt.attemptId ? [putNotice(withoutOpenAttempt(notice), record.head.court)] : []),
  ] });
};

const quarantine = ({ record, attempt, notice, at }: Scene, mismatches: string[], source: string): Promise<CaseRecord> => {
  if (attempt.quarantined?.join() === mismatches.join()) return Promise.resolve(record);
  log.warn('payment-quarantined', { caseId: record.caseId, attemptId: attempt.attemptId, mismatches: mismatches.join() });
  return appendToCase(record, at, [{ type: 'PAYMENT_QUARANTINED', actor: channelActor(attempt), data: { noticeId: notice.noticeId, attemptId: attempt.attemptId, mismatches, source } }],
    { puts: [putAttempt({ ...attempt, quarantined: mismatches })] });
};

/** What became of it; `unknownOrder`: no attempt of ours has this number. */
export type Applied = PaymentDecision['kind'] | 'unknownOrder';

/** Every word of a channel about an order ends here: callback, query, bill line. Applying it again changes nothing. */
export const applyChannelFact = async (fact: PaymentFact, gateways: PaymentGateways, at: Date): Promise<Applied> => {
  const found = await findPayment(fact.outTradeNo);
  if (found === undefined) return 'unknownOrder';
  let applied: Applied = 'unknownOrder';
  await changeCase(found.caseId, async (record) => {
    const attempt = record.one(AttemptItem, found.attemptId);
    const notice = attempt === undefined ? undefined : record.one(NoticeItem, attempt.noticeId);
    if (attempt === undefined || notice === undefined) return record;
    const scene = { record, attempt, notice, at };
    const decision = decidePayment(fact, attempt, notice, gateways.of(attempt.channel).merchant);
    applied = decision.kind;
    switch (decision.kind) {
      case 'book': return book(scene, decision);
      case 'overpaid': return bookSurplus(scene, decision);
      case 'close': return closeAttempt(scene);
      case 'quarantine': return quarantine(scene, decision.mismatches, fact.source);
      default: return record;
    }
  });
  return applied;
};
