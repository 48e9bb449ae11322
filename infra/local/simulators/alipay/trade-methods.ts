import { randomBytes } from 'node:crypto';
import { readJson, textAt } from '../kernel/read-json';
import { openTrade } from './act';
import type { AlipayContext } from './alipay-context';
import { announce } from './notify';
import { readOffer } from './read-offer';
import { alipayMoment, statusAt, yuan, type Offer, type Trade } from './trade';
import { fail, ok, type Fields } from './wire';

export type Answer = Record<string, unknown>;
export type AlipayMethod = (context: AlipayContext, fields: Fields) => Answer;

export const tradeOf = (context: AlipayContext, fields: Fields): Trade | undefined => {
  const content = readJson(fields.biz_content ?? '');
  const byNumber = context.trades.get(textAt(content, 'out_trade_no'));
  return byNumber ?? context.trades.values().find((trade) => trade.tradeNo === textAt(content, 'trade_no'));
};

/** Why the same number cannot be ordered (again) so, or undefined. */
export const orderRefusal = (context: AlipayContext, offer: Offer | undefined): Answer | undefined => {
  if (offer === undefined) return fail('ACQ.INVALID_PARAMETER');
  const known = context.trades.get(offer.outTradeNo);
  const earlier = known ?? context.offers.values().find((one) => one.outTradeNo === offer.outTradeNo);
  if (earlier !== undefined && (earlier.totalFen !== offer.totalFen || earlier.product !== offer.product)) return fail('ACQ.CONTEXT_INCONSISTENT');
  if (known === undefined) return undefined;
  const status = statusAt(known, context.clock.nowMs());
  if (status === 'TRADE_SUCCESS') return fail('ACQ.TRADE_HAS_SUCCESS');
  return status === 'TRADE_CLOSED' ? fail(known.paidAtMs === undefined ? 'ACQ.TRADE_HAS_CLOSE' : 'ACQ.TRADE_HAS_SUCCESS') : undefined;
};

const create: AlipayMethod = (context, fields) => {
  const offer = readOffer(context, fields, 'create');
  const refusal = orderRefusal(context, offer);
  if (refusal !== undefined || offer === undefined) return refusal ?? fail('ACQ.INVALID_PARAMETER');
  return ok({ out_trade_no: offer.outTradeNo, trade_no: openTrade(context, offer).tradeNo });
};

const precreate: AlipayMethod = (context, fields) => {
  const offer = readOffer(context, fields, 'precreate');
  const refusal = orderRefusal(context, offer);
  if (refusal !== undefined || offer === undefined) return refusal ?? fail('ACQ.INVALID_PARAMETER');
  const token = randomBytes(12).toString('hex');
  context.offers.put(token, offer);
  return ok({ out_trade_no: offer.outTradeNo, qr_code: `https://qr.alipay.com/${token}` });
};

const query: AlipayMethod = (context, fields) => {
  const trade = tradeOf(context, fields);
  if (trade === undefined) return fail('ACQ.TRADE_NOT_EXIST');
  return ok({
    trade_no: trade.tradeNo, out_trade_no: trade.outTradeNo, trade_status: statusAt(trade, context.clock.nowMs()), total_amount: yuan(trade.totalFen), buyer_open_id: trade.buyer,
    ...(trade.paidAtMs === undefined ? {} : { send_pay_date: alipayMoment(trade.paidAtMs), receipt_amount: yuan(trade.totalFen), buyer_pay_amount: yuan(trade.totalFen) }),
  });
};

const close: AlipayMethod = (context, fields) => {
  const trade = tradeOf(context, fields);
  if (trade === undefined) return fail('ACQ.TRADE_NOT_EXIST');
  if (statusAt(trade, context.clock.nowMs()) !== 'WAIT_BUYER_PAY') return fail('ACQ.TRADE_STATUS_ERROR');
  const closed: Trade = { ...trade, status: 'TRADE_CLOSED' };
  context.trades.put(trade.outTradeNo, closed);
  // Of the products used here only the page tells of a closed trade.
  if (trade.product === 'wap') announce(context, closed);
  return ok({ trade_no: trade.tradeNo, out_trade_no: trade.outTradeNo });
};

export const tradeMethods: Readonly<Record<string, AlipayMethod>> = {
  'alipay.trade.create': create, 'alipay.trade.precreate': precreate, 'alipay.trade.query': query, 'alipay.trade.close': close,
};
