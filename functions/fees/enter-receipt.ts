import type { PayAttempt } from '../../shared/fees/fee-notice';
import type { CounterChannel } from '../../shared/fees/pay-channel';
import { CourtError } from '../../shared/kernel/errors';
import type { AttemptId, NoticeId } from '../../shared/kernel/ids';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { newId } from '../platform/new-id';
import { clearTheWay } from './clear-the-way';
import { enteredReceipt } from './domain/counter-receipt';
import { putAttempt, putNotice } from './fee-puts';
import { findNotice } from './find-notice';
import { findPayment, lookupPut } from './payment-lookup';
import type { PaymentGateways } from './ports';
import { checkPayable } from './start-payment';

export interface Entry { channel: CounterChannel; receiptNumber: string; place?: string | undefined }

/**
 * Money taken at the counter is the notice's one open attempt until a second person has looked at the receipt; an online order is closed first.
 * @throws CourtError fees.noticeNotOpen, fees.receiptUsed, fees.attemptOpen
 */
export const enterReceipt = async (record: CaseRecord, noticeId: NoticeId, entry: Entry, caller: Caller, gateways: PaymentGateways, at: Date): Promise<PayAttempt> => {
  const counter = enteredReceipt(entry, caller, at);
  const outTradeNo = `${entry.channel}-${entry.receiptNumber}`;
  if ((await findPayment(outTradeNo)) !== undefined) throw new CourtError('fees.receiptUsed', '这个凭证号已经登记过，请核对凭证；一张凭证只能登记一次。', { path: 'receiptNumber' });
  checkPayable(findNotice(record, noticeId));
  const way = await clearTheWay(record, findNotice(record, noticeId), entry.channel, gateways, at);
  const fresh = way.changed ? await loadCase(record.caseId) : record;
  const notice = findNotice(fresh, noticeId);
  checkPayable(notice);
  const attemptId = newId<AttemptId>('pay', at);
  const attempt: PayAttempt = {
    attemptId, outTradeNo, noticeId, channel: entry.channel, amountFen: notice.amountFen, state: 'pending', createdAt: at.toISOString(), expiresAt: at.toISOString(), checks: 0, counter,
  };
  const data = { noticeId, attemptId, channel: entry.channel, amountFen: attempt.amountFen, receiptNumber: entry.receiptNumber };
  await appendToCase(fresh, at, [{ type: 'PAYMENT_STARTED', actor: actorOf(caller), data }], {
    puts: [putAttempt(attempt), putNotice({ ...notice, openAttemptId: attemptId }, fresh.head.court)], extra: [lookupPut(outTradeNo, { caseId: fresh.caseId, attemptId })],
  });
  return attempt;
};
