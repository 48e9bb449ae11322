import type { Party } from '../../shared/cases/party';
import type { ConsentBar } from '../../shared/service/consent';
import type { Rung } from '../../shared/service/ladder';
import type { Service } from '../../shared/service/service';
import type { ServiceTry } from '../../shared/service/service-try';
import type { CaseRecord } from '../cases/case-record';
import { seal } from '../platform/sealing';
import { barTo } from './bar-to';
import { sendTry } from './send-try';
import { isFound, targetsOf, type Target } from './targets-of';
import { tryIdOf } from './try-id';

/** `failure`: what a channel that took nothing threw; its addresses are still to be tried. */
export interface SentRung { tries: ServiceTry[]; failure: unknown }

/** The row of a way that the addressee did not choose: why nothing was sent there. */
const skippedTry = (service: Service, rung: Rung, { channel, address, masked, source }: Target, bar: ConsentBar, at: Date): ServiceTry => ({
  tryId: tryIdOf(service, rung, channel, address), rung, channel, addressMasked: masked, addressSealed: seal(address, 'service'), addressSource: source, sentAt: at.toISOString(), result: 'skipped', resultCode: bar,
});

/** Sends a rung's notices to every address of it that has no row yet, by the ways the addressee consented to; the others are skipped with the reason, once. `only`: one address that has just been added. One channel's outage does not keep the others back. */
export const sendRung = async (record: CaseRecord, service: Service, party: Party, rung: Rung, at: Date, only?: string): Promise<SentRung> => {
  const known = new Set(service.tries.map(({ tryId }) => tryId));
  const targets = (await targetsOf(record, party))
    .filter((target) => (only === undefined || target.address === only) && isFound(target) === (rung === 'otherAddress') && !known.has(tryIdOf(service, rung, target.channel, target.address)));
  const bar = ({ channel }: Target) => barTo(record, service, party, channel);
  const open = targets.filter((target) => bar(target) === undefined);
  const skipped = rung === 'reminder' ? [] : targets.flatMap((target) => { const why = bar(target); return why === undefined ? [] : [skippedTry(service, rung, target, why, at)]; });
  const results = await Promise.allSettled(open.map((target) => sendTry(record, service, rung, target, at)));
  return {
    tries: [...skipped, ...results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))],
    failure: results.find((result) => result.status === 'rejected')?.reason as unknown,
  };
};
