import { randomBytes } from 'node:crypto';
import type { AlipayContext } from './alipay-context';
import { ALIPAY_COPY } from './copy';
import { announce } from './notify';
import { statusAt, type Offer, type Trade } from './trade';

const digits = (count: number): string => Array.from(randomBytes(count), (byte) => String(byte % 10)).join('');
const someone = (): string => `0${randomBytes(15).toString('hex')}`;

/** Opens a link, a code or an order of a mini-program: from now on there is a trade that can be asked for and closed. */
export const openTrade = (context: AlipayContext, offer: Offer): Trade => {
  const known = context.trades.get(offer.outTradeNo);
  if (known !== undefined) return known;
  const nowMs = context.clock.nowMs();
  const trade: Trade = { ...offer, tradeNo: `${new Date(nowMs + 8 * 3600_000).toISOString().slice(0, 10).replaceAll('-', '')}22001${digits(15)}`, createdAtMs: nowMs, status: 'WAIT_BUYER_PAY', refundedFen: 0, buyer: offer.buyer ?? someone() };
  context.trades.put(trade.outTradeNo, trade);
  return trade;
};

/** Why a person cannot pay now, or undefined. */
export const payObstacle = (context: AlipayContext, trade: Trade): string | undefined => {
  const status = statusAt(trade, context.clock.nowMs());
  if (status === 'TRADE_SUCCESS') return ALIPAY_COPY.alreadyPaid;
  return status === 'TRADE_CLOSED' ? ALIPAY_COPY.closed : undefined;
};

/** The person enters the password: money moves once, then the merchant is told. */
export const pay = (context: AlipayContext, trade: Trade): Trade => {
  const paid: Trade = { ...trade, status: 'TRADE_SUCCESS', paidAtMs: context.clock.nowMs() };
  context.trades.put(trade.outTradeNo, paid);
  announce(context, paid);
  return paid;
};
