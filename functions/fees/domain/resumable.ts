import type { PayAttempt, PayChannel } from '../../../shared/fees/fee-notice';

/** An H5 link lives five minutes; after four a new order is made. QR codes and prepay ids outlive the attempt. */
const H5_LINK_MS = 4 * 60_000;
/** An attempt about to expire is not worth resuming. */
const LIVES_ON_MS = 60_000;

/** Whether the payer can go on with this attempt: same channel, a link that still works, time left. */
export const isResumable = (attempt: PayAttempt, channel: PayChannel, at: Date): boolean =>
  attempt.state === 'pending' && attempt.channel === channel && attempt.linkedAt !== undefined &&
  Date.parse(attempt.expiresAt) - at.getTime() > LIVES_ON_MS &&
  (channel !== 'wechatH5' || at.getTime() - Date.parse(attempt.linkedAt) < H5_LINK_MS);
