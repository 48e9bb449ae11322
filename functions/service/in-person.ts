import { CourtError } from '../../shared/kernel/errors';
import { TryId, type CaseId } from '../../shared/kernel/ids';
import type { Party } from '../../shared/cases/party';
import type { Service, ServiceView } from '../../shared/service/service';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase, changeCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { unseal } from '../platform/sealing';
import { changeTrack, factsOf } from './change-track';
import { copy } from './copy';
import { findByCode } from './lookups';
import { partyIn, serviceIn, viewService } from './service-items';

/** 在线诉讼规则 7: the document shown, or read out, must be the one on file; where there is none the clerk's look at it is the proof. @throws service.notAddressee */
const checkIdentity = (party: Party, last4: string): void => {
  if (party.idNumberSealed === undefined) return;
  if (unseal(party.idNumberSealed, 'idNumber').slice(-4).toUpperCase() !== last4.toUpperCase()) throw new CourtError('service.notAddressee', copy.refusals.identityDiffers, { path: 'idNumberLast4' });
};

const change = async (caseId: CaseId, serviceId: string, caller: Caller, at: Date, decide: (service: Service, party: Party) => { service: Service; event: NewEvent }): Promise<ServiceView> => {
  const after = await changeCase(caseId, async (record: CaseRecord) => {
    const service = serviceIn(record, serviceId);
    if (service.confirmedAt !== undefined || service.state === 'served') throw new CourtError('service.alreadyConfirmed', copy.refusals.already);
    const party = partyIn(record, service.addresseePartyId);
    const { service: next, event } = decide(service, party);
    const { puts, events } = changeTrack(record, service, next, party, actorOf(caller), []);
    return appendToCase(record, at, [event, ...events], { puts });
  });
  return viewService(after, serviceIn(after, serviceId), caller.personId);
};

export interface HandOver { result: 'received' | 'refused'; receiver: 'self' | 'agent' | 'designated'; idNumberLast4: string; place: 'counter' | 'kiosk' }

/** At the counter or the kiosk, against the identity document: signed for (CPL 87), or refused at the court (解释 131). @throws service.notAddressee, service.alreadyConfirmed */
export const handOver = (caseId: CaseId, serviceId: string, given: HandOver, caller: Caller, at: Date): Promise<ServiceView> => change(caseId, serviceId, caller, at, (service, party) => {
  if (given.receiver === 'self') checkIdentity(party, given.idNumberLast4);
  const row = {
    tryId: TryId.parse(`try_${service.serviceId.slice('service_'.length)}c${service.tries.length}`), rung: service.rung, channel: 'counter' as const, addressMasked: copy.places[given.place], addressSource: 'givenByParty' as const,
    sentAt: at.toISOString(), result: given.result, resultAt: at.toISOString(), receiver: given.receiver,
  };
  return { service: { ...service, state: 'served', tries: [...service.tries, row] }, event: { type: 'SERVICE_ON_PAPER', actor: actorOf(caller), data: { ...factsOf(service), channel: 'counter', result: given.result, receiver: given.receiver, place: given.place } } };
});

/** The addressee reads the code of their SMS to the phone clerk: a reply, 在线诉讼规则 31 II (一). Not for a 调解书. @throws service.codeUnknown, service.notAddressee, service.alreadyConfirmed */
export const phoneReply = async (code: string, idNumberLast4: string, caller: Caller, at: Date): Promise<{ caseId: CaseId; service: ServiceView }> => {
  const found = await findByCode(code);
  if (found === undefined) throw new CourtError('service.codeUnknown', copy.refusals.codeUnknown, { path: 'code' });
  const service = await change(found.caseId, found.serviceId, caller, at, (one, party) => {
    if (one.bundle === 'statement') throw new CourtError('service.notAddressee', copy.refusals.statementByPhone);
    checkIdentity(party, idNumberLast4);
    return { service: { ...one, repliedAt: one.repliedAt ?? at.toISOString() }, event: { type: 'SERVICE_REPLIED', actor: actorOf(caller), data: { ...factsOf(one), channel: 'phone' } } };
  });
  return { caseId: found.caseId, service };
};
