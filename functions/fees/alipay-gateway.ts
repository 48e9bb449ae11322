import type { AlipaySdk } from 'alipay-sdk';
import * as z from 'zod/mini';
import { CourtError } from '../../shared/kernel/errors';
import { plainYuan } from '../../shared/kernel/money';
import { alipayCall, alipaySdk, commonOf, type AlipayReply, type AlipaySettings } from '../platform/alipay-client';
import { notifiedFactOf, queriedFactOf, refundFactOf } from './alipay-facts';
import { alipayTime } from '../platform/alipay-time';
import { log } from '../platform/log';
import { linkEndsAt } from './domain/link-life';
import { orUnknown } from './or-unknown';
import type { CloseResult, InboundCall, InboundEvent, OrderQuery, OrderResult, PaymentGateway, PaymentOrder, RefundResult } from './ports';

const Created = z.object({ trade_no: z.string() });
const Precreated = z.object({ qr_code: z.string() });
const Refunded = z.object({ trade_no: z.string() });
const notThere = (reply: AlipayReply): boolean => reply.kind === 'refused' && reply.code === 'ACQ.TRADE_NOT_EXIST';
/** A trade that is not waiting for a payment any more: paid or closed, the query tells which. */
const SETTLED = new Set(['ACQ.TRADE_STATUS_ERROR', 'ACQ.REASON_TRADE_STATUS_INVALID', 'ACQ.TRADE_HAS_CLOSE']);

/** `= & /` may not stand in a subject. */
const contentOf = (order: PaymentOrder): Record<string, unknown> => ({ out_trade_no: order.outTradeNo, total_amount: plainYuan(order.amountFen), subject: order.description.replaceAll(/[=&/]/g, ' ') });

const refusedOrder = (reply: Exclude<AlipayReply, { kind: 'ok' }>): OrderResult =>
  reply.kind === 'refused' && reply.code === 'ACQ.TRADE_HAS_SUCCESS' ? { kind: 'paid' } : reply;

/** Only what the signature covers is read; anything but RSA2 (SHA-256) is not a signature here. */
const fieldsOf = (sdks: readonly AlipaySdk[], rawBody: string): Record<string, string> => {
  const fields = Object.fromEntries(new URLSearchParams(rawBody));
  if (fields['sign_type'] !== 'RSA2' || !sdks.some((sdk) => sdk.checkNotifySignV2(fields))) {
    log.warn('callback-refused', { source: 'alipay', fault: fields['sign_type'] === 'RSA2' ? 'signature' : 'signType' });
    throw new CourtError('fees.signatureInvalid', '支付通知的签名或内容校验未通过。');
  }
  return fields;
};

