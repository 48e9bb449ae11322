import { CourtError } from '../../shared/kernel/errors';
import type { Output } from '../../shared/kernel/contract';
import type { PartyId } from '../../shared/kernel/ids';
import { consentsOf } from '../../shared/service/consent';
import type { serviceRoutes } from '../../shared/service/contract';
import type { ServiceContact, ServiceContactView } from '../../shared/service/service-contact';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { ContactItem, PartyItem } from '../cases/case-items';
import { appendToCase, put } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { partiesOf } from '../cases/relation';
import { copy } from './copy';
import { newContact } from './new-contact';
import { partyIn } from './service-items';

const isMine = (record: CaseRecord, caller: Caller, partyId: string): boolean => partiesOf(record, caller.personId).some(({ party }) => party.partyId === partyId);

/** The court's staff see every party's, a party its own: where each address came from and until when it held, and every answer about electronic service. */
export const listContacts = (record: CaseRecord, caller: Caller): Output<typeof serviceRoutes.contacts> => {
  const isShown = ({ partyId }: { partyId: PartyId }) => caller.role !== 'party' || isMine(record, caller, partyId);
  const filed = record.all(PartyItem).filter(isShown).flatMap(({ partyId, role, phoneMasked, domicileMasked, livesAtMasked = domicileMasked }) => {
    const source = role === 'plaintiff' ? 'givenByParty' as const : 'givenByOpponent' as const;
    return [...(phoneMasked === undefined ? [] : [{ partyId, kind: 'phone' as const, valueMasked: phoneMasked, source }]), ...(livesAtMasked === undefined ? [] : [{ partyId, kind: 'post' as const, valueMasked: livesAtMasked, source }])];
  });
  return {
    filed,
    contacts: record.all(ContactItem).filter(isShown).toSorted((a, b) => b.addedAt.localeCompare(a.addedAt)),
    consents: record.all(PartyItem).filter(isShown).map((party) => ({ partyId: party.partyId, name: party.name, answers: consentsOf(party) })).filter(({ answers }) => answers.length > 0),
  };
};

export interface NewAddress { partyId: PartyId; kind: ServiceContact['kind']; value: string; name?: string | undefined }

const formats: Readonly<Record<ServiceContact['kind'], RegExp>> = { phone: /^1[3-9]\d{9}$/, email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, post: /^.{6,}$/ };

/** A party adds its own (a company: each member of staff who receives for it); what the court's staff add was found by the court. @throws service.notAddressee, request.invalid */
export const addContact = async (record: CaseRecord, caller: Caller, { partyId, kind, value, name }: NewAddress, at: Date): Promise<ServiceContactView> => {
  const party = partyIn(record, partyId);
  const own = caller.role === 'party';
  if (own && !isMine(record, caller, partyId)) throw new CourtError('service.notAddressee', copy.refusals.notYourAddress);
  if (!formats[kind].test(value.trim())) throw new CourtError('request.invalid', copy.refusals.addressFormat[kind], { path: 'value' });
  const contact = newContact({ partyId: party.partyId, kind, value: value.trim(), source: own ? 'givenByParty' : 'foundByCourt', addedBy: caller.name, name }, at);
  await appendToCase(record, at, [{ type: 'SERVICE_CONTACT_ADDED', actor: actorOf(caller), data: { partyId, contactId: contact.contactId, kind, source: contact.source } }], { puts: [put(ContactItem, contact)] });
  return contact;
};

/** Somebody left, a number changed: the address ends, its history stays. Ending it twice changes nothing. @throws service.notAddressee, request.notFound */
export const endContact = async (record: CaseRecord, caller: Caller, contactId: string, at: Date): Promise<ServiceContactView> => {
  const contact = record.one(ContactItem, contactId);
  if (contact === undefined) throw new CourtError('request.notFound', copy.refusals.contactUnknown);
  if (caller.role === 'party' && !isMine(record, caller, contact.partyId)) throw new CourtError('service.notAddressee', copy.refusals.notYourAddress);
  if (contact.endedAt !== undefined) return contact;
  const ended = { ...contact, endedAt: at.toISOString(), endedReason: caller.role };
  await appendToCase(record, at, [{ type: 'SERVICE_CONTACT_ENDED', actor: actorOf(caller), data: { partyId: contact.partyId, contactId, reason: caller.role } }], { puts: [put(ContactItem, ended)] });
  return ended;
};
