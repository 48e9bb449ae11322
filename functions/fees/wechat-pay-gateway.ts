import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { JsapiParameters } from '../../shared/fees/fee-notice';
import type { OnlineChannel } from '../../shared/fees/pay-channel';
import { CourtError } from '../../shared/kernel/errors';
import { log } from '../platform/log';
import { orUnknown } from './or-unknown';
import type { InboundCall, InboundEvent, OrderResult, PaymentGateway, PaymentOrder, RefundResult } from './ports';
import { wechatPayCall, type Reply, type WechatPaySettings } from './wechat-pay-client';
import { paymentFactOf, refundFactOf } from './wechat-pay-facts';
import { signatureFault } from './wechat-pay-verify';
import { decryptResource, paySignMessage, sign } from './wechat-pay-signing';

const paths: Readonly<Partial<Record<OnlineChannel, string>>> = { wechatH5: 'h5', wechatNative: 'native', wechatJsapi: 'jsapi', wechatOfficial: 'jsapi' };
const Envelope = z.object({ id: z.string(), event_type: z.string(), resource: z.object({ algorithm: z.literal('AEAD_AES_256_GCM'), ciphertext: z.string(), associated_data: z.optional(z.string()), nonce: z.string() }) });
const Links = z.object({ prepay_id: z.optional(z.string()), h5_url: z.optional(z.string()), code_url: z.optional(z.string()) });

