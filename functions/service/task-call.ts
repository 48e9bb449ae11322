import type { Party } from '../../shared/cases/party';
import { maskPhone } from '../../shared/kernel/identity-numbers-masking';
import { TryId } from '../../shared/kernel/ids';
import type { Service } from '../../shared/service/service';
import type { ServiceTry } from '../../shared/service/service-try';
import type { ResultOf } from '../../shared/service/task-result';
import { withConsent } from '../../shared/service/consent';
import type { ConsentNotice } from '../../shared/service/consent-notices';
import { ContactItem } from '../cases/case-items';
import { put, type NewEvent, type StatePut } from '../cases/case-log';
import { unseal } from '../platform/sealing';
import { factsOf } from './change-track';
import { consentEvent } from './consent-event';
import { newContact } from './new-contact';
import type { Outcome, Reported } from './report-task';
import { partyIn, putParty } from './service-items';

const NOTICE: ConsentNotice = 'phone-call/2026-11';

const row = (service: Service, result: ResultOf<'called'>, party: Party, at: Date): ServiceTry => ({
  tryId: TryId.parse(`try_${service.serviceId.slice('service_'.length)}${at.getTime().toString(36)}`.slice(0, 44)), rung: service.rung, channel: 'phone', addressMasked: party.phoneMasked ?? (party.phoneSealed === undefined ? '' : maskPhone(unseal(party.phoneSealed, 'phone'))),
  addressSource: party.role === 'plaintiff' ? 'givenByParty' : 'givenByOpponent', sentAt: at.toISOString(), result: result.outcome === 'reached' || result.outcome === 'refusesElectronic' ? 'accepted' : 'failed', resultAt: at.toISOString(), resultCode: result.outcome,
});

/** 在线诉讼规则 30: what the addressee said of consent and address on the telephone, with the text that was read to them. */
const said = ({ record, actor, service, at }: Reported, result: ResultOf<'called'>, party: Party): { puts: StatePut[]; events: NewEvent[] } => {
  const consent = result.outcome === 'refusesElectronic' ? 'refused' as const : result.consent;
  const answered = consent === undefined ? party : withConsent(party, { state: consent, at: at.toISOString(), noticeVersion: NOTICE });
  const ownPhone = party.phoneSealed === undefined ? undefined : unseal(party.phoneSealed, 'phone');
  const phone = result.newPhone ?? (result.addressConfirmed === true ? ownPhone : undefined);
  const contacts = phone === undefined ? [] : [newContact({ partyId: party.partyId, kind: 'phone', value: phone, source: 'confirmedByPhone', addedBy: actor.name }, at)];
  const ended = result.outcome !== 'wrongPerson' || ownPhone === undefined ? [] : [{ ...newContact({ partyId: party.partyId, kind: 'phone', value: ownPhone, source: 'givenByOpponent', addedBy: actor.name }, at), endedAt: at.toISOString(), endedReason: result.outcome }];
  const { partyId } = service.addresseePartyId === party.partyId ? party : { partyId: service.addresseePartyId };
  return {
    puts: [...[...contacts, ...ended].map((contact) => put(ContactItem, contact)), ...(consent === undefined ? [] : [putParty(record, answered)])],
    events: [
      ...contacts.map(({ contactId, source }) => ({ type: 'SERVICE_CONTACT_ADDED' as const, actor, data: { partyId, contactId, kind: 'phone', source } })),
      ...ended.map(({ contactId }) => ({ type: 'SERVICE_CONTACT_ENDED' as const, actor, data: { partyId, contactId, reason: result.outcome } })),
      ...(consent === undefined ? [] : [consentEvent(answered, actor, { by: 'phone' })]),
    ],
  };
};

export const called = (reported: Reported, result: ResultOf<'called'>): Outcome => {
  const { record, service, actor, at } = reported;
  const party = partyIn(record, service.addresseePartyId);
  const { puts, events } = said(reported, result, party);
  return {
    service: { ...service, tries: [...service.tries, row(service, result, party, at)] }, outcome: result.outcome, puts,
    events: [{ type: 'SERVICE_CALLED', actor, data: { ...factsOf(service), outcome: result.outcome, ...(result.note === undefined ? {} : { note: result.note }) } }, ...events],
  };
};
