import { CourtError } from '../../shared/kernel/errors';
import type { ClauseOpinion } from '../../shared/mediation/mediation';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { mediationOf, putMediation, standingsIn } from './mediation-of';

/** A party's word on one clause of the draft, with a wish of their own wording; it stands until that clause is changed. Kept with the draft, never in an event. */
export const giveOpinion = async ({ record, caller, clause, agreed, wish, at }: { record: CaseRecord; caller: Caller; clause: number; agreed: boolean; wish: string | undefined; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const { agreement } = mediation;
  if (mediation.state !== 'signing' || agreement?.clauses[clause] === undefined) throw new CourtError('mediation.agreementChanged', '协议刚刚修改过，或者没有这一条，请刷新后重新阅读。');
  const mine = standingsIn(record, caller.personId).map(({ party }) => party.partyId);
  if (mine.length === 0) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能对条款表态。');
  const said: ClauseOpinion[] = mine.map((partyId) => ({ partyId, clause, agreed, at: at.toISOString(), ...(wish === undefined || wish === '' ? {} : { wish }) }));
  const opinions = [...(agreement.opinions ?? []).filter((one) => one.clause !== clause || !mine.includes(one.partyId)), ...said];
  return appendToCase(record, at, [{ type: 'CLAUSE_OPINION_GIVEN', actor: actorOf(caller), data: { version: agreement.version, clause, agreed, partyIds: mine } }], { puts: [putMediation(record, { ...mediation, agreement: { ...agreement, opinions } })] });
};
