import type { Party, Representation } from '../../shared/cases/party';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId, FileId, RepresentationId, ServiceId } from '../../shared/kernel/ids';
import { newId } from '../platform/new-id';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { DocumentItem, RepresentationItem } from '../cases/case-items';
import { appendToCase, changeCase, put } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { findPerson, type Person } from '../cases/people';
import { findUploadedFile, type StoredFile } from '../cases/uploaded-file';
import { copy } from './copy';
import { agentDocument } from './agent-document';
import { deliveredInApp, inAppFor } from './in-app';
import { findByCode } from './lookups';
import { partyIn, putParty, serviceIn } from './service-items';

export interface ClaimRequest { code: string; as: 'self' | 'agent'; authority?: Representation['authority'] | undefined; creditCode?: string | undefined; powerOfAttorneyFileId?: FileId | undefined }
export interface ClaimAnswer { caseId: CaseId; serviceId: ServiceId; state: 'bound' | 'waitingForCourt' }
type Decided = { record: CaseRecord; state: ClaimAnswer['state'] };
interface Proven { person: Person; name: string; idNumberDigest: string }

const notAddressee = () => new CourtError('service.notAddressee', copy.refusals.notAddressee);

/** 在线诉讼规则 7: who they are was checked before anything about a case is. @throws access.identityNeeded */
const provenIdentity = async (caller: Caller): Promise<Proven> => {
  const person = await findPerson(caller.personId);
  if (person?.verifiedBy === undefined || person.idNumberDigest === undefined || person.name === undefined) throw new CourtError('access.identityNeeded', copy.refusals.identity);
  return { person, name: person.name, idNumberDigest: person.idNumberDigest };
};

/** Bound only when the proven number is the named party's own; the refusal says nothing about the case. */
const bindSelf = async (record: CaseRecord, party: Party, caller: Caller, proven: Proven, at: Date): Promise<Decided> => {
  if (party.kind !== 'person' || party.idNumberDigest === undefined || party.idNumberDigest !== proven.idNumberDigest) throw notAddressee();
  if (party.personId === caller.personId) return { record, state: 'bound' };
  const bound: Party = { ...party, personId: caller.personId, boundAt: at.toISOString() };
  const changes = inAppFor(record, bound, at);
  const after = await appendToCase(record, at, [
    { type: 'PARTY_BOUND', actor: { ...actorOf(caller), name: proven.name }, data: { partyId: party.partyId, partyName: party.name, verifiedBy: proven.person.verifiedBy } },
    ...deliveredInApp(changes),
  ], { puts: [putParty(record, bound), ...changes.flatMap(({ puts }) => puts)] });
  return { record: after, state: 'bound' };
};

/** The stored file that the agent uploaded themself. @throws service.powerOfAttorneyNeeded */
const powerOfAttorneyOf = async (caller: Caller, fileId: FileId | undefined, authority: Representation['authority'] | undefined): Promise<{ file: StoredFile; fileId: FileId; authority: Representation['authority'] }> => {
  if (fileId === undefined || authority === undefined) throw new CourtError('service.powerOfAttorneyNeeded', copy.refusals.attorney, { path: fileId === undefined ? 'powerOfAttorneyFileId' : 'authority' });
  const file = await findUploadedFile(fileId);
  if (file === undefined || file.ownerId !== caller.personId || file.state !== 'stored') throw new CourtError('service.powerOfAttorneyNeeded', copy.refusals.attorneyFile, { path: 'powerOfAttorneyFileId' });
  return { file, fileId, authority };
};

/** CPL 62: the court looks at the power of attorney before the agent sees anything. Asking again changes nothing unless the court has refused. */
const askAsAgent = async (record: CaseRecord, party: Party, caller: Caller, proven: Proven, request: ClaimRequest, at: Date): Promise<Decided> => {
  const known = record.all(RepresentationItem).filter((agency) => agency.partyId === party.partyId && agency.personId === caller.personId && (agency.state === 'pending' || agency.state === 'accepted'));
  if (party.personId === caller.personId) return { record, state: 'bound' };
  if (known.length > 0) return { record, state: known.some((agency) => agency.state === 'accepted') ? 'bound' : 'waitingForCourt' };
  const { file, fileId, authority } = await powerOfAttorneyOf(caller, request.powerOfAttorneyFileId, request.authority);
  if (party.kind === 'organization' && (request.creditCode ?? '').trim().toUpperCase() !== party.creditCode) throw notAddressee();
  const agency: Representation = {
    representationId: newId<RepresentationId>('agency', at), partyId: party.partyId, personId: caller.personId, name: proven.name, authority, powerOfAttorneyFileId: fileId, state: 'pending', askedAt: at.toISOString(),
  };
  const document = agentDocument(file, fileId, agency, party, at);
  const after = await appendToCase(record, at, [{
    type: 'AGENT_ASKED', actor: { ...actorOf(caller), name: proven.name },
    data: { representationId: agency.representationId, partyId: party.partyId, personId: agency.personId, agentName: agency.name, authority, documentId: document.documentId, sha256: document.sha256 },
  }], { puts: [put(RepresentationItem, agency, { personKey: `PERSON#${caller.personId}`, personSort: `CASE#${record.caseId}` }), put(DocumentItem, document)] });
  return { record: after, state: 'waitingForCourt' };
};

/**
 * A code opens nothing by itself: it only says which named party the proven person must be, or act for.
 * @throws access.identityNeeded, service.codeUnknown, service.notAddressee, service.powerOfAttorneyNeeded
 */
export const claim = async (caller: Caller, request: ClaimRequest, at: Date): Promise<ClaimAnswer> => {
  const proven = await provenIdentity(caller);
  const found = await findByCode(request.code);
  if (found === undefined) throw new CourtError('service.codeUnknown', copy.refusals.codeUnknown, { path: 'code' });
  let state: ClaimAnswer['state'] = 'waitingForCourt';
  await changeCase(found.caseId, async (record) => {
    const party = partyIn(record, serviceIn(record, found.serviceId).addresseePartyId);
    const decided = request.as === 'self' ? await bindSelf(record, party, caller, proven, at) : await askAsAgent(record, party, caller, proven, request, at);
    state = decided.state;
    return decided.record;
  });
  return { ...found, state };
};
