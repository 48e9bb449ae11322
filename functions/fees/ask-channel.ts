import type { PayAttempt } from '../../shared/fees/fee-notice';
import { applyChannelFact, type Applied } from './apply-channel-fact';
import { clearUnknown } from './clear-unknown';
import type { PaymentGateways } from './ports';

/** Asks the channel about an attempt and applies what it says. `absent`: the channel has no such order; `unclear`: it said nothing that can be trusted. */
export const askChannel = async (attempt: Pick<PayAttempt, 'outTradeNo' | 'channel' | 'state'>, gateways: PaymentGateways, at: Date): Promise<Applied | 'absent' | 'unclear'> => {
  const answer = await gateways.of(attempt.channel).queryOrder(attempt.outTradeNo);
  if (answer.kind === 'unknown') return 'unclear';
  const heard = answer.kind === 'fact' ? await applyChannelFact(answer.fact, gateways, at) : 'absent';
  if (attempt.state === 'unknown' && (heard === 'wait' || heard === 'absent')) await clearUnknown(attempt.outTradeNo, at);
  return heard;
};
