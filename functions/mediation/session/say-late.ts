import { CourtError } from '../../../shared/kernel/errors';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { appendToCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { mediationOf, putMediation, standingsIn } from '../mediation-of';

/** A party says it will be late; it is waited for so much longer. */
export const sayLate = async ({ record, caller, minutes, at }: { record: CaseRecord; caller: Caller; minutes: number; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const { session } = mediation;
  const standings = standingsIn(record, caller.personId);
  if (standings.length === 0) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能办理。');
  if (session === undefined || (mediation.state !== 'scheduled' && mediation.state !== 'inSession')) throw new CourtError('mediation.wrongState', '现在没有约定的调解，不用说明。');
  const late = { ...session.late, ...Object.fromEntries(standings.map(({ party }) => [party.partyId, { minutes, at: at.toISOString() }])) };
  return appendToCase(record, at, [{ type: 'MEDIATION_LATENESS_TOLD', actor: actorOf(caller), data: { partyIds: standings.map(({ party }) => party.partyId), name: standings[0]?.party.name, minutes } }], { puts: [putMediation(record, { ...mediation, session: { ...session, late } })] });
};
