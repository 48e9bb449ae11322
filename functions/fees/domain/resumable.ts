import type { PayAttempt } from '../../../shared/fees/fee-notice';
import type { PayChannel } from '../../../shared/fees/pay-channel';
import { linkEndsAt, needsNewLink } from './link-life';

/** An attempt about to expire is not worth resuming. */
const LIVES_ON_MS = 60_000;

/** Whether the payer can go on with this attempt: same channel, time left, and a link that works or can be renewed under the same number. */
export const isResumable = (attempt: PayAttempt, channel: PayChannel, at: Date): boolean =>
  attempt.state === 'pending' && attempt.channel === channel && attempt.linkedAt !== undefined &&
  Date.parse(attempt.expiresAt) - at.getTime() > LIVES_ON_MS &&
  (at.getTime() < linkEndsAt(attempt).getTime() || needsNewLink(attempt, at));
