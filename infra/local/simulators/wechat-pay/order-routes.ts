import { randomBytes } from 'node:crypto';
import { readJson, textAt } from '../kernel/read-json';
import { jsonReply, type Reply } from '../kernel/reply';
import type { Route } from '../kernel/server';
import { merchantRoute, noContent, refuse } from './answer';
import { PAY_COPY } from './copy';
import { stateAt, transactionOf, type Order, type TradeType } from './order';
import { orderByTransaction, type PayContext } from './pay-context';
import { validateOrder } from './validate-order';

const payWith = (context: PayContext, tradeType: TradeType, prepayId: string): Record<string, string> => {
  if (tradeType === 'JSAPI') return { prepay_id: prepayId };
  if (tradeType === 'NATIVE') return { code_url: `weixin://wxpay/bizpayurl?pr=${prepayId}` };
  return { h5_url: `${context.env.publicUrl}/sim/wechat-pay/cashier?prepay_id=${prepayId}` };
};

const refusalOf = (order: Order, nowMs: number): Reply | undefined => {
  const state = stateAt(order, nowMs);
  if (state === 'SUCCESS' || state === 'REFUND') return refuse(400, 'ORDERPAID', PAY_COPY.paid);
  return state === 'CLOSED' ? refuse(400, 'ORDER_CLOSED', PAY_COPY.orderClosed) : undefined;
};

const place = (context: PayContext, tradeType: TradeType, body: string): Reply => {
  const draft = validateOrder(context, tradeType, body);
  if (typeof draft === 'string') return refuse(400, 'PARAM_ERROR', PAY_COPY.badParam(draft));
  const nowMs = context.clock.nowMs();
  const before = context.orders.get(draft.outTradeNo);
  if (before === undefined && draft.expiresAtMs <= nowMs) return refuse(400, 'PARAM_ERROR', PAY_COPY.badParam('time_expire'));
  const refusal = before === undefined ? undefined : refusalOf(before, nowMs);
  if (refusal !== undefined) return refusal;
  if (before !== undefined && (before.request !== draft.request || before.tradeType !== tradeType)) return refuse(400, 'PARAM_ERROR', PAY_COPY.reentry);
  const { mchid } = context.env.pay;
  const order: Order = before ?? { ...draft, mchid, createdAtMs: nowMs, state: 'NOTPAY', prepays: [] };
  const prepayId = `wx${randomBytes(17).toString('hex')}`;
  context.orders.put(order.outTradeNo, { ...order, prepays: [...order.prepays, { prepayId, issuedAtMs: nowMs }] });
  return jsonReply(payWith(context, tradeType, prepayId));
};

const answerQuery = (context: PayContext, order: Order | undefined, mchid: string | null): Reply => {
  if (mchid !== context.env.pay.mchid) return refuse(400, 'PARAM_ERROR', PAY_COPY.badParam('mchid'));
  if (order === undefined) return refuse(404, 'ORDER_NOT_EXIST', PAY_COPY.noOrder);
  return jsonReply(transactionOf(order, context.clock.nowMs()));
};

const close = (context: PayContext, outTradeNo: string, body: string): Reply => {
  if (textAt(readJson(body), 'mchid') !== context.env.pay.mchid) return refuse(400, 'PARAM_ERROR', PAY_COPY.badParam('mchid'));
  const order = context.orders.get(outTradeNo);
  if (order === undefined) return refuse(404, 'ORDER_NOT_EXIST', PAY_COPY.noOrder);
  if (order.paidAtMs !== undefined) return refuse(400, 'ORDERPAID', PAY_COPY.paid);
  if (order.state !== 'CLOSED') context.orders.put(outTradeNo, { ...order, state: 'CLOSED' });
  return noContent;
};

export const orderRoutes = (context: PayContext): Route[] => [
  merchantRoute(context, 'POST', '/v3/pay/transactions/jsapi', (request) => place(context, 'JSAPI', request.body)),
  merchantRoute(context, 'POST', '/v3/pay/transactions/native', (request) => place(context, 'NATIVE', request.body)),
  merchantRoute(context, 'POST', '/v3/pay/transactions/h5', (request) => place(context, 'MWEB', request.body)),
  merchantRoute(context, 'GET', '/v3/pay/transactions/out-trade-no/{outTradeNo}', (request) =>
    answerQuery(context, context.orders.get(request.params.outTradeNo ?? ''), request.query.get('mchid'))),
  merchantRoute(context, 'GET', '/v3/pay/transactions/id/{transactionId}', (request) =>
    answerQuery(context, orderByTransaction(context, request.params.transactionId ?? ''), request.query.get('mchid'))),
  merchantRoute(context, 'POST', '/v3/pay/transactions/out-trade-no/{outTradeNo}/close', (request) =>
    close(context, request.params.outTradeNo ?? '', request.body)),
];
