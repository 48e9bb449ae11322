import { readFields, textAt } from '../kernel/read-json';
import { htmlReply, jsonReply, seeOther, type Reply } from '../kernel/reply';
import { homewardUrl } from '../kernel/same-origin';
import type { Route, SimRequest } from '../kernel/server';
import { openTrade, pay, payObstacle } from './act';
import type { AlipayContext } from './alipay-context';
import { cashierPage, outcomePage, scanPage } from './cashier-page';
import { ALIPAY_COPY } from './copy';
import { statusAt, yuan, type Trade } from './trade';

const unknown = (): Reply => htmlReply(outcomePage(ALIPAY_COPY.unknownTitle, ALIPAY_COPY.unknownText, undefined, undefined), 404);

const showCashier = (context: AlipayContext, request: SimRequest, ticket: string): Reply => {
  const offer = context.offers.get(ticket);
  if (offer === undefined) return unknown();
  const home = (name: string): string => homewardUrl(request.query.get(name), context.env.publicUrl, request) ?? '';
  const ways = { returnUrl: home('return_url'), quitUrl: home('quit_url') };
  if (context.clock.nowMs() >= offer.opensUntilMs) return htmlReply(outcomePage(ALIPAY_COPY.cashier, ALIPAY_COPY.expired, undefined, ways.quitUrl), 410);
  const trade = openTrade(context, offer);
  const obstacle = payObstacle(context, trade);
  return htmlReply(obstacle === undefined ? cashierPage(trade, ways) : outcomePage(ALIPAY_COPY.cashier, obstacle, trade, ways.returnUrl));
};

/** Alipay adds what happened to the way back; it is shown to people and proves nothing. */
const withResult = (url: string, trade: Trade): string => {
  const back = new URL(url);
  for (const [name, value] of [['out_trade_no', trade.outTradeNo], ['trade_no', trade.tradeNo], ['total_amount', yuan(trade.totalFen)]] as const) back.searchParams.set(name, value);
  return back.href;
};

/** A test may also pay a code nobody has scanned yet: scanning is then part of paying. */
const tradeToAct = (context: AlipayContext, outTradeNo: string): Trade | undefined => {
  const offer = context.offers.values().findLast((one) => one.outTradeNo === outTradeNo && context.clock.nowMs() < one.opensUntilMs);
  return context.trades.get(outTradeNo) ?? (offer === undefined ? undefined : openTrade(context, offer));
};

const act = (context: AlipayContext, request: SimRequest): Reply => {
  const asJson = request.headers['content-type']?.includes('application/json') === true;
  const fields = readFields(request.headers['content-type'], request.body);
  const trade = tradeToAct(context, textAt(fields, 'out_trade_no'));
  if (trade === undefined) return asJson ? jsonReply({ code: 'ACQ.TRADE_NOT_EXIST' }, 404) : unknown();
  const home = (name: string): string | undefined => homewardUrl(textAt(fields, name), context.env.publicUrl, request);
  const action = textAt(fields, 'action');
  if (action === 'leave') return htmlReply(outcomePage(ALIPAY_COPY.leftTitle, ALIPAY_COPY.leftText, trade, undefined));
  const obstacle = action === 'pay' ? payObstacle(context, trade) : undefined;
  if (obstacle !== undefined) return asJson ? jsonReply({ code: 'CANNOT_PAY', message: obstacle }, 409) : htmlReply(outcomePage(ALIPAY_COPY.cashier, obstacle, trade, home('return_url')));
  const after = action === 'pay' ? pay(context, trade) : trade;
  if (asJson) return jsonReply({ trade_status: statusAt(after, context.clock.nowMs()), trade_no: after.tradeNo });
  const back = action === 'pay' ? home('return_url') : home('quit_url');
  if (back !== undefined) return seeOther(action === 'pay' ? withResult(back, after) : back);
  return action === 'pay'
    ? htmlReply(outcomePage(ALIPAY_COPY.paidTitle, ALIPAY_COPY.paidText, after, undefined))
    : htmlReply(outcomePage(ALIPAY_COPY.cancelledTitle, ALIPAY_COPY.cancelledText, after, undefined));
};

const scan = (context: AlipayContext, request: SimRequest): Reply => {
  const code = request.query.get('qr_code');
  return code === null ? htmlReply(scanPage()) : showCashier(context, request, code.split('/').at(-1) ?? '');
};

export const cashierRoutes = (context: AlipayContext): Route[] => [
  { method: 'GET', pattern: '/sim/alipay/cashier', handle: (request) => showCashier(context, request, request.query.get('ticket') ?? '') },
  { method: 'GET', pattern: '/sim/alipay/scan', handle: (request) => scan(context, request) },
  { method: 'POST', pattern: '/sim/alipay/act', handle: (request) => act(context, request) },
];
