import type { Party } from '../../shared/cases/party';
import { CourtError } from '../../shared/kernel/errors';
import type { PartyId } from '../../shared/kernel/ids';
import type { Service, ServiceView } from '../../shared/service/service';
import { DocumentItem, PartyItem, ServiceItem } from '../cases/case-items';
import { put, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { partiesOf } from '../cases/relation';
import { copy } from './copy';

export const boardKey = (court: string): string => `SERVICES#${court}`;

/** Always with the row the service board reads. */
export const putService = (record: CaseRecord, service: Service): StatePut => put(ServiceItem, service, { queueKey: boardKey(record.head.court), queueSort: service.orderedAt });

/** Always with the row by which a bound person finds the case. */
export const putParty = (record: CaseRecord, party: Party): StatePut =>
  put(PartyItem, party, party.personId === undefined ? {} : { personKey: `PERSON#${party.personId}`, personSort: `CASE#${record.caseId}` });

/** @throws CourtError service.notFound */
export const serviceIn = (record: CaseRecord, serviceId: string): Service => {
  const service = record.one(ServiceItem, serviceId);
  if (service === undefined) throw new CourtError('service.notFound', copy.refusals.serviceUnknown);
  return service;
};

export const partyIn = (record: CaseRecord, partyId: PartyId): Party => {
  const party = record.one(PartyItem, partyId);
  if (party === undefined) throw new CourtError('request.invalid', copy.refusals.partyUnknown, { path: 'addresseePartyIds' });
  return party;
};

const titlesOf = (record: CaseRecord, service: Service): string[] => service.documentIds.map((id) => record.one(DocumentItem, id)?.title ?? copy.untitled);

export const viewService = (record: CaseRecord, service: Service, personId: string): ServiceView => ({
  ...service,
  mine: partiesOf(record, personId).some(({ party }) => party.partyId === service.addresseePartyId),
  documentTitles: titlesOf(record, service),
});
