import { shanghaiMoment } from '../kernel/moved-clock';
import { PAY_COPY } from './copy';

export type TradeType = 'JSAPI' | 'NATIVE' | 'MWEB';
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED';

export interface Order {
  readonly outTradeNo: string;
  readonly tradeType: TradeType;
  /** The creating request, keys sorted: a repeat must say the same. */
  readonly request: string;
  readonly appid: string;
  readonly mchid: string;
  readonly description: string;
  readonly attach?: string;
  readonly notifyUrl: string;
  readonly totalFen: number;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
  readonly prepays: readonly { readonly prepayId: string; readonly issuedAtMs: number }[];
  readonly state: TradeState;
  readonly openid?: string;
  readonly transactionId?: string;
  readonly paidAtMs?: number;
}

export interface Refund {
  readonly outRefundNo: string;
  readonly refundId: string;
  readonly request: string;
  readonly outTradeNo: string;
  readonly transactionId: string;
  readonly refundFen: number;
  readonly totalFen: number;
  readonly notifyUrl?: string;
  readonly status: 'PROCESSING' | 'SUCCESS' | 'ABNORMAL';
  readonly createdAtMs: number;
  readonly succeededAtMs?: number;
}

export const PREPAY_LIVES_MS = 2 * 3600_000;
export const H5_URL_LIVES_MS = 5 * 60_000;
export const ORDER_LIVES_MS = 7 * 86_400_000;

/** An unpaid order past time_expire (or 7 days) reads as closed. */
export const stateAt = (order: Order, nowMs: number): TradeState => (order.state === 'NOTPAY' && nowMs >= order.expiresAtMs ? 'CLOSED' : order.state);

/** The Transaction resource of a query answer and of the TRANSACTION.SUCCESS callback. */
export const transactionOf = (order: Order, nowMs: number): Record<string, unknown> => {
  const state = stateAt(order, nowMs);
  const head = { appid: order.appid, mchid: order.mchid, out_trade_no: order.outTradeNo, trade_state: state, trade_state_desc: PAY_COPY.tradeState[state] };
  const attach = order.attach === undefined ? {} : { attach: order.attach };
  if (order.paidAtMs === undefined) return { ...head, ...attach, amount: { total: order.totalFen, currency: 'CNY' } };
  return {
    ...head,
    ...attach,
    transaction_id: order.transactionId,
    trade_type: order.tradeType,
    bank_type: 'OTHERS',
    success_time: shanghaiMoment(new Date(order.paidAtMs)),
    payer: { openid: order.openid },
    amount: { total: order.totalFen, payer_total: order.totalFen, currency: 'CNY', payer_currency: 'CNY' },
  };
};

const refundAmount = (refund: Refund): Record<string, unknown> => ({
  total: refund.totalFen,
  refund: refund.refundFen,
  payer_total: refund.totalFen,
  payer_refund: refund.refundFen,
});

const refundTime = (refund: Refund): Record<string, unknown> =>
  refund.succeededAtMs === undefined ? {} : { success_time: shanghaiMoment(new Date(refund.succeededAtMs)) };

/** The answer to a refund request and to a refund query. */
export const refundAnswer = (refund: Refund): Record<string, unknown> => ({
  refund_id: refund.refundId,
  out_refund_no: refund.outRefundNo,
  transaction_id: refund.transactionId,
  out_trade_no: refund.outTradeNo,
  channel: 'ORIGINAL',
  user_received_account: PAY_COPY.balance,
  ...refundTime(refund),
  create_time: shanghaiMoment(new Date(refund.createdAtMs)),
  status: refund.status,
  funds_account: 'UNSETTLED',
  amount: { ...refundAmount(refund), settlement_refund: refund.refundFen, settlement_total: refund.totalFen, discount_refund: 0, currency: 'CNY' },
});

/** The plaintext of a REFUND.* callback. */
export const refundNotice = (refund: Refund, mchid: string): Record<string, unknown> => ({
  mchid,
  transaction_id: refund.transactionId,
  out_trade_no: refund.outTradeNo,
  refund_id: refund.refundId,
  out_refund_no: refund.outRefundNo,
  refund_status: refund.status,
  ...refundTime(refund),
  user_received_account: PAY_COPY.balance,
  amount: refundAmount(refund),
});
