import type { PayAttempt } from '../../shared/fees/fee-notice';
import { channelFamilies, familyOf } from '../../shared/fees/channel-family';
import type { OnlineChannel } from '../../shared/fees/pay-channel';
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
import { needsNewLink } from './domain/link-life';
import type { OrderResult, PaymentGateway, PaymentGateways, PaymentOrder } from './ports';

export interface Payer { clientIp: string; openId?: string; returnUrl?: string }

const orderOf = (attempt: PayAttempt, channel: OnlineChannel, { clientIp, openId, returnUrl }: Payer): PaymentOrder => ({
  outTradeNo: attempt.outTradeNo, description: copy.paymentDescription(court().shortName), amountFen: attempt.amountFen, expiresAt: attempt.expiresAt,
  channel, payerClientIp: clientIp, ...(openId === undefined ? {} : { openId }), ...(returnUrl === undefined ? {} : { returnUrl }),
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
  const { h5Url, codeUrl, jsapi, tradeNo } = result;
  return {
    ...attempt, state: moveAttempt(attempt.state, 'accepted'), linkedAt: at.toISOString(),
    ...(h5Url === undefined ? {} : { h5Url }), ...(codeUrl === undefined ? {} : { codeUrl }), ...(jsapi === undefined ? {} : { jsapi }), ...(tradeNo === undefined ? {} : { tradeNo }),
  };
};

/** Asks the channel for the link of an attempt just begun, or for a new one where the old is used up. @throws CourtError fees.channelUnavailable */
export const placeOrder = async (record: CaseRecord, attempt: PayAttempt, { channel, payer }: { channel: OnlineChannel; payer: Payer }, gateways: PaymentGateways, at: Date): Promise<CaseRecord> => {
  if (attempt.state !== 'created' && !needsNewLink(attempt, at)) return record;
  const result = await create(orderOf(attempt, channel, payer), gateways.of(channel));
  if (result.kind === 'paid') {
    await askChannel(attempt, gateways, at);
    return loadCase(record.caseId);
  }
  const written = await changeCase(record.caseId, async (fresh) => {
    const now = fresh.one(AttemptItem, attempt.attemptId);
    const notice = fresh.one(NoticeItem, attempt.noticeId);
    if (now === undefined || notice === undefined || now.state !== attempt.state) return fresh;
    if (result.kind === 'refused') return closeAttempt({ record: fresh, attempt: now, notice, at });
    // Bookkeeping of an attempt already in the log: no event of its own, the head's version still guards it.
    return appendToCase(fresh, at, [], { puts: [putAttempt(withResult(now, result, at))] });
  });
  if (result.kind === 'refused') throw new CourtError('fees.channelUnavailable', `${channelFamilies[familyOf(channel)]}没有受理这笔付款，请稍后再试，或者换一种支付方式。`, { cause: new Error(result.code) });
  return written;
};
