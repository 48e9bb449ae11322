import { randomBytes } from 'node:crypto';
import { PAY_COPY } from './copy';
import { announce } from './notification';
import { PREPAY_LIVES_MS, H5_URL_LIVES_MS, stateAt, transactionOf, type Order } from './order';
import { digits, type PayContext } from './pay-context';

/** Why a person cannot pay now with this prepay id, or undefined. */
export const payObstacle = (context: PayContext, order: Order, prepayId: string | undefined, fromLink: boolean): string | undefined => {
  const nowMs = context.clock.nowMs();
  const state = stateAt(order, nowMs);
  if (state === 'SUCCESS') return PAY_COPY.alreadyPaid;
  if (state === 'REFUND') return PAY_COPY.refunded;
  if (state === 'CLOSED') return PAY_COPY.closed;
  const prepay = order.prepays.find((one) => one.prepayId === prepayId) ?? order.prepays.at(-1);
  const age = nowMs - (prepay?.issuedAtMs ?? 0);
  if (fromLink && order.tradeType === 'MWEB' && age > H5_URL_LIVES_MS) return PAY_COPY.linkExpired;
  return age > PREPAY_LIVES_MS ? PAY_COPY.prepayExpired : undefined;
};

/** The person enters the password: money moves once, then the merchant is told. */
export const pay = (context: PayContext, order: Order): Order => {
  const nowMs = context.clock.nowMs();
  const paid: Order = {
    ...order,
    state: 'SUCCESS',
    paidAtMs: nowMs,
    transactionId: `4200${digits(24)}`,
    openid: order.openid ?? `oSim${randomBytes(18).toString('base64url')}`.slice(0, 28),
  };
  context.orders.put(order.outTradeNo, paid);
  announce(context, {
    url: order.notifyUrl,
    eventType: 'TRANSACTION.SUCCESS',
    originalType: 'transaction',
    summary: PAY_COPY.success,
    plaintext: transactionOf(paid, nowMs),
  });
  return paid;
};
