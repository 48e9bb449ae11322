import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseId } from '../../shared/kernel/ids';
import type { ServiceLane } from '../../shared/service/lanes';
import type { Service, ServiceView } from '../../shared/service/service';
import type { ServiceTask } from '../../shared/service/service-task';
import type { Caller } from '../cases/authorise';
import { ServiceItem, ServiceTaskItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { decodeCursor } from '../cases/list-cases';
import { court } from '../platform/court-config';
import { casesTable } from '../platform/tables';
import { unreadDays } from './domain/unread';
import { cursorOf, limitOf, type Paging } from './paging';
import { boardKey, laneKey, serviceIn, tasksKey, viewService } from './service-items';

interface Row { caseId: CaseId; caseNumber?: string; title: string; unreadDays?: number; service: ServiceView }
interface Page<T> { items: T[]; cursor?: string }
type Stored = { pk: string; data: unknown }[];

const caseIdOf = (pk: string) => pk.slice('CASE#'.length) as CaseId;

const rowOf = (record: CaseRecord, service: Service, personId: string, at: Date): Row => {
  const { caseId, caseNumber, title } = record.head;
  const days = unreadDays(service, court().serviceUnreadDays.days, at.toISOString());
  return { caseId, title, service: viewService(record, service, personId), ...(caseNumber === undefined ? {} : { caseNumber }), ...(days === undefined ? {} : { unreadDays: days }) };
};

const casesOf = async (rows: Stored): Promise<Map<CaseId, CaseRecord>> => {
  const records = await Promise.all([...new Set(rows.map(({ pk }) => caseIdOf(pk)))].map((caseId) => loadCase(caseId)));
  return new Map(records.filter((record) => record.headIfAny !== undefined).map((record) => [record.caseId, record]));
};

/** Papers sent to whoever the caller stands for; a page is a page of cases. */
export const myServices = async (caller: Caller, query: Paging, at: Date): Promise<Page<Row>> => {
  const start = decodeCursor(query.cursor);
  const page = await casesTable.build(QueryCommand).query({ partition: `PERSON#${caller.personId}`, index: 'byPerson', range: { beginsWith: 'CASE#' } })
    .options({ limit: limitOf(query), reverse: true, ...(start === undefined ? {} : { exclusiveStartKey: start }) }).send();
  const records = await casesOf((page.Items ?? []) as Stored);
  const rows = [...records.values()].flatMap((record) => record.all(ServiceItem).map((service) => rowOf(record, service, caller.personId, at))).filter(({ service }) => service.mine);
  return { items: rows.toSorted((a, b) => b.service.orderedAt.localeCompare(a.service.orderedAt)), ...cursorOf(page.LastEvaluatedKey) };
};

const rowsOf = async <T>(found: Stored, row: (record: CaseRecord, data: unknown) => T): Promise<T[]> => {
  const records = await casesOf(found);
  return found.flatMap(({ pk, data }) => {
    const record = records.get(caseIdOf(pk));
    return record === undefined ? [] : [row(record, data)];
  });
};

/** The court's tracks: all of them newest first, or one lane with what is due first in front. */
export const serviceBoard = async (caller: Caller, query: Paging & { lane?: ServiceLane | undefined }, at: Date): Promise<Page<Row>> => {
  const start = decodeCursor(query.cursor);
  const options = { limit: limitOf(query), ...(start === undefined ? {} : { exclusiveStartKey: start }) };
  const page = query.lane === undefined
    ? await casesTable.build(QueryCommand).query({ partition: boardKey(court().code), index: 'byPerson' }).options({ ...options, reverse: true }).send()
    : await casesTable.build(QueryCommand).query({ partition: laneKey(court().code, query.lane), index: 'byQueue' }).options(options).send();
  const items = await rowsOf((page.Items ?? []) as Stored, (record, data) => rowOf(record, ServiceItem.schema.parse(data), caller.personId, at));
  return { items, ...cursorOf(page.LastEvaluatedKey) };
};

/** Open tasks, the most urgent first. */
export const serviceTasks = async (caller: Caller, query: Paging, at: Date): Promise<Page<Row & { task: ServiceTask }>> => {
  const start = decodeCursor(query.cursor);
  const page = await casesTable.build(QueryCommand).query({ partition: tasksKey(court().code), index: 'byQueue' })
    .options({ limit: limitOf(query), ...(start === undefined ? {} : { exclusiveStartKey: start }) }).send();
  const items = await rowsOf((page.Items ?? []) as Stored, (record, data) => {
    const task = ServiceTaskItem.schema.parse(data);
    return { ...rowOf(record, serviceIn(record, task.serviceId), caller.personId, at), task };
  });
  return { items, ...cursorOf(page.LastEvaluatedKey) };
};
