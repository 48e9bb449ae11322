import { CourtError } from '../../shared/kernel/errors';
import type { DocumentId, PartyId } from '../../shared/kernel/ids';
import type { Party } from '../../shared/cases/party';
import type { AddressForm } from '../../shared/service/address-form';
import { withConsent, type Consent } from '../../shared/service/consent';
import { noticeText } from '../../shared/service/consent-notices';
import type { ServiceContact, ServiceContactView } from '../../shared/service/service-contact';
import type { Caller } from '../cases/authorise';
import { ContactItem } from '../cases/case-items';
import { appendToCase, put } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { partiesOf } from '../cases/relation';
import { court } from '../platform/court-config';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import { addressFormPaper } from './address-form-paper';
import { consentEvent } from './consent-event';
import { copy } from './copy';
import { contactsOf } from './first-rung';
import { newContact } from './new-contact';
import { putParty } from './service-items';

/** @throws service.notAddressee */
const ownParty = (record: CaseRecord, caller: Caller, partyId: PartyId): { party: Party; name: string } => {
  const standing = partiesOf(record, caller.personId).find(({ party }) => party.partyId === partyId);
  if (standing === undefined) throw new CourtError('service.notAddressee', copy.refusals.notYourAddress);
  return { party: standing.party, name: caller.name };
};

/** Addresses of the form that are not on record yet as the party's own. */
const contactsIn = (form: AddressForm, by: string, known: readonly ServiceContact[], at: Date): ServiceContact[] => {
  const values = [{ kind: 'phone' as const, value: form.phone, name: undefined }, { kind: 'post' as const, value: form.postalAddress, name: form.recipient }, ...(form.email === undefined ? [] : [{ kind: 'email' as const, value: form.email, name: undefined }])];
  return values.map((one) => newContact({ ...one, partyId: form.partyId, source: 'givenByParty', addedBy: by, designated: form.designatedReceiver === undefined ? undefined : one.name === form.designatedReceiver }, at))
    .filter((contact) => !known.some((one) => one.kind === contact.kind && one.source === 'givenByParty' && one.valueMasked === contact.valueMasked));
};

/** The signed form: paper in the file, addresses with their source, consent with the text that was shown. @throws service.notAddressee, service.resultIncomplete */
export const confirmAddress = async (record: CaseRecord, caller: Caller, form: AddressForm, at: Date): Promise<{ documentId: DocumentId; contacts: ServiceContactView[] }> => {
  const { party, name } = ownParty(record, caller, form.partyId);
  if (form.electronicService === 'given' && form.channels.length === 0) throw new CourtError('service.resultIncomplete', copy.refusals.channelNeeded, { path: 'channels' });
  if (form.channels.includes('email') && form.email === undefined) throw new CourtError('service.resultIncomplete', copy.refusals.emailNeeded, { path: 'email' });
  if (noticeText(form.noticeVersion) === undefined) throw new CourtError('service.resultIncomplete', copy.refusals.noticeUnknown, { path: 'noticeVersion' });
  const { head } = record;
  const actor = { kind: 'person' as const, personId: caller.personId, role: caller.role, name };
  const pdf = await renderSignedPdf(addressFormPaper({ court: court(), number: head.caseNumber ?? head.receiptNumber, demo: head.demo, cause: head.causeOfAction, party, form, at }), at);
  const { document, put: putPaper } = await fileDocument({ kind: 'addressForService', title: copy.document('addressForService'), visibleTo: [party.partyId], ...pdf }, at);
  const fresh = contactsIn(form, name, contactsOf(record, party), at);
  const { noticeVersion, instances, channels, coversJudgments } = form;
  const consent: Consent = { state: form.electronicService, at: at.toISOString(), noticeVersion, ...(form.electronicService === 'given' ? { channels, coversJudgments, instances } : {}) };
  const answered = withConsent(party, consent);
  const after = await appendToCase(record, at, [
    { type: 'ADDRESS_FOR_SERVICE_CONFIRMED', actor, data: { partyId: party.partyId, documentId: document.documentId, sha256: document.sha256, instances: form.instances, channels: form.channels, coversJudgments: form.coversJudgments, confidential: form.confidential, contactIds: fresh.map(({ contactId }) => contactId) } },
    ...(answered === party ? [] : [consentEvent(answered, actor)]),
  ], { puts: [putPaper, ...fresh.map((contact) => put(ContactItem, contact)), ...(answered === party ? [] : [putParty(record, answered)])] });
  return { documentId: document.documentId, contacts: contactsOf(after, party) };
};

/** 在线诉讼规则 5 II, 30: taken back at any time for what comes later; what has taken effect stays. */
export const withdrawConsent = async (record: CaseRecord, caller: Caller, at: Date): Promise<{ partyIds: PartyId[] }> => {
  const parties = partiesOf(record, caller.personId).map(({ party }) => party).filter((party) => party.electronicService?.state === 'given' || party.electronicService?.state === 'activelyChosen');
  if (parties.length === 0) return { partyIds: [] };
  const withdrawn = parties.map((party) => withConsent(party, { state: 'withdrawn', at: at.toISOString(), noticeVersion: party.electronicService?.noticeVersion ?? '' }));
  await appendToCase(record, at, withdrawn.map((party) => consentEvent(party, { kind: 'person', personId: caller.personId, role: caller.role, name: caller.name })), { puts: withdrawn.map((party) => putParty(record, party)) });
  return { partyIds: withdrawn.map(({ partyId }) => partyId) };
};