/** Alipay's open platform, for one application and one seller. Notifies come to `${publicUrl}/api/payments/alipay/notify`. */
export const alipayGateway = (settings: AlipaySettings, publicUrl: string): PaymentGateway => {
  const sdk = alipaySdk(settings);
  /** Notifies signed before a change of Alipay's key keep coming for a day. */
  const readers = [sdk, ...(settings.formerAlipayPublicKey === undefined ? [] : [alipaySdk({ ...settings, alipayPublicKey: settings.formerAlipayPublicKey })])];
  const call = alipayCall(sdk, settings);
  const merchant = { mchid: settings.sellerId, appid: settings.appId };
  const notifyUrl = `${publicUrl}/api/payments/alipay/notify`;

  /** The page link is signed here and Alipay hears of it when it is opened. */
  const wapUrl = (order: PaymentOrder): string => sdk.pageExecute('alipay.trade.wap.pay', 'GET', {
    ...commonOf(settings), notifyUrl, ...(order.returnUrl === undefined ? {} : { returnUrl: order.returnUrl }),
    bizContent: {
      ...contentOf(order), product_code: 'QUICK_WAP_WAY', time_expire: alipayTime(linkEndsAt({ ...order, linkedAt: settings.now().toISOString() })),
      ...(order.returnUrl === undefined ? {} : { quit_url: order.returnUrl }),
    },
  });

  const create = async (order: PaymentOrder): Promise<OrderResult> => {
    if (order.channel === 'alipayWap') return { kind: 'accepted', h5Url: wapUrl(order) };
    const expiry = { time_expire: alipayTime(new Date(order.expiresAt)) };
    if (order.channel === 'alipayQr') {
      const reply = await call('alipay.trade.precreate', { ...contentOf(order), ...expiry, qr_code_timeout_express: '2m' }, notifyUrl);
      return reply.kind === 'ok' ? orUnknown(() => ({ kind: 'accepted' as const, codeUrl: Precreated.parse(reply.json).qr_code })) : refusedOrder(reply);
    }
    const reply = await call('alipay.trade.create', { ...contentOf(order), ...expiry, product_code: 'JSAPI_PAY', op_app_id: settings.appId, buyer_open_id: order.openId ?? '' }, notifyUrl);
    return reply.kind === 'ok' ? orUnknown(() => ({ kind: 'accepted' as const, tradeNo: Created.parse(reply.json).trade_no })) : refusedOrder(reply);
  };

  const queryOrder = async (outTradeNo: string): Promise<OrderQuery> => {
    const reply = await call('alipay.trade.query', { out_trade_no: outTradeNo });
    if (reply.kind === 'ok') return orUnknown(() => ({ kind: 'fact' as const, fact: queriedFactOf(reply.json, merchant) }));
    return notThere(reply) ? { kind: 'absent' } : { kind: 'unknown', code: reply.code };
  };

  const closeOrder = async (outTradeNo: string): Promise<CloseResult> => {
    const reply = await call('alipay.trade.close', { out_trade_no: outTradeNo });
    if (reply.kind === 'ok') return 'closed';
    if (notThere(reply)) return 'absent';
    if (reply.kind !== 'refused' || !SETTLED.has(reply.code)) return 'unknown';
    const look = await queryOrder(outTradeNo);
    if (look.kind !== 'fact' || look.fact.state === 'open') return 'unknown';
    return look.fact.state === 'success' ? 'paid' : 'closed';
  };

  return {
    merchant, createOrder: create, queryOrder, closeOrder,
    sendRefund: async ({ outTradeNo, outRefundNo, reason, refundFen }): Promise<RefundResult> => {
      const reply = await call('alipay.trade.refund', { out_trade_no: outTradeNo, out_request_no: outRefundNo, refund_amount: plainYuan(refundFen), refund_reason: reason });
      // Whether the money has moved is asked for ten seconds later; the answer to a repeated request no longer says it.
      if (reply.kind === 'ok') return orUnknown<RefundResult>(() => ({ kind: 'fact', fact: { outTradeNo, outRefundNo, channelRefundId: Refunded.parse(reply.json).trade_no, status: 'processing', refundFen } }));
      return reply.kind === 'refused' && reply.code === 'ACQ.SELLER_BALANCE_NOT_ENOUGH' ? { kind: 'unknown', code: reply.code } : reply;
    },
    queryRefund: async ({ outTradeNo, outRefundNo }): Promise<RefundResult> => {
      const reply = await call('alipay.trade.fastpay.refund.query', { out_trade_no: outTradeNo, out_request_no: outRefundNo, query_options: ['gmt_refund_pay'] });
      if (reply.kind !== 'ok') return notThere(reply) ? { kind: 'absent' } : { kind: 'unknown', code: reply.code };
      return orUnknown<RefundResult>(() => {
        const fact = refundFactOf(reply.json);
        return fact === undefined ? { kind: 'absent' } : { kind: 'fact', fact };
      });
    },
    read: ({ rawBody }: InboundCall): InboundEvent => {
      const fields = fieldsOf(readers, rawBody);
      try {
        return notifiedFactOf(fields);
      } catch (cause) {
        throw new CourtError('fees.callbackUnreadable', '支付通知的签名属实，但内容不完整或者格式不对。', { cause });
      }
    },
  };
};