/** RFC 3339 in the court's time, without a fraction. */
const shanghaiMoment = (at: string): string => `${new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;

const orderBody = (order: PaymentOrder, { mchid, appid }: WechatPaySettings, notifyUrl: string) => ({
  appid, mchid, description: order.description, out_trade_no: order.outTradeNo, time_expire: shanghaiMoment(order.expiresAt), notify_url: notifyUrl,
  amount: { total: order.amountFen, currency: 'CNY' },
  ...(paths[order.channel] === 'jsapi' ? { payer: { openid: order.openId ?? '' } } : {}),
  ...(order.channel === 'wechatH5' ? { scene_info: { payer_client_ip: order.payerClientIp, h5_info: { type: 'Wap' } } } : {}),
});

const refusedOrder = (reply: Exclude<Reply, { kind: 'ok' }>): OrderResult => {
  if (reply.kind === 'refused' && /^ORDER_?PAID$/.test(reply.code)) return { kind: 'paid' };
  return { kind: reply.kind, code: reply.code };
};

const refundResult = (reply: Reply): RefundResult => {
  if (reply.kind === 'ok') return orUnknown<RefundResult>(() => ({ kind: 'fact', fact: refundFactOf(reply.json).fact }));
  // NOT_ENOUGH: the merchant account has to be filled first; the same number is sent again later.
  if (reply.kind === 'refused') return reply.code === 'NOT_ENOUGH' ? { kind: 'unknown', code: reply.code } : { kind: 'refused', code: reply.code };
  return { kind: 'unknown', code: reply.code };
};

/** With the key in force, else with the one before it. */
const withEither = (open: (key: string) => string, key: string, former: string | undefined): string => {
  try {
    return open(key);
  } catch (cause) {
    if (former === undefined) throw cause;
    return open(former);
  }
};

/** WeChat Pay API v3, direct merchant. Callback addresses are `${publicUrl}/api/payments/wechat-pay/…`. */
export const wechatPayGateway = (settings: WechatPaySettings, publicUrl: string): PaymentGateway => {
  if (Buffer.byteLength(settings.apiV3Key) !== 32) throw new Error('WECHAT_PAY_API_V3_KEY must have 32 bytes');
  const call = wechatPayCall(settings);
  const { mchid, appid, privateKey } = settings;

  const jsapiParameters = (prepayId: string): JsapiParameters => {
    const [timeStamp, nonceStr, packageText] = [String(Math.floor(settings.now().getTime() / 1000)), randomBytes(16).toString('hex'), `prepay_id=${prepayId}`];
    return { appId: appid, timeStamp, nonceStr, package: packageText, signType: 'RSA', paySign: sign(paySignMessage(appid, timeStamp, nonceStr, packageText), privateKey) };
  };

  const linksOf = (channel: OnlineChannel, json: unknown): OrderResult => {
    const links = Links.parse(json);
    if (channel === 'wechatH5' && links.h5_url !== undefined) return { kind: 'accepted', h5Url: links.h5_url };
    if (channel === 'wechatNative' && links.code_url !== undefined) return { kind: 'accepted', codeUrl: links.code_url };
    if (paths[channel] === 'jsapi' && links.prepay_id !== undefined) return { kind: 'accepted', jsapi: jsapiParameters(links.prepay_id) };
    return { kind: 'unknown', code: 'MALFORMED' };
  };

  const open = (rawBody: string): { id: string; type: string; resource: unknown } => {
    const { id, event_type, resource } = Envelope.parse(JSON.parse(rawBody));
    const sealed = { nonce: resource.nonce, associatedData: resource.associated_data ?? '', ciphertext: resource.ciphertext };
    const plain = withEither((key) => decryptResource({ key, ...sealed }), settings.apiV3Key, settings.formerApiV3Key);
    return { id, type: event_type, resource: JSON.parse(plain) as unknown };
  };

  return {
    merchant: { mchid, appid },
    createOrder: async (order) => {
      const reply = await call('POST', `/v3/pay/transactions/${paths[order.channel]}`, orderBody(order, settings, `${publicUrl}/api/payments/wechat-pay/callback`));
      return reply.kind === 'ok' ? orUnknown(() => linksOf(order.channel, reply.json)) : refusedOrder(reply);
    },
    queryOrder: async (outTradeNo) => {
      const reply = await call('GET', `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}?mchid=${mchid}`);
      if (reply.kind === 'ok') return orUnknown(() => ({ kind: 'fact' as const, fact: paymentFactOf(reply.json, 'query') }));
      return reply.kind === 'refused' && reply.code === 'ORDER_NOT_EXIST' ? { kind: 'absent' } : { kind: 'unknown', code: reply.code };
    },
    closeOrder: async (outTradeNo) => {
      const reply = await call('POST', `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}/close`, { mchid });
      if (reply.kind === 'ok') return 'closed';
      if (reply.kind === 'unknown') return 'unknown';
      if (/^ORDER_?PAID$/.test(reply.code)) return 'paid';
      if (/^ORDER_?CLOSED$/.test(reply.code)) return 'closed';
      return reply.code === 'ORDER_NOT_EXIST' ? 'absent' : 'unknown';
    },
    sendRefund: async ({ outTradeNo, outRefundNo, reason, refundFen, totalFen }) => refundResult(await call('POST', '/v3/refund/domestic/refunds', {
      out_trade_no: outTradeNo, out_refund_no: outRefundNo, reason: reason.slice(0, 26), notify_url: `${publicUrl}/api/payments/wechat-pay/refund-callback`,
      amount: { refund: refundFen, total: totalFen, currency: 'CNY' },
    })),
    queryRefund: async ({ outRefundNo }) => {
      const reply = await call('GET', `/v3/refund/domestic/refunds/${encodeURIComponent(outRefundNo)}`);
      if (reply.kind === 'refused') return reply.code === 'RESOURCE_NOT_EXISTS' ? { kind: 'absent' } : { kind: 'unknown', code: reply.code };
      return refundResult(reply);
    },
    read: ({ headers, rawBody }: InboundCall, at: Date): InboundEvent => {
      const fault = signatureFault(headers, rawBody, settings.platformKeys, at);
      if (fault !== undefined) {
        log.warn('callback-refused', { source: 'wechat-pay', fault });
        throw new CourtError('fees.signatureInvalid', '支付通知的签名或内容校验未通过。');
      }
      try {
        const { id, type, resource } = open(rawBody);
        if (type.startsWith('TRANSACTION.')) return { id, type, payment: paymentFactOf(resource, 'callback') };
        if (!type.startsWith('REFUND.')) return { id, type };
        const { fact, mchid: payee } = refundFactOf(resource);
        if (payee !== mchid) throw new CourtError('fees.callbackMismatch', '通知里的商户号不是本院的，已转人工核对。');
        return { id, type, refund: fact };
      } catch (cause) {
        if (cause instanceof CourtError) throw cause;
        log.warn('callback-refused', { source: 'wechat-pay', fault: 'unreadable' });
        throw new CourtError('fees.callbackUnreadable', '支付通知的签名属实，但内容解不开或者格式不对，请核对APIv3密钥。', { cause });
      }
    },
  };
};
