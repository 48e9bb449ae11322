import type { PayAttempt } from '../../shared/fees/fee-notice';
import { applyChannelFact, type Applied } from './apply-channel-fact';
import type { PaymentGateways } from './ports';

/** Asks the channel about an attempt and applies what it says. `absent`: the channel has no such order; `unclear`: it said nothing that can be trusted. */
export const askChannel = async (attempt: Pick<PayAttempt, 'outTradeNo' | 'channel'>, gateways: PaymentGateways, at: Date): Promise<Applied | 'absent' | 'unclear'> => {
  const answer = await gateways.of(attempt.channel).queryOrder(attempt.outTradeNo);
  if (answer.kind === 'fact') return applyChannelFact(answer.fact, gateways, at);
  return answer.kind === 'absent' ? 'absent' : 'unclear';
};
