import type { Actor } from '../../shared/cases/case-event';
import type { Party } from '../../shared/cases/party';
import { CourtError } from '../../shared/kernel/errors';
import type { DocumentId, OrderId, PartyId, ServiceId } from '../../shared/kernel/ids';
import type { Service, ServiceView } from '../../shared/service/service';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { PartyItem, RepresentationItem, ServiceItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { newId, readableCode } from '../platform/new-id';
import { complaintBundle, noticeBundle, type Bundle } from './bundle-of';
import { copy } from './copy';
import { codePut } from './lookups';
import { partyIn, putService, viewService } from './service-items';

export interface Order { bundle: Service['bundle']; addressee: Party; papers: Bundle }

/** A transaction of the store takes a hundred writes; an addressee takes at most seven. */
const ADDRESSEES_AT_ONCE = 10;

/** One SERVICE item, one code and one event per addressee. */
export const recordOrders = async (record: CaseRecord, orders: readonly Order[], by: { actor: Actor; name: string }, at: Date): Promise<{ record: CaseRecord; services: Service[] }> => {
  const orderId = newId<OrderId>('order', at);
  let after = record;
  const services: Service[] = [];
  for (let from = 0; from < orders.length; from += ADDRESSEES_AT_ONCE) {
    const group = orders.slice(from, from + ADDRESSEES_AT_ONCE).map(({ bundle, addressee, papers }) => ({ papers, service: {
      serviceId: newId<ServiceId>('service', at), orderId, bundle, addresseePartyId: addressee.partyId, addresseeName: addressee.name,
      documentIds: papers.documents.map(({ documentId }) => documentId), code: readableCode(8), state: 'ordered', orderedAt: at.toISOString(), orderedBy: by.name, tries: [],
    } satisfies Service }));
    after = await appendToCase(after, at, group.map(({ service: { serviceId, addresseePartyId, addresseeName, bundle, documentIds } }) => (
      { type: 'SERVICE_ORDERED', actor: by.actor, data: { serviceId, partyId: addresseePartyId, addresseeName, bundle, documentIds } })), {
      puts: group.flatMap(({ service, papers }) => [...papers.puts, putService(record, service)]),
      extra: group.map(({ service }) => codePut(service.code, { caseId: record.caseId, serviceId: service.serviceId })),
    });
    services.push(...group.map(({ service }) => service));
  }
  return { record: after, services };
};

const OVER: ReadonlySet<Service['state']> = new Set(['failed', 'objected']);
const sameDocuments = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id));

/** Electronic service needs consent that was not refused (CPL 90 I; 在线诉讼规则 29) and somewhere to send. */
const checkAddressee = (record: CaseRecord, party: Party, bundle: 'complaint' | 'notice', documentIds: readonly DocumentId[]): void => {
  if (bundle === 'complaint' && party.role === 'plaintiff') throw new CourtError('service.nothingToServe', copy.refusals.toPlaintiff, { path: 'addresseePartyIds' });
  const twice = record.all(ServiceItem).some((one) => one.addresseePartyId === party.partyId && one.bundle === bundle && !OVER.has(one.state)
    && (bundle === 'complaint' || sameDocuments(one.documentIds, documentIds)));
  if (twice) throw new CourtError('service.alreadyOrdered', copy.refusals.twice(party.name), { path: 'addresseePartyIds' });
  const consent = party.electronicService?.state;
  if (consent === 'refused' || consent === 'withdrawn') throw new CourtError('service.noConsent', copy.refusals.noConsent(party.name), { path: 'addresseePartyIds' });
  const hasAgent = record.all(RepresentationItem).some((agency) => agency.partyId === party.partyId && agency.state === 'accepted');
  if (party.phoneSealed === undefined && party.personId === undefined && !hasAgent) throw new CourtError('service.noAddress', copy.refusals.noAddress(party.name), { path: 'addresseePartyIds' });
};

export interface OrderRequest { bundle: 'complaint' | 'notice'; addresseePartyIds: readonly PartyId[]; documentIds?: readonly DocumentId[] | undefined }

/** The court's own order. @throws cases.wrongPhase, service.nothingToServe, service.alreadyOrdered, service.noConsent, service.noAddress */
export const placeOrder = async (record: CaseRecord, caller: Caller, request: OrderRequest, at: Date): Promise<{ services: ServiceView[] }> => {
  const { head } = record;
  if (head.phase === 'closed') throw new CourtError('cases.wrongPhase', copy.refusals.closed);
  if (head.phase !== 'open' || head.caseNumber === undefined) throw new CourtError('cases.wrongPhase', copy.refusals.notAccepted);
  const documentIds = request.documentIds ?? [];
  const addressees = [...new Set(request.addresseePartyIds)].map((id) => partyIn(record, id));
  for (const party of addressees) checkAddressee(record, party, request.bundle, documentIds);
  const orders: Order[] = [];
  for (const addressee of addressees) {
    orders.push({ bundle: request.bundle, addressee, papers: request.bundle === 'complaint' ? await complaintBundle(record, addressee, at) : noticeBundle(record, addressee, documentIds) });
  }
  const { record: after, services } = await recordOrders(record, orders, { actor: actorOf(caller), name: caller.name }, at);
  return { services: services.map((service) => viewService(after, service, caller.personId)) };
};

/** 民事调解书 to every party that has not been sent this one; signing for it is each one's own act (解释 133), so an earlier refusal of electronic service does not shut the door. */
export const orderStatement = async (record: CaseRecord, documentId: DocumentId, by: { actor: Actor; name: string }, at: Date): Promise<CaseRecord> => {
  const sent = new Set(record.all(ServiceItem).filter((one) => one.bundle === 'statement' && one.documentIds.includes(documentId)).map((one) => one.addresseePartyId));
  const missing = record.all(PartyItem).filter((party) => !sent.has(party.partyId));
  if (missing.length === 0) return record;
  return (await recordOrders(record, missing.map((addressee) => ({ bundle: 'statement', addressee, papers: noticeBundle(record, addressee, [documentId]) })), by, at)).record;
};
