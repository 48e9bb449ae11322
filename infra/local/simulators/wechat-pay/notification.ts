import { randomUUID } from 'node:crypto';
import { shanghaiMoment } from '../kernel/moved-clock';
import type { PayContext } from './pay-context';
import { encryptResource, signedHeaders } from './wire';

export interface Notification {
  readonly id: string;
  readonly url: string;
  readonly eventType: string;
  readonly originalType: 'transaction' | 'refund';
  readonly summary: string;
  readonly plaintext: Readonly<Record<string, unknown>>;
  readonly createdAtMs: number;
  readonly attempts: number;
  readonly nextAtMs: number;
  readonly state: 'PENDING' | 'DELIVERED' | 'LOST' | 'GIVEN_UP';
  readonly lastAnswer?: string;
}

/** WeChat Pay's published waits between deliveries, in seconds (15 attempts over 24 h 4 min). */
const PLATFORM_LADDER = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600] as const;
/** The embedded world's waits, in seconds of the moved clock: the same ladder, short enough to watch. */
const EMBEDDED_LADDER = [1, 2, 5, 10, 15, 30, 60, 60, 120, 300, 600, 1800, 3600, 10_800, 21_600] as const;

const ANSWER_WITHIN_MS = 5000;

export const announce = (context: PayContext, draft: Pick<Notification, 'url' | 'eventType' | 'originalType' | 'summary' | 'plaintext'>): void => {
  const id = randomUUID();
  const nowMs = context.clock.nowMs();
  const state = context.faults.take('lost-callback') ? 'LOST' : 'PENDING';
  context.notifications.put(id, { ...draft, id, createdAtMs: nowMs, attempts: 0, nextAtMs: nowMs, state });
};

const withWrongAmount = (plaintext: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const amount = plaintext.amount as Record<string, unknown>;
  return { ...plaintext, amount: { ...amount, total: Number(amount.total) + 1, payer_total: Number(amount.payer_total) + 1 } };
};

const post = async (context: PayContext, notification: Notification): Promise<string> => {
  const { env, clock, faults } = context;
  const plaintext = faults.take('wrong-amount') ? withWrongAmount(notification.plaintext) : notification.plaintext;
  const body = JSON.stringify({
    id: notification.id,
    create_time: shanghaiMoment(new Date(notification.createdAtMs)),
    resource_type: 'encrypt-resource',
    event_type: notification.eventType,
    summary: notification.summary,
    resource: encryptResource(JSON.stringify(plaintext), notification.originalType, env.pay.apiV3Key),
  });
  const signedAtMs = clock.nowMs() - (faults.take('stale-timestamp') ? 600_000 : 0);
  const headers: Record<string, string> = { ...signedHeaders(body, env.pay, signedAtMs), 'Content-Type': 'application/json', 'User-Agent': 'Mozilla/4.0' };
  if (faults.take('sign-test')) headers['Wechatpay-Signature'] = `WECHATPAY/SIGNTEST/${headers['Wechatpay-Signature'] ?? ''}`;
  try {
    const answer = await fetch(notification.url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    await answer.arrayBuffer();
    return String(answer.status);
  } catch (error) {
    return error instanceof Error ? error.name : 'failed';
  }
};

const deliver = async (context: PayContext, notification: Notification): Promise<void> => {
  const answer = await post(context, notification);
  if (context.faults.take('duplicate-callback')) await post(context, notification);
  const delivered = answer === '200' || answer === '204';
  const wait = (context.env.platformLadders ? PLATFORM_LADDER : EMBEDDED_LADDER)[notification.attempts];
  const state = delivered ? 'DELIVERED' : wait === undefined ? 'GIVEN_UP' : 'PENDING';
  const nextAtMs = context.clock.nowMs() + (wait ?? 0) * 1000;
  context.notifications.put(notification.id, { ...notification, attempts: notification.attempts + 1, nextAtMs, state, lastAnswer: answer });
};

/** What has to be sent by now. A clock set back must not leave a notification waiting for a day that is now far away. */
export const dueCallbacks = ({ clock, notifications }: PayContext): readonly Notification[] => {
  const nowMs = clock.nowMs();
  return notifications.values().filter((one) => one.state === 'PENDING' && (one.nextAtMs <= nowMs || one.createdAtMs > nowMs));
};

/** Sends what is due; a slow merchant delays only its own notification. */
export const deliverDue = async (context: PayContext): Promise<void> => {
  await Promise.all(dueCallbacks(context).map((one) => deliver(context, one)));
};
