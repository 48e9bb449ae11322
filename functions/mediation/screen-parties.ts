import { CourtError } from '../../shared/kernel/errors';
import type { PartyId } from '../../shared/kernel/ids';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { PartyItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { mediationOf, putMediation } from './mediation-of';

/** A protection order: these two are never brought together, whoever is in the room. */
export const screenParties = async ({ record, caller, pairs, at }: { record: CaseRecord; caller: Caller; pairs: readonly [PartyId, PartyId][]; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const known = new Set<string>(record.all(PartyItem).map(({ partyId }) => partyId));
  if (pairs.some(([one, other]) => one === other || !known.has(one) || !known.has(other))) throw new CourtError('request.invalid', '请选择本案的两位不同当事人。', { path: 'pairs' });
  return appendToCase(record, at, [{ type: 'MEDIATION_SCREENING_SET', actor: actorOf(caller), data: { pairs } }], { puts: [putMediation(record, { ...mediation, screened: pairs.map(([one, other]) => [one, other]) })] });
};
