import { QueryCommand } from 'dynamodb-toolbox';
import type { Actor } from '../../shared/cases/case-event';
import type { Representation } from '../../shared/cases/party';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId, FileId, PersonId, RepresentationId } from '../../shared/kernel/ids';
import type { TeamHandOver, TeamMember, TeamView } from '../../shared/service/team';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { ContactItem, DocumentItem, PartyItem, RepresentationItem, ServiceItem } from '../cases/case-items';
import { appendToCase, changeCase, loadCase, put, type NewEvent, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { findPerson, type Person } from '../cases/people';
import { findUploadedFile, type StoredFile } from '../cases/uploaded-file';
import { newId } from '../platform/new-id';
import { unseal } from '../platform/sealing';
import { casesTable } from '../platform/tables';
import { agentDocument } from './agent-document';
import { newContact } from './new-contact';
import { recordTries } from './record-tries';
import { sendRung } from './send-rung';
import { partyIn, serviceIn } from './service-items';
import { teamCopy } from './team-copy';
import { managedTeam, present } from './team-members';
import { saveHandOver, saveMember } from './teams';

export interface HandOverRequest { fromPersonId: PersonId; toPersonId: PersonId; powerOfAttorneyFileId: FileId }
interface Work { from: TeamMember; to: TeamMember; taker: Person; file: StoredFile; fileId: FileId; accepted: boolean; actor: Actor; at: Date }

const casesOf = async (personId: string): Promise<CaseId[]> => {
  const found = new Set<CaseId>();
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: `PERSON#${personId}`, index: 'byPerson', range: { beginsWith: 'CASE#' } }).options(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }).send();
    for (const { pk } of (page.Items ?? []) as { pk: string }[]) found.add(pk.slice('CASE#'.length) as CaseId);
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return [...found];
};

/** A guardian is one by law, not by a firm's choice. */
const isWork = (from: TeamMember) => ({ personId, state, as }: Representation): boolean => personId === from.personId && state === 'accepted' && as !== 'guardian';

/**
 * One agency goes over: the leaver sees nothing more from now on, messages go to the colleague at once, and the colleague stands for the party
 * when the court has looked at the new power of attorney (CPL 62, 63): at once when a clerk does it.
 */
const passOn = (record: CaseRecord, agency: Representation, { from, to, taker, file, fileId, accepted, actor, at }: Work): { puts: StatePut[]; events: NewEvent[] } => {
  const party = partyIn(record, agency.partyId);
  const index = (personId: string) => ({ personKey: `PERSON#${personId}`, personSort: `CASE#${record.caseId}` });
  const ended: Representation = { ...agency, state: 'ended', decidedAt: at.toISOString(), reason: teamCopy.handedOver(to.name) };
  const known = record.all(RepresentationItem).find((one) => one.partyId === agency.partyId && one.personId === to.personId && one.state === 'accepted');
  const next: Representation = known ?? {
    representationId: newId<RepresentationId>('agency', at), partyId: agency.partyId, personId: to.personId, name: to.name, authority: agency.authority, powerOfAttorneyFileId: fileId, state: accepted ? 'accepted' : 'pending', askedAt: at.toISOString(),
    ...(agency.as === undefined ? {} : { as: agency.as }), ...(accepted ? { decidedAt: at.toISOString() } : {}),
  };
  const document = { ...agentDocument(file, fileId, next, party, at), title: teamCopy.powerTitle(party.name, to.name) };
  const phone = taker.phoneSealed === undefined ? undefined : unseal(taker.phoneSealed, 'phone');
  const contact = phone === undefined ? [] : [newContact({ partyId: party.partyId, kind: 'phone', value: phone, source: 'givenByParty', addedBy: actor.name, name: to.name }, at)];
  const gone = record.all(ContactItem).filter((one) => one.partyId === party.partyId && one.name === from.name && one.endedAt === undefined).map((one) => ({ ...one, endedAt: at.toISOString(), endedReason: 'handedOver' }));
  const data = { partyId: party.partyId, representationId: next.representationId, fromName: from.name, toName: to.name, documentId: document.documentId, sha256: document.sha256, state: next.state };
  return {
    puts: [put(RepresentationItem, ended), put(RepresentationItem, next, index(to.personId)), put(DocumentItem, document), ...[...contact, ...gone].map((one) => put(ContactItem, one))],
    events: [
      { type: 'AGENT_HANDED_OVER', actor, data },
      ...contact.map(({ contactId, kind, source }): NewEvent => ({ type: 'SERVICE_CONTACT_ADDED', actor, data: { partyId: party.partyId, contactId, kind, source } })),
      ...gone.map(({ contactId }): NewEvent => ({ type: 'SERVICE_CONTACT_ENDED', actor, data: { partyId: party.partyId, contactId, reason: 'handedOver' } })),
      ...(accepted && known === undefined ? [{ type: 'AGENT_ACCEPTED' as const, actor, data: { representationId: next.representationId, partyId: party.partyId, personId: to.personId, agentName: to.name, authority: next.authority } }] : []),
    ],
  };
};

