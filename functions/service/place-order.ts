import type { Actor } from '../../shared/cases/case-event';
import type { Party } from '../../shared/cases/party';
import { CourtError } from '../../shared/kernel/errors';
import type { DocumentId, FileId, OrderId, PartyId, ServiceId } from '../../shared/kernel/ids';
import { isBound } from '../../shared/mediation/standing';
import { rulingsWithoutAppeal, type Service, type ServiceView } from '../../shared/service/service';
import type { ServiceRule } from '../../shared/service/service-rule';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { DocumentItem, PartyItem, RepresentationItem, ServiceItem } from '../cases/case-items';
import { appendToCase, put } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { newId, readableCode } from '../platform/new-id';
import { complaintBundle, noticeBundle, type Bundle } from './bundle-of';
import { changeTrack, factsOf } from './change-track';
import { copy } from './copy';
import { contactsOf, firstRung, hasElectronicAddress } from './first-rung';
import { codePut } from './lookups';
import { openTask } from './open-task';
import { documentOfFile } from './proof-documents';
import { partyIn, viewService } from './service-items';

/** `code`: already printed on a paper of the bundle */
export interface Order { bundle: Service['bundle']; addressee: Party; papers: Bundle; code?: string }

/** A transaction of the store takes a hundred writes; an addressee takes at most eight. */
const ADDRESSEES_AT_ONCE = 10;

/** One SERVICE item, one code and one event per addressee. */
export const recordOrders = async (record: CaseRecord, orders: readonly Order[], by: { actor: Actor; name: string }, at: Date): Promise<{ record: CaseRecord; services: Service[] }> => {
  const orderId = newId<OrderId>('order', at);
  let after = record;
  const services: Service[] = [];
  for (let from = 0; from < orders.length; from += ADDRESSEES_AT_ONCE) {
    const group = orders.slice(from, from + ADDRESSEES_AT_ONCE).map(({ bundle, addressee, papers, code }) => ({ papers, service: {
      serviceId: newId<ServiceId>('service', at), orderId, bundle, addresseePartyId: addressee.partyId, addresseeName: addressee.name,
      documentIds: papers.documents.map(({ documentId }) => documentId), code: code ?? readableCode(8), ...(bundle === 'ruling' && papers.documents.every(({ kind }) => rulingsWithoutAppeal.has(kind)) ? { withoutAppeal: true as const } : {}), state: 'ordered', orderedAt: at.toISOString(), orderedBy: by.name,
      rung: firstRung(record, addressee, bundle), rungAt: at.toISOString(), tries: [],
    } satisfies Service }));
    const started = group.map(({ service }) => changeTrack(after, service, service, partyIn(record, service.addresseePartyId), by.actor, service.rung === 'paper' ? [openTask(service, 'paper', at)] : []));
    after = await appendToCase(after, at, group.map(({ service }) => ({ type: 'SERVICE_ORDERED', actor: by.actor, data: { ...factsOf(service), documentIds: service.documentIds, rung: service.rung } })), {
      puts: [...group.flatMap(({ papers }) => papers.puts), ...started.flatMap(({ puts }) => puts)],
      extra: group.map(({ service }) => codePut(service.code, { caseId: record.caseId, serviceId: service.serviceId })),
    });
    services.push(...started.map(({ service }) => service));
  }
  return { record: after, services };
};

const hasPostalAddress = (record: CaseRecord, party: Party): boolean => party.domicileSealed !== undefined || contactsOf(record, party).some(({ kind }) => kind === 'post');

const OVER: ReadonlySet<Service['state']> = new Set(['failed', 'objected']);
const sameDocuments = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id));

const checkAddressee = (record: CaseRecord, party: Party, bundle: OrderedBundle, documentIds: readonly DocumentId[]): void => {
  if (bundle === 'complaint' && party.role === 'plaintiff') throw new CourtError('service.nothingToServe', copy.refusals.toPlaintiff, { path: 'addresseePartyIds' });
  const twice = record.all(ServiceItem).some((one) => one.addresseePartyId === party.partyId && one.bundle === bundle && !OVER.has(one.state)
    && (bundle === 'complaint' || sameDocuments(one.documentIds, documentIds)));
  if (twice) throw new CourtError('service.alreadyOrdered', copy.refusals.twice(party.name), { path: 'addresseePartyIds' });
  if (!hasElectronicAddress(record, party) && !hasPostalAddress(record, party)) throw new CourtError('service.noAddress', copy.refusals.noAddress(party.name), { path: 'addresseePartyIds' });
};

interface NewPaper { fileId: FileId; kind: 'judgment' | 'ruling' | 'summons' | 'courtNotice'; title: string }
type OrderedBundle = 'complaint' | 'notice' | 'judgment' | 'ruling';
export interface OrderRequest { bundle: OrderedBundle; addresseePartyIds: readonly PartyId[]; documentIds?: readonly DocumentId[] | undefined; newPapers?: readonly NewPaper[] | undefined }

