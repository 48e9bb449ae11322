import type { PayAttempt } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import { AttemptItem, NoticeItem } from '../cases/case-items';
import { appendToCase, changeCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { court } from '../platform/court-config';
import { closeAttempt } from './apply-channel-fact';
import { askChannel } from './ask-channel';
import { copy } from './copy';
import { moveAttempt } from './domain/move-attempt';
import { putAttempt } from './fee-puts';
import type { OrderResult, PaymentGateway, PaymentOrder } from './ports';

export interface Payer { clientIp: string; openId?: string }

const orderOf = (attempt: PayAttempt, { clientIp, openId }: Payer): PaymentOrder => ({
  outTradeNo: attempt.outTradeNo, description: copy.paymentDescription(court().shortName), amountFen: attempt.amountFen, expiresAt: attempt.expiresAt,
  channel: attempt.channel, payerClientIp: clientIp, ...(openId === undefined ? {} : { openId }),
});

/** No trustworthy answer: look first, then say the same again; the number never changes. */
const create = async (order: PaymentOrder, gateway: PaymentGateway): Promise<OrderResult> => {
  const first = await gateway.createOrder(order);
  if (first.kind !== 'unknown') return first;
  const look = await gateway.queryOrder(order.outTradeNo);
  if (look.kind === 'unknown') return first;
  if (look.kind === 'fact' && look.fact.state === 'success') return { kind: 'paid' };
  return gateway.createOrder(order);
};

const withResult = (attempt: PayAttempt, result: Exclude<OrderResult, { kind: 'refused' | 'paid' }>, at: Date): PayAttempt => {
  if (result.kind === 'unknown') return { ...attempt, state: moveAttempt(attempt.state, 'unclear') };
  const { h5Url, codeUrl, jsapi } = result;
  return {
    ...attempt, state: moveAttempt(attempt.state, 'accepted'), linkedAt: at.toISOString(),
    ...(h5Url === undefined ? {} : { h5Url }), ...(codeUrl === undefined ? {} : { codeUrl }), ...(jsapi === undefined ? {} : { jsapi }),
  };
};

/** Asks the channel for the link of an attempt just begun. @throws CourtError fees.channelUnavailable */
export const placeOrder = async (record: CaseRecord, attempt: PayAttempt, payer: Payer, gateway: PaymentGateway, at: Date): Promise<CaseRecord> => {
  if (attempt.state !== 'created') return record;
  const result = await create(orderOf(attempt, payer), gateway);
  if (result.kind === 'paid') {
    await askChannel(attempt, gateway, at);
    return loadCase(record.caseId);
  }
  const written = await changeCase(record.caseId, async (fresh) => {
    const now = fresh.one(AttemptItem, attempt.attemptId);
    const notice = fresh.one(NoticeItem, attempt.noticeId);
    if (now === undefined || notice === undefined || now.state !== 'created') return fresh;
    if (result.kind === 'refused') return closeAttempt({ record: fresh, attempt: now, notice, at });
    // Bookkeeping of an attempt already in the log: no event of its own, the head's version still guards it.
    return appendToCase(fresh, at, [], { puts: [putAttempt(withResult(now, result, at))] });
  });
  if (result.kind === 'refused') throw new CourtError('fees.channelUnavailable', '微信支付没有受理这笔付款，请稍后再试，或者换一种支付方式。', { cause: new Error(result.code) });
  return written;
};