const isOpen = (state: string): boolean => state !== 'confirmed' && state !== 'served';

/** Papers still to be read are announced to the colleague now, not with the next reminder. */
const tellTaker = async (caseId: CaseId, partyIds: ReadonlySet<string>, { taker, at }: Work): Promise<number> => {
  const tracks = (await loadCase(caseId)).all(ServiceItem).filter(({ addresseePartyId, state }) => partyIds.has(addresseePartyId) && isOpen(state));
  const phone = taker.phoneSealed === undefined ? '' : unseal(taker.phoneSealed, 'phone');
  for (const { serviceId } of tracks) {
    const before = await loadCase(caseId);
    const service = serviceIn(before, serviceId);
    const { tries } = await sendRung(before, service, partyIn(before, service.addresseePartyId), service.rung === 'first' ? 'first' : 'reminder', at, phone);
    if (tries.length > 0) await changeCase(caseId, (record) => recordTries(record, serviceIn(record, serviceId), tries, at));
  }
  return tracks.length;
};

/** @throws service.teamRefused, service.resultIncomplete */
const checked = async (team: TeamView, request: HandOverRequest, uploader: string, by: { actor: Actor; accepted: boolean }, at: Date): Promise<Work> => {
  const member = (id: PersonId) => team.members.find(({ personId }) => personId === id);
  const from = member(request.fromPersonId);
  const to = member(request.toPersonId);
  if (from === undefined || to === undefined || !present(to)) throw new CourtError('service.teamRefused', teamCopy.member);
  if (from.personId === to.personId) throw new CourtError('service.teamRefused', teamCopy.samePerson, { path: 'toPersonId' });
  const taker = await findPerson(to.personId);
  if (taker?.phoneSealed === undefined) throw new CourtError('service.teamRefused', teamCopy.takerNeedsPhone, { path: 'toPersonId' });
  const file = await findUploadedFile(request.powerOfAttorneyFileId);
  if (file === undefined || file.ownerId !== uploader || file.state !== 'stored') throw new CourtError('service.resultIncomplete', teamCopy.power, { path: 'powerOfAttorneyFileId' });
  return { from, to, taker, file, fileId: request.powerOfAttorneyFileId, ...by, at };
};

/** Every case of the leaver, one transaction each; begun anew after a fault, it goes on where it was. The leaver is out of the team at the end. */
const handOver = async (team: TeamView, work: Work): Promise<TeamHandOver> => {
  let cases = 0;
  let tracks = 0;
  for (const caseId of await casesOf(work.from.personId)) {
    const parties = new Set<string>();
    await changeCase(caseId, async (record) => {
      const agencies = record.headIfAny === undefined ? [] : record.all(RepresentationItem).filter(isWork(work.from)).filter(({ partyId }) => record.one(PartyItem, partyId) !== undefined);
      if (agencies.length === 0) return record;
      const passed = agencies.map((agency) => { parties.add(agency.partyId); return passOn(record, agency, work); });
      return appendToCase(record, work.at, passed.flatMap(({ events }) => events), { puts: passed.flatMap(({ puts }) => puts) });
    });
    if (parties.size === 0) continue;
    cases += 1;
    tracks += await tellTaker(caseId, parties, work);
  }
  const done: TeamHandOver = { at: work.at.toISOString(), by: work.actor.name, byCourt: work.accepted, fromName: work.from.name, toName: work.to.name, cases, tracks };
  await saveHandOver(team.creditCode, done);
  if (present(work.from)) await saveMember(team.creditCode, { ...work.from, leftAt: work.at.toISOString() });
  return done;
};

/** By the firm's administrator: the court looks at the power of attorney in each case. @throws service.teamRefused, service.resultIncomplete */
export const handOverWork = async (caller: Caller, request: HandOverRequest, at: Date): Promise<TeamHandOver> => {
  const team = await managedTeam(caller);
  return handOver(team, await checked(team, request, caller.personId, { actor: actorOf(caller), accepted: false }, at));
};

/** By a clerk who has the power of attorney before them. @throws service.teamRefused, service.resultIncomplete */
export const handOverByCourt = async (team: TeamView, request: HandOverRequest, caller: Caller, at: Date): Promise<TeamHandOver> =>
  handOver(team, await checked(team, request, caller.personId, { actor: actorOf(caller), accepted: true }, at));
