import type { PayChannel } from '../../shared/fees/pay-channel';
import { CourtError } from '../../shared/kernel/errors';
import { recall, remember } from '../platform/guards';
import { log } from '../platform/log';
import { seal } from '../platform/sealing';
import { applyChannelFact } from './apply-channel-fact';
import { applyRefundFact } from './apply-refund-fact';
import type { RefundFact } from './domain/channel-fact';
import type { InboundCall, InboundEvent, PaymentGateways } from './ports';

/** Inbound events are kept for disputes longer than a refund can be asked for (one year). What they say is sealed: an Alipay notify names the buyer's account. */
const KEPT_DAYS = 400;
type Result = 'applied' | 'mismatch' | 'unknownOrder' | 'ignored';

export type CallbackSource = 'wechat-pay' | 'alipay';
/** One merchant key reads what is said about any of its channels. */
const readers: Readonly<Record<CallbackSource, PayChannel>> = { 'wechat-pay': 'wechatNative', alipay: 'alipayQr' };

/** The channel said that a refund moved, not what became of it. */
const refundOf = async ({ refund, askAbout }: InboundEvent, source: CallbackSource, gateways: PaymentGateways): Promise<RefundFact | undefined> => {
  if (askAbout === undefined) return refund;
  const answer = await gateways.of(readers[source]).queryRefund(askAbout);
  return answer.kind === 'fact' ? answer.fact : undefined;
};

const apply = async (event: InboundEvent, source: CallbackSource, gateways: PaymentGateways, at: Date): Promise<Result> => {
  if (event.payment !== undefined) {
    const applied = await applyChannelFact(event.payment, gateways, at);
    return applied === 'quarantine' ? 'mismatch' : applied === 'unknownOrder' ? 'unknownOrder' : 'applied';
  }
  const refund = await refundOf(event, source, gateways);
  if (refund === undefined) return 'ignored';
  const applied = await applyRefundFact(refund, at);
  return applied === 'mismatch' || applied === 'unknownOrder' ? applied : 'applied';
};

/**
 * Verify, decrypt, apply in one transaction, keep the event; only then is it acknowledged. A failing store throws, and the channel sends again.
 * The same event gets the same answer without being applied twice.
 * @throws CourtError fees.signatureInvalid (401), fees.callbackMismatch (422)
 */
export const receiveCallback = async (call: InboundCall, source: CallbackSource, gateways: PaymentGateways, at: Date): Promise<Result> => {
  const event = gateways.of(readers[source]).read(call, at);
  const key = `INBOUND#${source}#${event.id}`;
  const before = (await recall(key, at))?.data['result'] as Result | undefined;
  // A mismatch is looked at again: what did not fit may have been our own setting, put right since.
  const settled = before === undefined || before === 'mismatch' ? undefined : before;
  const result = settled ?? await apply(event, source, gateways, at);
  if (settled === undefined) {
    const kept = { sealed: seal(JSON.stringify({ rawBody: call.rawBody, headers: signatureHeaders(call) }), 'inboundEvent'), type: event.type, verifiedAt: at.toISOString(), result };
    await remember(key, kept, new Date(at.getTime() + KEPT_DAYS * 86_400_000));
  }
  log.info('payment-callback', { source, type: event.type, result, again: settled !== undefined });
  if (result === 'mismatch') throw new CourtError('fees.callbackMismatch', '通知内容与订单不符，已转人工核对。');
  return result;
};

const signatureHeaders = ({ headers }: InboundCall): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (name.toLowerCase().startsWith('wechatpay-') && value !== undefined ? [[name.toLowerCase(), value]] : [])));
