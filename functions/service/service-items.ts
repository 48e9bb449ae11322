import type { Party } from '../../shared/cases/party';
import { CourtError } from '../../shared/kernel/errors';
import type { PartyId } from '../../shared/kernel/ids';
import { laneOf, type ServiceLane } from '../../shared/service/lanes';
import type { Service, ServiceView } from '../../shared/service/service';
import type { ServiceTask } from '../../shared/service/service-task';
import { DocumentItem, PartyItem, ServiceItem, ServiceTaskItem } from '../cases/case-items';
import { put, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { withPauses } from '../cases/objections';
import { partiesOf } from '../cases/relation';
import { court as config } from '../platform/court-config';
import { copy } from './copy';
import { unreadTellAt } from './domain/unread';

export const boardKey = (court: string): string => `SERVICES#${court}`;
export const laneKey = (court: string, lane: ServiceLane): string => `${boardKey(court)}#${lane}`;
export const tasksKey = (court: string): string => `SERVICETASKS#${court}`;
export const DUE_SERVICES = 'DUE#service';

/** Always with the rows by which the board finds it: all of the court newest first (the person index holds the court's own list too), its lane most urgent first, and the sweep when its ladder or its unread papers are due. */
export const putService = (record: CaseRecord, service: Service): StatePut => {
  const { court } = record.head;
  const due = [service.nextAt, unreadTellAt(service, config().serviceUnreadDays.days)].filter((at) => at !== undefined).toSorted()[0];
  return put(ServiceItem, service, {
    personKey: boardKey(court), personSort: `${service.orderedAt}#${service.serviceId}`,
    queueKey: laneKey(court, laneOf(service)), queueSort: `${service.nextAt ?? service.orderedAt}#${service.serviceId}`,
    ...(due === undefined ? {} : { dueKey: DUE_SERVICES, dueSort: due }),
  });
};

/** Open tasks are a queue of the court, the most urgent first; one that is done leaves it. */
export const putTask = (record: CaseRecord, task: ServiceTask): StatePut =>
  put(ServiceTaskItem, task, task.state === 'open' ? { queueKey: tasksKey(record.head.court), queueSort: `${task.dueOn}#${task.taskId}` } : {});

/** @throws CourtError service.taskNotFound, service.taskDone */
export const openTaskIn = (record: CaseRecord, taskId: string): ServiceTask => {
  const task = record.one(ServiceTaskItem, taskId);
  if (task === undefined) throw new CourtError('service.taskNotFound', copy.refusals.taskUnknown);
  if (task.state === 'done') throw new CourtError('service.taskDone', copy.refusals.taskDone);
  return task;
};

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
  ...withPauses(record, service),
  mine: partiesOf(record, personId).some(({ party }) => party.partyId === service.addresseePartyId),
  documentTitles: titlesOf(record, service),
});
