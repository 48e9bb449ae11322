import { CourtError } from '../../../shared/kernel/errors';
import type { Mediation } from '../../../shared/mediation/mediation';
import type { Performance } from '../../../shared/mediation/performance';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { appendToCase, type NewEvent } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { answerDone, claimDone } from '../domain/obligations';
import { mediationOf, putMediation, standingsIn } from '../mediation-of';

export const performanceOf = (mediation: Mediation): Performance => {
  if (mediation.performance === undefined) throw new CourtError('mediation.wrongState', '协议还没有生效，或者没有约定履行日期，不用登记履行。');
  return mediation.performance;
};

const mineIn = (record: CaseRecord, caller: Caller): string[] => {
  const mine = standingsIn(record, caller.personId).map(({ party }) => party.partyId as string);
  if (mine.length === 0) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能登记履行。');
  return mine;
};

const recorded = (record: CaseRecord, mediation: Mediation, performance: Performance, event: NewEvent, at: Date): Promise<CaseRecord> => {
  const all: NewEvent[] = performance.performedAt === undefined ? [event] : [event, { type: 'AGREEMENT_PERFORMED', actor: event.actor, data: { performedAt: performance.performedAt, wantsStatement: mediation.agreement?.wantsStatement } }];
  return appendToCase(record, at, all, { puts: [putMediation(record, { ...mediation, performance })] });
};

interface Given { record: CaseRecord; caller: Caller; obligationId: string; at: Date }

/** 意见 4: performed agreements end the matter. The one who owes says it is done … */
export const sayDone = ({ record, caller, obligationId, at }: Given): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  return recorded(record, mediation, claimDone(performanceOf(mediation), obligationId, mineIn(record, caller), at), { type: 'OBLIGATION_CLAIMED', actor: actorOf(caller), data: { obligationId } }, at);
};

/** … and the one who is owed confirms it, or says that nothing came. */
export const sayReceived = ({ record, caller, obligationId, received, at }: Given & { received: boolean }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  return recorded(record, mediation, answerDone(performanceOf(mediation), obligationId, mineIn(record, caller), received, at), { type: received ? 'OBLIGATION_CONFIRMED' : 'OBLIGATION_DENIED', actor: actorOf(caller), data: { obligationId } }, at);
};
