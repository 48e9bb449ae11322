import type { Party } from '../../shared/cases/party';
import type { Rung } from '../../shared/service/ladder';
import type { Service } from '../../shared/service/service';
import type { ServiceTry } from '../../shared/service/service-try';
import type { CaseRecord } from '../cases/case-record';
import { sendTry } from './send-try';
import { isFound, targetsOf } from './targets-of';
import { tryIdOf } from './try-id';

/** `failure`: what a channel that took nothing threw; its addresses are still to be tried. */
export interface SentRung { tries: ServiceTry[]; failure: unknown }

/** Sends a rung's notices to every address of it that has no row yet. One channel's outage does not keep the others back. */
export const sendRung = async (record: CaseRecord, service: Service, party: Party, rung: Rung, at: Date): Promise<SentRung> => {
  const known = new Set(service.tries.map(({ tryId }) => tryId));
  const targets = (await targetsOf(record, party))
    .filter((target) => isFound(target) === (rung === 'otherAddress') && !known.has(tryIdOf(service, rung, target.channel, target.address)));
  const results = await Promise.allSettled(targets.map((target) => sendTry(record, service, rung, target, at)));
  return {
    tries: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    failure: results.find((result) => result.status === 'rejected')?.reason as unknown,
  };
};
