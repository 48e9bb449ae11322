import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { appendToCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { agreeToMediate } from '../domain/before-filing';
import { mediationOf, putMediation, standingsIn } from '../mediation-of';

/** 在线调解规则 4: the other side agrees to be mediated before filing. */
export const consentToMediation = async ({ record, caller, at }: { record: CaseRecord; caller: Caller; at: Date }): Promise<CaseRecord> => {
  const partyIds = standingsIn(record, caller.personId).map(({ party }) => party.partyId);
  const agreed = agreeToMediate(mediationOf(record), partyIds, at);
  return appendToCase(record, at, [{ type: 'MEDIATION_CONSENTED', actor: actorOf(caller), data: { partyIds } }], { puts: [putMediation(record, agreed)] });
};
