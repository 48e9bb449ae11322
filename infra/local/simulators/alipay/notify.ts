import { randomBytes } from 'node:crypto';
import type { AlipayContext } from './alipay-context';
import { alipayMoment, yuan, type Trade, type TradeRefund } from './trade';
import { notifyForm, type Fields } from './wire';

export interface Notify {
  readonly id: string;
  readonly url: string;
  readonly fields: Fields;
  readonly createdAtMs: number;
  readonly attempts: number;
  readonly nextAtMs: number;
  readonly state: 'PENDING' | 'DELIVERED' | 'LOST' | 'GIVEN_UP';
  readonly lastAnswer?: string;
}

/** Alipay's published waits between deliveries, in seconds (8 attempts within 25 hours). */
const PLATFORM_LADDER = [240, 600, 600, 3600, 7200, 21_600, 54_000] as const;
/** The embedded world's, short enough to watch. */
const EMBEDDED_LADDER = [1, 2, 5, 10, 30, 60, 600] as const;
const ANSWER_WITHIN_MS = 5000;

const fieldsOf = (context: AlipayContext, trade: Trade, id: string, refund?: TradeRefund): Fields => ({
  notify_time: alipayMoment(context.clock.nowMs()), notify_type: 'trade_status_sync', notify_id: id, charset: 'utf-8', version: '1.0', app_id: context.env.alipay.appId, auth_app_id: context.env.alipay.appId,
  trade_no: trade.tradeNo, out_trade_no: trade.outTradeNo, trade_status: trade.status, seller_id: context.env.alipay.sellerId, buyer_open_id: trade.buyer ?? '',
  subject: trade.subject, total_amount: yuan(trade.totalFen), gmt_create: alipayMoment(trade.createdAtMs),
  ...(trade.paidAtMs === undefined ? {} : { gmt_payment: alipayMoment(trade.paidAtMs), receipt_amount: yuan(trade.totalFen), buyer_pay_amount: yuan(trade.totalFen), invoice_amount: yuan(trade.totalFen), point_amount: '0.00' }),
  ...(refund === undefined ? {} : { refund_fee: yuan(trade.refundedFen), gmt_refund: `${alipayMoment(refund.at)}.000`, out_biz_no: refund.outRequestNo }),
  ...(trade.status === 'TRADE_CLOSED' ? { gmt_close: alipayMoment(context.clock.nowMs()) } : {}),
});

/** Tells the merchant what became of a trade. */
export const announce = (context: AlipayContext, trade: Trade, refund?: TradeRefund): void => {
  const id = `${alipayMoment(context.clock.nowMs()).replaceAll(/\D/g, '')}${randomBytes(10).toString('hex')}`;
  const nowMs = context.clock.nowMs();
  context.notifies.put(id, {
    id, url: trade.notifyUrl, fields: fieldsOf(context, trade, id, refund), createdAtMs: nowMs, attempts: 0, nextAtMs: nowMs, state: context.faults.take('lost-notify') ? 'LOST' : 'PENDING',
  });
};

const post = async ({ env, faults }: AlipayContext, { url, fields }: Notify): Promise<string> => {
  const told: Fields = {
    ...fields,
    ...(faults.take('wrong-amount') ? { total_amount: yuan(Math.round(Number(fields.total_amount) * 100) + 1) } : {}),
    ...(faults.take('wrong-seller') ? { seller_id: '2088000000000000' } : {}),
  };
  const body = notifyForm(told, env.alipay.alipayPrivateKey, faults.take('sha1-notify') ? 'RSA' : 'RSA2');
  try {
    const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' }, body, redirect: 'manual', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    return answer.ok ? (await answer.text()).trim() : String(answer.status);
  } catch (error) {
    return error instanceof Error ? error.name : 'failed';
  }
};

const deliver = async (context: AlipayContext, notify: Notify): Promise<void> => {
  const answer = await post(context, notify);
  if (context.faults.take('duplicate-notify')) await post(context, notify);
  const wait = (context.env.platformLadders ? PLATFORM_LADDER : EMBEDDED_LADDER)[notify.attempts];
  // Nothing but this one word is an acknowledgement.
  const state = answer === 'success' ? 'DELIVERED' : wait === undefined ? 'GIVEN_UP' : 'PENDING';
  context.notifies.put(notify.id, { ...notify, attempts: notify.attempts + 1, nextAtMs: context.clock.nowMs() + (wait ?? 0) * 1000, state, lastAnswer: answer.slice(0, 40) });
};

/** What has to be sent by now. A clock set back must not leave a notify waiting for a day that is now far away. */
export const dueNotifies = ({ clock, notifies }: AlipayContext): readonly Notify[] => {
  const nowMs = clock.nowMs();
  return notifies.values().filter((one) => one.state === 'PENDING' && (one.nextAtMs <= nowMs || one.createdAtMs > nowMs));
};

/** Sends what is due; a slow merchant delays only its own notify. */
export const deliverDue = async (context: AlipayContext): Promise<void> => {
  await Promise.all(dueNotifies(context).map((one) => deliver(context, one)));
};
