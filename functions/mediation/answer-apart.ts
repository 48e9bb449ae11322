import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { consentedApart } from './domain/apart';
import { fixSession } from './fix-session';
import { mediationOf, putMediation, standingsIn } from './mediation-of';

/** An outsider agrees to a talk without them, or does not: then the mediator proposes times for everybody. */
export const answerApart = async ({ record, caller, agreed, at }: { record: CaseRecord; caller: Caller; agreed: boolean; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const mine = standingsIn(record, caller.personId).map(({ party }) => party.partyId);
  const apart = consentedApart(mediation, mine);
  const actor = actorOf(caller);
  const answered = { type: 'MEDIATION_APART_ANSWERED' as const, actor, data: { partyIds: mine, agreed } };
  if (!agreed) {
    const { apart: _dropped, ...rest } = mediation;
    return appendToCase(record, at, [answered], { puts: [putMediation(record, { ...rest, slots: [] })] });
  }
  const fixed = fixSession(record, { ...mediation, apart }, actor, at);
  return appendToCase(record, at, [answered, ...fixed.events], { puts: [putMediation(record, fixed.mediation)] });
};
