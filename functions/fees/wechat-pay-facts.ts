import * as z from 'zod/mini';
import type { PaymentFact, RefundFact } from './domain/channel-fact';

const Transaction = z.object({
  appid: z.string(), mchid: z.string(), out_trade_no: z.string(), trade_state: z.string(),
  transaction_id: z.optional(z.string()), success_time: z.optional(z.string()),
  amount: z.optional(z.object({ total: z.optional(z.number()), currency: z.optional(z.string()) })),
});
const RefundResource = z.object({
  out_trade_no: z.string(), out_refund_no: z.string(), refund_id: z.string(), mchid: z.optional(z.string()),
  status: z.optional(z.string()), refund_status: z.optional(z.string()), success_time: z.optional(z.string()), user_received_account: z.optional(z.string()),
  amount: z.object({ refund: z.number() }),
});

const instantOf = (text: string | undefined): string | undefined => {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};

const paymentStates: Readonly<Record<string, PaymentFact['state']>> = { SUCCESS: 'success', REFUND: 'success', CLOSED: 'closed', REVOKED: 'closed', PAYERROR: 'closed' };
const refundStates: Readonly<Record<string, RefundFact['status']>> = { SUCCESS: 'success', CLOSED: 'closed', ABNORMAL: 'abnormal' };

/** The Transaction resource, of a query or of a callback. Throws when it is not one. */
export const paymentFactOf = (json: unknown, source: PaymentFact['source']): PaymentFact => {
  const transaction = Transaction.parse(json);
  const paidAt = instantOf(transaction.success_time);
  const { total, currency } = transaction.amount ?? {};
  return {
    source, mchid: transaction.mchid, appid: transaction.appid, outTradeNo: transaction.out_trade_no,
    state: (Object.hasOwn(paymentStates, transaction.trade_state) ? paymentStates[transaction.trade_state] : undefined) ?? 'open',
    ...(transaction.transaction_id === undefined ? {} : { transactionId: transaction.transaction_id }),
    ...(total === undefined ? {} : { amountFen: total }),
    ...(currency === undefined ? {} : { currency }),
    ...(paidAt === undefined ? {} : { paidAt }),
  };
};

/** The refund resource of an answer, a query or a callback; `mchid` only in callbacks. */
export const refundFactOf = (json: unknown): { fact: RefundFact; mchid: string | undefined } => {
  const refund = RefundResource.parse(json);
  const status = refund.status ?? refund.refund_status ?? '';
  const arrivedAt = instantOf(refund.success_time);
  const fact: RefundFact = {
    outTradeNo: refund.out_trade_no, outRefundNo: refund.out_refund_no, channelRefundId: refund.refund_id, refundFen: refund.amount.refund,
    status: (Object.hasOwn(refundStates, status) ? refundStates[status] : undefined) ?? 'processing',
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
    ...(refund.user_received_account === undefined ? {} : { receivedAccount: refund.user_received_account }),
  };
  return { fact, mchid: refund.mchid };
};
