import { canonicalText } from '../kernel/canonical-text';
import { numberAt, readJson, textAt } from '../kernel/read-json';
import { jsonReply, type Reply } from '../kernel/reply';
import type { Route } from '../kernel/server';
import { merchantRoute, refuse } from './answer';
import { PAY_COPY } from './copy';
import { announce } from './notification';
import { refundAnswer, refundNotice, type Order, type Refund } from './order';
import { digits, orderByTransaction, refundsOf, type PayContext } from './pay-context';

const MAX_PARTIAL_REFUNDS = 50;
/** How long the simulated bank takes. */
const REFUND_TAKES_MS = 1000;

const sum = (refunds: readonly Refund[]): number => refunds.filter((one) => one.status !== 'ABNORMAL').reduce((total, one) => total + one.refundFen, 0);

const refusalOf = (context: PayContext, order: Order | undefined, refundFen: number, totalFen: number): Reply | undefined => {
  if (order === undefined) return refuse(404, 'RESOURCE_NOT_EXISTS', PAY_COPY.noOrder);
  if (order.paidAtMs === undefined) return refuse(400, 'INVALID_REQUEST', PAY_COPY.notPaid);
  if (totalFen !== order.totalFen) return refuse(400, 'PARAM_ERROR', PAY_COPY.badParam('amount.total'));
  const before = refundsOf(context, order.outTradeNo);
  if (sum(before) + refundFen > order.totalFen) return refuse(400, 'INVALID_REQUEST', PAY_COPY.overRefund);
  return before.length >= MAX_PARTIAL_REFUNDS ? refuse(400, 'INVALID_REQUEST', PAY_COPY.tooManyRefunds) : undefined;
};

const accept = (context: PayContext, body: string): Reply => {
  const json = readJson(body);
  const outRefundNo = textAt(json, 'out_refund_no');
  if (json === undefined || !/^[0-9A-Za-z_\-|*@]{1,64}$/.test(outRefundNo)) return refuse(400, 'PARAM_ERROR', PAY_COPY.badParam('out_refund_no'));
  const request = canonicalText(json);
  const same = context.refunds.get(outRefundNo);
  if (same !== undefined) return same.request === request ? jsonReply(refundAnswer(same)) : refuse(400, 'PARAM_ERROR', PAY_COPY.reentry);
  const refundFen = numberAt(json.amount, 'refund');
  if (!Number.isInteger(refundFen) || refundFen < 1) return refuse(400, 'PARAM_ERROR', PAY_COPY.badParam('amount.refund'));
  if (textAt(json.amount, 'currency') !== 'CNY') return refuse(400, 'PARAM_ERROR', PAY_COPY.badParam('amount.currency'));
  const outTradeNo = textAt(json, 'out_trade_no');
  const order = outTradeNo === '' ? orderByTransaction(context, textAt(json, 'transaction_id')) : context.orders.get(outTradeNo);
  const totalFen = numberAt(json.amount, 'total');
  const refusal = refusalOf(context, order, refundFen, totalFen);
  if (refusal !== undefined || order === undefined) return refusal ?? refuse(404, 'RESOURCE_NOT_EXISTS', PAY_COPY.noOrder);
  const notifyUrl = textAt(json, 'notify_url');
  const refund: Refund = {
    outRefundNo,
    refundId: `503${digits(25)}`,
    request,
    outTradeNo: order.outTradeNo,
    transactionId: order.transactionId ?? '',
    refundFen,
    totalFen,
    status: 'PROCESSING',
    createdAtMs: context.clock.nowMs(),
    ...(notifyUrl === '' ? {} : { notifyUrl }),
  };
  context.refunds.put(outRefundNo, refund);
  return jsonReply(refundAnswer(refund));
};

/** Moves refunds whose time has come; the order then reads REFUND. */
export const settleRefunds = (context: PayContext): void => {
  const nowMs = context.clock.nowMs();
  for (const refund of context.refunds.values()) {
    if (refund.status !== 'PROCESSING' || Math.abs(nowMs - refund.createdAtMs) < REFUND_TAKES_MS) continue;
    const settled: Refund = context.faults.take('refund-abnormal') ? { ...refund, status: 'ABNORMAL' } : { ...refund, status: 'SUCCESS', succeededAtMs: nowMs };
    const order = context.orders.get(refund.outTradeNo);
    if (settled.status === 'SUCCESS' && order !== undefined) context.orders.put(order.outTradeNo, { ...order, state: 'REFUND' });
    if (settled.notifyUrl !== undefined) {
      announce(context, {
        url: settled.notifyUrl,
        eventType: `REFUND.${settled.status}`,
        originalType: 'refund',
        summary: PAY_COPY.refundSummary[settled.status],
        plaintext: refundNotice(settled, context.env.pay.mchid),
      });
    }
    context.refunds.put(refund.outRefundNo, settled);
  }
};

export const refundRoutes = (context: PayContext): Route[] => [
  merchantRoute(context, 'POST', '/v3/refund/domestic/refunds', (request) => accept(context, request.body)),
  merchantRoute(context, 'GET', '/v3/refund/domestic/refunds/{outRefundNo}', (request) => {
    const refund = context.refunds.get(request.params.outRefundNo ?? '');
    return refund === undefined ? refuse(404, 'RESOURCE_NOT_EXISTS', PAY_COPY.noRefund) : jsonReply(refundAnswer(refund));
  }),
];
