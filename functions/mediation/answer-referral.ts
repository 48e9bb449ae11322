import type { Actor } from '../../shared/cases/case-event';
import type { PersonId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import type { Mediation } from '../../shared/mediation/mediation';
import { computePeriod } from '../../shared/periods/compute-period';
import { actorOf, systemActor } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { DocumentItem } from '../cases/case-items';
import { appendToCase, type NewEvent, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { calendar } from '../platform/calendar';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import { invitationPaper } from './before-filing/invitation-paper';
import { mediationCopy } from './copy';
import { advance } from './domain/advance';
import { limitRule, mediationOf, putMediation } from './mediation-of';

const limitOf = (record: CaseRecord, track: Mediation['track'], at: Date): Pick<Mediation, 'limitOn' | 'limitArticle' | 'limitProvisional'> => {
  const { lastDayOn, article, provisional } = computePeriod({ rule: limitRule(record, track), from: courtDateOf(at.toISOString()), calendar: calendar() });
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

/** 在线调解规则 15(1): before filing the other side is asked as soon as there is a mediator; the court's rule serves the paper with a code to enter by. Once. */
const invitation = async (record: CaseRecord, mediation: Mediation, actor: Actor, at: Date): Promise<{ events: NewEvent[]; puts: StatePut[] }> => {
  if (mediation.track !== 'L' || record.all(DocumentItem).some(({ kind }) => kind === 'mediationInvitation')) return { events: [], puts: [] };
  const { document, put } = await fileDocument({ kind: 'mediationInvitation', title: mediationCopy.invitation.title, ...await renderSignedPdf(invitationPaper(record, mediation, at), at) }, at);
  return { events: [{ type: 'MEDIATION_INVITED', actor, data: { documentId: document.documentId, sha256: document.sha256 } }], puts: [put] };
};

/** The mediator takes the case or hands it back for another referral, 在线调解规则 12. */
export const answerReferral = async ({ record, caller, accepted, reason, disclosure, at }: { record: CaseRecord; caller: Caller; accepted: boolean; reason: string | undefined; disclosure: string | undefined; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const actor = actorOf(caller);
  if (accepted) {
    const state = advance(mediation.state, 'accept');
    // A changed mediator does not start the parties' days again.
    const limit = mediation.limitOn === undefined ? limitOf(record, mediation.track, at) : { limitOn: mediation.limitOn };
    const told = disclosure === undefined || disclosure.trim() === '' ? {} : { disclosure: disclosure.trim() };
    const taken: Mediation = { ...mediation, ...limit, ...told, state, acceptedAt: at.toISOString() };
    const invited = await invitation(record, taken, actor, at);
    return appendToCase(record, at, [{ type: 'MEDIATION_ACCEPTED', actor, data: { mediatorId: caller.personId, limitOn: limit.limitOn } }, ...invited.events], { puts: [putMediation(record, taken), ...invited.puts] });
  }
  advance(mediation.state, 'decline');
  return appendToCase(record, at, [{ type: 'MEDIATION_DECLINED', actor, data: { mediatorId: caller.personId } }], { puts: [putMediation(record, back(mediation, caller.name, reason, at))] });
};
