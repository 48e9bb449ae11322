import { readJson, textAt } from '../kernel/read-json';
import { announce } from './notify';
import { alipayMoment, yuan, type Trade, type TradeRefund } from './trade';
import { tradeOf, type AlipayMethod } from './trade-methods';
import { fail, ok } from './wire';

const refund: AlipayMethod = (context, fields) => {
  const content = readJson(fields.biz_content ?? '');
  const trade = tradeOf(context, fields);
  if (trade === undefined) return fail('ACQ.TRADE_NOT_EXIST');
  const refundFen = Math.round(Number(textAt(content, 'refund_amount')) * 100);
  const outRequestNo = textAt(content, 'out_request_no') || trade.outTradeNo;
  if (!(refundFen > 0)) return fail('ACQ.INVALID_PARAMETER');
  const said = (now: Trade, change: 'Y' | 'N') => ok({ trade_no: now.tradeNo, out_trade_no: now.outTradeNo, buyer_open_id: now.buyer, fund_change: change, refund_fee: yuan(now.refundedFen) });
  const same = context.refunds.get(`${trade.outTradeNo} ${outRequestNo}`);
  if (same !== undefined) return same.refundFen === refundFen ? said(trade, 'N') : fail('ACQ.DISCORDANT_REPEAT_REQUEST');
  if (trade.paidAtMs === undefined) return fail('ACQ.TRADE_STATUS_ERROR');
  if (trade.refundedFen + refundFen > trade.totalFen) return fail('ACQ.REFUND_AMT_NOT_EQUAL_TOTAL');
  const made: TradeRefund = { outTradeNo: trade.outTradeNo, outRequestNo, refundFen, at: context.clock.nowMs(), done: !context.faults.take('refund-pending') };
  const refundedFen = trade.refundedFen + refundFen;
  // A trade wholly refunded is closed; one partly refunded stays TRADE_SUCCESS and tells of it under that name.
  const now: Trade = { ...trade, refundedFen, status: refundedFen === trade.totalFen ? 'TRADE_CLOSED' : 'TRADE_SUCCESS' };
  context.refunds.put(`${trade.outTradeNo} ${outRequestNo}`, made);
  context.trades.put(trade.outTradeNo, now);
  announce(context, now, made);
  return said(now, made.done ? 'Y' : 'N');
};

const refundQuery: AlipayMethod = (context, fields) => {
  const content = readJson(fields.biz_content ?? '');
  const trade = tradeOf(context, fields);
  if (trade === undefined) return fail('ACQ.TRADE_NOT_EXIST');
  const key = `${trade.outTradeNo} ${textAt(content, 'out_request_no')}`;
  const made = context.refunds.get(key);
  if (made?.done === false) context.refunds.put(key, { ...made, done: true });
  if (made?.done !== true) return ok({ out_trade_no: trade.outTradeNo, trade_no: trade.tradeNo });
  return ok({
    out_trade_no: trade.outTradeNo, trade_no: trade.tradeNo, out_request_no: made.outRequestNo, total_amount: yuan(trade.totalFen), refund_amount: yuan(made.refundFen),
    refund_status: 'REFUND_SUCCESS', gmt_refund_pay: alipayMoment(made.at),
  });
};

export const refundMethods: Readonly<Record<string, AlipayMethod>> = { 'alipay.trade.refund': refund, 'alipay.trade.fastpay.refund.query': refundQuery };
