import type { PersonId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import type { Mediation } from '../../shared/mediation/mediation';
import { computePeriod } from '../../shared/periods/compute-period';
import { actorOf, systemActor } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { calendar } from '../platform/calendar';
import { mediationCopy } from './copy';
import { advance } from './domain/advance';
import { limitRule, mediationOf, putMediation } from './mediation-of';

const limitOf = (record: CaseRecord, at: Date): Pick<Mediation, 'limitOn' | 'limitArticle' | 'limitProvisional'> => {
  const { lastDayOn, article, provisional } = computePeriod({ rule: limitRule(record), from: courtDateOf(at.toISOString()), calendar: calendar() });
  return { limitOn: lastDayOn, limitArticle: article, limitProvisional: provisional };
};

const withoutMediator = ({ acceptedAt: _accepted, mediatorId: _id, mediatorName: _name, organisation: _organisation, referredAt: _at, ...rest }: Mediation): Mediation => rest;

/** Without a mediator again, and whoever had it is not asked twice. */
export const back = (mediation: Mediation, name: string, reason: string | undefined, at: Date): Mediation => ({
  ...withoutMediator(mediation), state: 'requested', reopenedAt: at.toISOString(),
  declined: [...(mediation.declined ?? []), { mediatorId: mediation.mediatorId as PersonId, name: mediation.mediatorName ?? name, at: at.toISOString(), ...(reason === undefined || reason === '' ? {} : { reason }) }],
});

/** 在线调解规则 12: silence in the time to answer is a refusal. */
export const lapseReferral = (record: CaseRecord, mediation: Mediation, at: Date): Promise<CaseRecord> =>
  appendToCase(record, at, [{ type: 'MEDIATION_REFERRAL_LAPSED', actor: systemActor, data: { mediatorId: mediation.mediatorId } }], { puts: [putMediation(record, back(mediation, '', mediationCopy.silent, at))] });

/** The mediator takes the case or hands it back for another referral, 在线调解规则 12. */
export const answerReferral = async ({ record, caller, accepted, reason, disclosure, at }: { record: CaseRecord; caller: Caller; accepted: boolean; reason: string | undefined; disclosure: string | undefined; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const actor = actorOf(caller);
  if (accepted) {
    const state = advance(mediation.state, 'accept');
    // A changed mediator does not start the parties' days again.
    const limit = mediation.limitOn === undefined ? limitOf(record, at) : { limitOn: mediation.limitOn };
    const told = disclosure === undefined || disclosure.trim() === '' ? {} : { disclosure: disclosure.trim() };
    return appendToCase(record, at, [{ type: 'MEDIATION_ACCEPTED', actor, data: { mediatorId: caller.personId, limitOn: limit.limitOn } }], { puts: [putMediation(record, { ...mediation, ...limit, ...told, state, acceptedAt: at.toISOString() })] });
  }
  advance(mediation.state, 'decline');
  return appendToCase(record, at, [{ type: 'MEDIATION_DECLINED', actor, data: { mediatorId: caller.personId } }], { puts: [putMediation(record, back(mediation, caller.name, reason, at))] });
};
