import { readFields, textAt } from '../kernel/read-json';
import { htmlReply, jsonReply, seeOther, type Reply } from '../kernel/reply';
import { homewardUrl } from '../kernel/same-origin';
import type { Route, SimRequest } from '../kernel/server';
import { pay, payObstacle } from './act';
import { cashierPage, outcomePage, scanPage } from './cashier-page';
import { PAY_COPY } from './copy';
import { stateAt } from './order';
import { orderByPrepay, type PayContext } from './pay-context';

const unknown = (): Reply => htmlReply(outcomePage(PAY_COPY.unknownTitle, PAY_COPY.unknownText, undefined, undefined), 404);

const showCashier = (context: PayContext, request: SimRequest, prepayId: string): Reply => {
  const order = orderByPrepay(context, prepayId);
  if (order === undefined) return unknown();
  const backUrl = homewardUrl(request.query.get('redirect_url'), context.env.publicUrl, request);
  const obstacle = payObstacle(context, order, prepayId, true);
  if (obstacle !== undefined) return htmlReply(outcomePage(PAY_COPY.cashier, obstacle, order, backUrl));
  return htmlReply(cashierPage(order, prepayId, backUrl ?? ''));
};

const act = (context: PayContext, request: SimRequest): Reply => {
  const asJson = request.headers['content-type']?.includes('application/json') === true;
  const fields = readFields(request.headers['content-type'], request.body);
  const prepayId = textAt(fields, 'prepay_id');
  const order = prepayId === '' ? context.orders.get(textAt(fields, 'out_trade_no')) : orderByPrepay(context, prepayId);
  if (order === undefined) return asJson ? jsonReply({ code: 'ORDER_NOT_EXIST', message: PAY_COPY.noOrder }, 404) : unknown();
  const backUrl = homewardUrl(textAt(fields, 'redirect_url'), context.env.publicUrl, request);
  const action = textAt(fields, 'action');
  if (action === 'leave') return htmlReply(outcomePage(PAY_COPY.leftTitle, PAY_COPY.leftText, order, undefined));
  const obstacle = action === 'pay' ? payObstacle(context, order, prepayId, false) : undefined;
  if (obstacle !== undefined) return asJson ? jsonReply({ code: 'CANNOT_PAY', message: obstacle }, 409) : htmlReply(outcomePage(PAY_COPY.cashier, obstacle, order, backUrl));
  const after = action === 'pay' ? pay(context, order) : order;
  if (asJson) return jsonReply({ trade_state: stateAt(after, context.clock.nowMs()), transaction_id: after.transactionId });
  if (backUrl !== undefined) return seeOther(backUrl);
  return action === 'pay'
    ? htmlReply(outcomePage(PAY_COPY.paidTitle, PAY_COPY.paidText, after, undefined))
    : htmlReply(outcomePage(PAY_COPY.cancelledTitle, PAY_COPY.cancelledText, after, undefined));
};

const scan = (context: PayContext, request: SimRequest): Reply => {
  const code = request.query.get('code_url');
  if (code === null) return htmlReply(scanPage());
  return showCashier(context, request, /[?&]pr=([^&]+)/.exec(code)?.[1] ?? '');
};

export const cashierRoutes = (context: PayContext): Route[] => [
  { method: 'GET', pattern: '/sim/wechat-pay/cashier', handle: (request) => showCashier(context, request, request.query.get('prepay_id') ?? '') },
  { method: 'GET', pattern: '/sim/wechat-pay/scan', handle: (request) => scan(context, request) },
  { method: 'POST', pattern: '/sim/wechat-pay/act', handle: (request) => act(context, request) },
];
