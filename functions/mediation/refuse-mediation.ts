import { CourtError } from '../../shared/kernel/errors';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import type { CaseRecord } from '../cases/case-record';
import { mediationCopy } from './copy';
import { standingsIn } from './mediation-of';
import { recordFailure } from './record-failure';

/** 在线调解规则 4, 15(2), 25: mediation needs everybody's will; one party's clear refusal ends it at once. */
export const refuseMediation = async ({ record, caller, reason, at }: { record: CaseRecord; caller: Caller; reason: string | undefined; at: Date }): Promise<CaseRecord> => {
  const [standing] = standingsIn(record, caller.personId);
  if (standing === undefined) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能答复。');
  const told = reason === undefined || reason.trim() === '' ? mediationCopy.refusedBy(standing.party.name) : `${mediationCopy.refusedBy(standing.party.name)}：${reason.trim()}`;
  return recordFailure({ record, actor: actorOf(caller), failure: { ground: 'unwilling', reason: told }, at });
};
