import type { PayAttempt } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import type { AttemptId } from '../../shared/kernel/ids';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { AttemptItem } from '../cases/case-items';
import { appendToCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { applyChannelFact, closeAttempt } from './apply-channel-fact';
import { decidedReceipt } from './domain/counter-receipt';
import { putAttempt } from './fee-puts';
import { findNotice } from './find-notice';
import type { PaymentGateways } from './ports';

export const counterAttempts = (record: CaseRecord): PayAttempt[] => record.all(AttemptItem).filter((attempt) => attempt.counter !== undefined);

const findReceipt = (record: CaseRecord, attemptId: AttemptId): PayAttempt => {
  const attempt = record.one(AttemptItem, attemptId);
  if (attempt === undefined) throw new CourtError('fees.receiptNotOpen', '没有找到这笔窗口收款，请刷新后查看。');
  return attempt;
};

/** Confirmed, it is a payment like any other and goes the one way into the books; refused, it is closed and the notice can be paid again. */
export const decideReceipt = async (record: CaseRecord, attemptId: AttemptId, decision: { confirmed: boolean; reason?: string | undefined }, caller: Caller, gateways: PaymentGateways, at: Date): Promise<PayAttempt> => {
  const found = findReceipt(record, attemptId);
  const counter = decidedReceipt(found, decision, caller);
  const attempt: PayAttempt = { ...found, counter };
  if (!decision.confirmed) {
    const closed = await closeAttempt({ record, attempt, notice: findNotice(record, attempt.noticeId), at }, actorOf(caller));
    return findReceipt(closed, attemptId);
  }
  await appendToCase(record, at, [], { puts: [putAttempt(attempt)] });
  const { outTradeNo, amountFen } = attempt;
  await applyChannelFact({
    source: 'counter', ...gateways.of(attempt.channel).merchant, outTradeNo, state: 'success', transactionId: counter.receiptNumber, amountFen, currency: 'CNY', paidAt: counter.enteredAt,
  }, gateways, at);
  return findReceipt(await loadCase(record.caseId), attemptId);
};
