import * as z from 'zod/mini';
import { fenFromYuan } from '../../shared/kernel/money';
import { instantOfAlipay } from '../platform/alipay-time';
import type { Merchant, PaymentFact, RefundFact } from './domain/channel-fact';
import type { InboundEvent } from './ports';

const Trade = z.object({
  out_trade_no: z.string(), trade_status: z.string(), trade_no: z.optional(z.string()), total_amount: z.optional(z.string()), trans_currency: z.optional(z.string()),
  send_pay_date: z.optional(z.string()), gmt_payment: z.optional(z.string()),
});
const Notify = z.extend(Trade, { app_id: z.string(), seller_id: z.optional(z.string()), notify_id: z.string(), refund_fee: z.optional(z.string()), out_biz_no: z.optional(z.string()) });
const RefundQuery = z.object({ out_trade_no: z.optional(z.string()), trade_no: z.optional(z.string()), out_request_no: z.optional(z.string()), refund_amount: z.optional(z.string()), refund_status: z.optional(z.string()), gmt_refund_pay: z.optional(z.string()) });

/** A trade that was paid and wholly refunded since reads TRADE_CLOSED, too: the time of payment tells it apart. */
const stateOf = (status: string, paidAt: string | undefined): PaymentFact['state'] => {
  if (status === 'TRADE_SUCCESS' || status === 'TRADE_FINISHED') return 'success';
  if (status === 'TRADE_CLOSED') return paidAt === undefined ? 'closed' : 'success';
  return 'open';
};

const factOf = (trade: z.infer<typeof Trade>, merchant: Merchant, source: PaymentFact['source']): PaymentFact => {
  const paidAt = instantOfAlipay(trade.gmt_payment ?? trade.send_pay_date);
  const amountFen = fenFromYuan(trade.total_amount ?? '');
  return {
    source, ...merchant, outTradeNo: trade.out_trade_no, state: stateOf(trade.trade_status, paidAt), currency: trade.trans_currency ?? 'CNY',
    ...(trade.trade_no === undefined ? {} : { transactionId: trade.trade_no }),
    ...(amountFen === undefined ? {} : { amountFen }),
    ...(paidAt === undefined ? {} : { paidAt }),
  };
};

/** alipay.trade.query: the answer to our own application's signed question names no merchant. */
export const queriedFactOf = (json: unknown, merchant: Merchant): PaymentFact => factOf(Trade.parse(json), merchant, 'query');

/** The fields of a notify. One that tells of a refund is not a payment, whatever its trade_status says. */
export const notifiedFactOf = (fields: unknown): InboundEvent => {
  const notify = Notify.parse(fields);
  const about = { id: notify.notify_id, type: notify.trade_status };
  if (notify.refund_fee !== undefined) {
    const { out_trade_no: outTradeNo, out_biz_no: outRefundNo } = notify;
    return { ...about, type: `${notify.trade_status}.REFUND`, ...(outRefundNo === undefined ? {} : { askAbout: { outTradeNo, outRefundNo } }) };
  }
  return { ...about, payment: factOf(notify, { mchid: notify.seller_id ?? '', appid: notify.app_id }, 'callback') };
};

/** alipay.trade.fastpay.refund.query; undefined: Alipay does not say that it was done. */
export const refundFactOf = (json: unknown): RefundFact | undefined => {
  const refund = RefundQuery.parse(json);
  const refundFen = fenFromYuan(refund.refund_amount ?? '');
  const arrivedAt = instantOfAlipay(refund.gmt_refund_pay);
  if (refund.refund_status !== 'REFUND_SUCCESS' || refundFen === undefined || refund.out_request_no === undefined) return undefined;
  return { outTradeNo: refund.out_trade_no ?? '', outRefundNo: refund.out_request_no, channelRefundId: refund.trade_no ?? '', status: 'success', refundFen, ...(arrivedAt === undefined ? {} : { arrivedAt }) };
};