/** Papers the staff hand in with the order go into the file first, each with its event: they stay there whoever is served. @throws service.resultIncomplete */
const withNewPapers = async (record: CaseRecord, caller: Caller, papers: readonly NewPaper[], at: Date): Promise<{ record: CaseRecord; ids: DocumentId[] }> => {
  if (papers.length === 0) return { record, ids: [] };
  const documents = await Promise.all(papers.map(({ fileId, kind, title }) => documentOfFile(fileId, caller.personId, { kind, title }, at)));
  const after = await appendToCase(record, at, documents.map(({ documentId, kind, title, sha256 }) => ({ type: 'DOCUMENT_ADDED', actor: actorOf(caller), data: { documentId, kind, title, sha256 } })), { puts: documents.map((document) => put(DocumentItem, document)) });
  return { record: after, ids: documents.map(({ documentId }) => documentId) };
};

/** The court's own order. @throws cases.wrongPhase, service.nothingToServe, service.alreadyOrdered, service.noAddress */
export const placeOrder = async (given: CaseRecord, caller: Caller, request: OrderRequest, at: Date): Promise<{ services: ServiceView[] }> => {
  const { head } = given;
  if (head.phase === 'closed') throw new CourtError('cases.wrongPhase', copy.refusals.closed);
  if (head.phase !== 'open' || head.caseNumber === undefined) throw new CourtError('cases.wrongPhase', copy.refusals.notAccepted);
  const { record, ids } = await withNewPapers(given, caller, request.newPapers ?? [], at);
  const documentIds = [...request.documentIds ?? [], ...ids];
  const addressees = [...new Set(request.addresseePartyIds)].map((id) => partyIn(record, id));
  for (const party of addressees) checkAddressee(record, party, request.bundle, documentIds);
  const orders: Order[] = [];
  for (const addressee of addressees) {
    const code = readableCode(8);
    orders.push({ bundle: request.bundle, addressee, code, papers: request.bundle === 'complaint' ? await complaintBundle(record, addressee, code, at) : noticeBundle(record, addressee, documentIds) });
  }
  const { record: after, services } = await recordOrders(record, orders, { actor: actorOf(caller), name: caller.name }, at);
  return { services: services.map((service) => viewService(after, service, caller.personId)) };
};

/** Who sued, who is in the case by now, and whom the complaint has reached. */
const knowsOfSuit = (record: CaseRecord, party: Party): boolean => party.role === 'plaintiff' || isBound(party, record.all(RepresentationItem))
  || record.all(ServiceItem).some(({ addresseePartyId, bundle, effect, deliveredAt }) => addresseePartyId === party.partyId && bundle === 'complaint' && (effect !== undefined || deliveredAt !== undefined));

/** What a rule of the court serves: these papers to every party of these roles that has not been sent them. Signing for a 调解书 is each one's own act (解释 133). */
export const orderByRule = async (record: CaseRecord, rule: Pick<ServiceRule, 'bundle' | 'to' | 'ifServed'>, documentIds: readonly DocumentId[], by: { actor: Actor; name: string }, at: Date): Promise<CaseRecord> => {
  const sent = new Set(record.all(ServiceItem).filter((one) => one.bundle === rule.bundle && documentIds.every((id) => one.documentIds.includes(id))).map((one) => one.addresseePartyId));
  const missing = record.all(PartyItem).filter((party) => rule.to.includes(party.role) && !sent.has(party.partyId) && (rule.ifServed !== true || knowsOfSuit(record, party)));
  if (missing.length === 0 || documentIds.length === 0) return record;
  return (await recordOrders(record, missing.map((addressee) => ({ bundle: rule.bundle, addressee, papers: noticeBundle(record, addressee, documentIds) })), by, at)).record;
};

/** CPL 128: the complaint with the court's notices to everybody sued who has not been sent it, by themselves when the court wants it so. Whom nothing can be sent to waits for the clerk. */
export const orderComplaintByRule = async (record: CaseRecord, rule: Pick<ServiceRule, 'to'>, by: { actor: Actor; name: string }, at: Date): Promise<CaseRecord> => {
  const { phase, caseNumber } = record.head;
  if (phase !== 'open' || caseNumber === undefined || !record.all(DocumentItem).some(({ kind }) => kind === 'complaint')) return record;
  const sent = new Set(record.all(ServiceItem).filter(({ bundle }) => bundle === 'complaint').map(({ addresseePartyId }) => addresseePartyId));
  const missing = record.all(PartyItem).filter((party) => party.role !== 'plaintiff' && rule.to.includes(party.role) && !sent.has(party.partyId) && (hasElectronicAddress(record, party) || hasPostalAddress(record, party)));
  const orders: Order[] = [];
  for (const addressee of missing) {
    const code = readableCode(8);
    orders.push({ bundle: 'complaint', addressee, code, papers: await complaintBundle(record, addressee, code, at) });
  }
  return orders.length === 0 ? record : (await recordOrders(record, orders, by, at)).record;
};
