import { createHash } from 'node:crypto';
import { TryId } from '../../shared/kernel/ids';
import type { Rung } from '../../shared/service/ladder';
import type { Service } from '../../shared/service/service';
import { digestOf } from '../platform/sealing';

/** The same rung to the same address is the same try, whoever asks for it and however often: what makes sending idempotent. `rungAt` is when the rung below was reached, so a track that begins anew begins new tries. */
export const tryIdOf = ({ serviceId, rungAt }: Pick<Service, 'serviceId' | 'rungAt'>, rung: Rung, channel: string, address: string): TryId =>
  TryId.parse(`try_${createHash('sha256').update(`${serviceId}|${rung}|${rungAt}|${channel}|${digestOf('phone', address)}`).digest('hex').slice(0, 24)}`);
