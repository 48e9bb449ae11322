import type { PayAttempt } from '../../../shared/fees/fee-notice';
import type { PayChannel } from '../../../shared/fees/pay-channel';

const MINUTE = 60_000;

/**
 * How long a link or code can be used, where that is shorter than the attempt. WeChat's H5 link is said to live five minutes.
 * Alipay's page link and QR code live as long as we ask for: short, because until they are opened Alipay knows no trade that could be closed.
 */
const LIVES: Partial<Record<PayChannel, number>> = { wechatH5: 4 * MINUTE, alipayWap: 10 * MINUTE, alipayQr: 2 * MINUTE };

/** The last instant at which the link an attempt was given can still be used. */
export const linkEndsAt = ({ channel, expiresAt, linkedAt }: Pick<PayAttempt, 'channel' | 'expiresAt' | 'linkedAt'>): Date => {
  const lives = LIVES[channel];
  return new Date(lives === undefined || linkedAt === undefined ? Date.parse(expiresAt) : Math.min(Date.parse(expiresAt), Date.parse(linkedAt) + lives));
};

/** Alipay learns of such an order only when somebody opens it; the same number can be given a new link. */
const bornWhenOpened = (channel: PayChannel): boolean => channel === 'alipayWap' || channel === 'alipayQr';

/** "No such order" is an end only when nothing is left with which the order could still be made. */
export const absentIsEnd = (attempt: PayAttempt, at: Date): boolean => !bornWhenOpened(attempt.channel) || at.getTime() >= linkEndsAt(attempt).getTime();

/** The attempt goes on, but its link is used up (or about to be) and another can be had under the same number. */
export const needsNewLink = (attempt: PayAttempt, at: Date): boolean =>
  attempt.state === 'pending' && bornWhenOpened(attempt.channel) && linkEndsAt(attempt).getTime() - at.getTime() < MINUTE;
