import { TryId, type CaseId } from '../../shared/kernel/ids';
import { CourtError } from '../../shared/kernel/errors';
import type { Actor } from '../../shared/cases/case-event';
import type { Party } from '../../shared/cases/party';
import type { Service, ServiceView } from '../../shared/service/service';
import type { ServiceTask } from '../../shared/service/service-task';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { ServiceTaskItem } from '../cases/case-items';
import { appendToCase, changeCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { unseal } from '../platform/sealing';
import { changeTrack, factsOf } from './change-track';
import { copy } from './copy';
import { trackOfCode } from './desk';
import { partyIn, serviceIn, viewService } from './service-items';

/** Does the number of their document end so? undefined = none is on file. */
export const numberEnds = ({ idNumberSealed, creditCode }: Party, last: string): boolean | undefined => {
  const number = idNumberSealed === undefined ? creditCode : unseal(idNumberSealed, 'idNumber');
  return number?.toUpperCase().endsWith(last.toUpperCase());
};

/** 在线诉讼规则 7: the document shown, or read out, must be the one on file; where there is none the clerk's look at it is the proof. @throws service.notAddressee */
const checkIdentity = (party: Party, last4: string): void => {
  if (party.idNumberSealed !== undefined && numberEnds(party, last4) !== true) throw new CourtError('service.notAddressee', copy.refusals.identityDiffers, { path: 'idNumberLast4' });
};

export interface Step { service: Service; event: NewEvent; tasks?: readonly ServiceTask[] }

/** What is done for an addressee who is there, or on the telephone: on the same track, in the same chain. @throws service.alreadyConfirmed */
export const inPersonStep = async (caseId: CaseId, serviceId: string, actor: Actor, caller: Caller, at: Date, decide: (service: Service, party: Party, record: CaseRecord) => Step): Promise<ServiceView> => {
  const after = await changeCase(caseId, async (record: CaseRecord) => {
    const service = serviceIn(record, serviceId);
    if (service.confirmedAt !== undefined || service.state === 'served') throw new CourtError('service.alreadyConfirmed', copy.refusals.already);
    const party = partyIn(record, service.addresseePartyId);
    const { service: next, event, tasks = [] } = decide(service, party, record);
    const { puts, events } = changeTrack(record, service, next, party, actor, tasks);
    return appendToCase(record, at, [event, ...events], { puts });
  });
  return viewService(after, serviceIn(after, serviceId), caller.personId);
};

export interface HandOver { result: 'received' | 'refused'; receiver: 'self' | 'agent' | 'designated'; place: 'counter' | 'kiosk' }

/** Signed for, or refused at the court, as a row of the track. */
export const handedOver = (service: Service, { result, receiver, place }: HandOver, actor: Actor, at: Date): Step => {
  const row = {
    tryId: TryId.parse(`try_${service.serviceId.slice('service_'.length)}c${service.tries.length}`), rung: service.rung, channel: 'counter' as const, addressMasked: copy.places[place], addressSource: 'givenByParty' as const,
    sentAt: at.toISOString(), result, resultAt: at.toISOString(), receiver,
  };
  return { service: { ...service, state: 'served', tries: [...service.tries, row] }, event: { type: 'SERVICE_ON_PAPER', actor, data: { ...factsOf(service), channel: 'counter', result, receiver, place } } };
};

/** At the counter, against the identity document: signed for (CPL 87), or refused at the court (解释 131). @throws service.notAddressee, service.alreadyConfirmed */
export const handOver = (caseId: CaseId, serviceId: string, given: HandOver & { idNumberLast4: string }, caller: Caller, at: Date): Promise<ServiceView> => inPersonStep(caseId, serviceId, actorOf(caller), caller, at, (service, party) => {
  if (given.receiver === 'self') checkIdentity(party, given.idNumberLast4);
  return handedOver(service, given, actorOf(caller), at);
});

/** The addressee reads the code of their SMS to the phone clerk: a reply, 在线诉讼规则 31 II (一), and the call that was to be made is made. Not for a 调解书. @throws service.codeUnknown, service.notAddressee, service.alreadyConfirmed */
export const phoneReply = async (code: string, idNumberLast4: string, caller: Caller, at: Date): Promise<{ caseId: CaseId; service: ServiceView }> => {
  const found = await trackOfCode(code);
  const service = await inPersonStep(found.caseId, found.serviceId, actorOf(caller), caller, at, (one, party, record) => {
    if (one.bundle === 'statement') throw new CourtError('service.notAddressee', copy.refusals.statementByPhone);
    checkIdentity(party, idNumberLast4);
    const calls = record.all(ServiceTaskItem).filter((task) => task.serviceId === one.serviceId && task.kind === 'phone' && task.state === 'open');
    return {
      service: { ...one, repliedAt: one.repliedAt ?? at.toISOString() }, event: { type: 'SERVICE_REPLIED', actor: actorOf(caller), data: { ...factsOf(one), channel: 'phone' } },
      tasks: calls.map((task) => ({ ...task, state: 'done' as const, doneAt: at.toISOString(), doneBy: caller.name, outcome: 'reached' })),
    };
  });
  return { caseId: found.caseId, service };
};
