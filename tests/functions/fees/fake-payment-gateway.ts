import type { PaymentFact, RefundFact } from '../../../functions/fees/domain/channel-fact';
import type { CloseResult, OrderQuery, OrderResult, PaymentGateway, PaymentGateways, PaymentOrder, RefundOrder, RefundResult } from '../../../functions/fees/ports';

type Order = PaymentOrder & { state: PaymentFact['state']; transactionId?: string; paidAt?: string };
type Answers = 'createOrder' | 'queryOrder' | 'closeOrder' | 'sendRefund' | 'queryRefund';

export interface FakeGateway extends PaymentGateway, PaymentGateways {
  pay(outTradeNo: string, at?: Date): void;
  arrive(outRefundNo: string, at?: Date): void;
  /** the channel will not pay it */
  refuseRefund(outRefundNo: string): void;
  /** the next `times` answers of this call are lost; `after` = the channel acted all the same */
  lose(call: Answers, times: number, after?: boolean): void;
  calls: string[];
}

/** A channel in memory that keeps the same promises as the real adapter (gateway-promises.ts). */
export const fakePaymentGateway = (): FakeGateway => {
  const orders = new Map<string, Order>();
  const refunds = new Map<string, RefundOrder & { fact: RefundFact }>();
  const lost = new Map<Answers, { times: number; after: boolean }>();
  const calls: string[] = [];
  const merchant = { mchid: '1900000109', appid: 'wx0123456789abcdef' };
  const unknown = { kind: 'unknown', code: 'TIMEOUT' } as const;
  const answer = <T>(call: Answers, silence: T, act: () => T): Promise<T> => {
    calls.push(call);
    const fault = lost.get(call);
    if (fault === undefined || fault.times === 0) return Promise.resolve(act());
    fault.times -= 1;
    if (fault.after) act();
    return Promise.resolve(silence);
  };
  const factOf = (order: Order): PaymentFact => ({
    source: 'query', ...merchant, outTradeNo: order.outTradeNo, state: order.state, amountFen: order.amountFen, currency: 'CNY',
    ...(order.transactionId === undefined ? {} : { transactionId: order.transactionId }), ...(order.paidAt === undefined ? {} : { paidAt: order.paidAt }),
  });
  const gateway: FakeGateway = {
    of: () => gateway,
    merchant, calls,
    createOrder: (order) => answer<OrderResult>('createOrder', unknown, () => {
      const before = orders.get(order.outTradeNo);
      if (before?.state === 'success') return { kind: 'paid' };
      if (before?.state === 'closed') return { kind: 'refused', code: 'ORDER_CLOSED' };
      if (before !== undefined && before.amountFen !== order.amountFen) return { kind: 'refused', code: 'PARAM_ERROR' };
      orders.set(order.outTradeNo, { ...order, state: 'open' });
      const { outTradeNo, channel } = order;
      if (channel === 'wechatH5') return { kind: 'accepted', h5Url: `https://pay.example/${outTradeNo}` };
      if (channel === 'wechatNative') return { kind: 'accepted', codeUrl: `weixin://${outTradeNo}` };
      return { kind: 'accepted', jsapi: { appId: merchant.appid, timeStamp: '1', nonceStr: 'n', package: `prepay_id=${outTradeNo}`, signType: 'RSA', paySign: 's' } };
    }),
    queryOrder: (outTradeNo) => answer<OrderQuery>('queryOrder', unknown, () => {
      const order = orders.get(outTradeNo);
      return order === undefined ? { kind: 'absent' } : { kind: 'fact', fact: factOf(order) };
    }),
    closeOrder: (outTradeNo) => answer<CloseResult>('closeOrder', 'unknown', () => {
      const order = orders.get(outTradeNo);
      if (order === undefined) return 'absent';
      if (order.state === 'success') return 'paid';
      orders.set(outTradeNo, { ...order, state: 'closed' });
      return 'closed';
    }),
    sendRefund: (order) => answer<RefundResult>('sendRefund', unknown, () => {
      const paid = orders.get(order.outTradeNo);
      const same = refunds.get(order.outRefundNo);
      if (same !== undefined) return same.refundFen === order.refundFen ? { kind: 'fact', fact: same.fact } : { kind: 'refused', code: 'PARAM_ERROR' };
      const before = [...refunds.values()].filter((one) => one.outTradeNo === order.outTradeNo).reduce((sum, one) => sum + one.refundFen, 0);
      if (paid?.state !== 'success' || before + order.refundFen > paid.amountFen) return { kind: 'refused', code: 'INVALID_REQUEST' };
      const fact: RefundFact = { outTradeNo: order.outTradeNo, outRefundNo: order.outRefundNo, channelRefundId: `503${refunds.size}`, status: 'processing', refundFen: order.refundFen };
      refunds.set(order.outRefundNo, { ...order, fact });
      return { kind: 'fact', fact };
    }),
    queryRefund: ({ outRefundNo }) => answer<RefundResult>('queryRefund', unknown, () => {
      const refund = refunds.get(outRefundNo);
      return refund === undefined ? { kind: 'absent' } : { kind: 'fact', fact: refund.fact };
    }),
    read: () => { throw new Error('callbacks are the real adapter’s'); },
    pay: (outTradeNo, at = new Date()) => {
      const order = orders.get(outTradeNo);
      if (order !== undefined) orders.set(outTradeNo, { ...order, state: 'success', transactionId: `4200${outTradeNo.slice(-8)}`, paidAt: at.toISOString() });
    },
    refuseRefund: (outRefundNo) => {
      const refund = refunds.get(outRefundNo);
      if (refund !== undefined) refunds.set(outRefundNo, { ...refund, fact: { ...refund.fact, status: 'abnormal' } });
    },
    arrive: (outRefundNo, at = new Date()) => {
      const refund = refunds.get(outRefundNo);
      if (refund !== undefined) refunds.set(outRefundNo, { ...refund, fact: { ...refund.fact, status: 'success', arrivedAt: at.toISOString() } });
    },
    lose: (call, times, after = false) => void lost.set(call, { times, after }),
  };
  return gateway;
};
