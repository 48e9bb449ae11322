import { QueryCommand } from 'dynamodb-toolbox';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import { ServiceState, type Service, type ServiceView } from '../../shared/service/service';
import type { Caller } from '../cases/authorise';
import { ServiceItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { decodeCursor } from '../cases/list-cases';
import { court } from '../platform/court-config';
import { casesTable } from '../platform/tables';
import { copy } from './copy';
import { boardKey, viewService } from './service-items';

interface Row { caseId: CaseId; caseNumber?: string; title: string; service: ServiceView }
interface Paging { cursor?: string | undefined; limit?: string | undefined }
interface Page { items: Row[]; cursor?: string }
type Key = Record<string, unknown>;

const encode = (key: Key | undefined) => (key === undefined ? {} : { cursor: Buffer.from(JSON.stringify(key)).toString('base64url') });
const limitOf = ({ limit }: Paging, most: number) => Math.min(Math.max(Number(limit ?? 20) || 20, 1), most);
const caseIdOf = (pk: string) => pk.slice('CASE#'.length) as CaseId;

const rowOf = (record: CaseRecord, service: Service, personId: string): Row => {
  const { caseId, caseNumber, title } = record.head;
  return { caseId, title, service: viewService(record, service, personId), ...(caseNumber === undefined ? {} : { caseNumber }) };
};

const newestFirst = (rows: Row[]): Row[] => rows.toSorted((a, b) => b.service.orderedAt.localeCompare(a.service.orderedAt));

/** Papers sent to whoever the caller stands for; a page is a page of cases. */
export const myServices = async (caller: Caller, query: Paging): Promise<Page> => {
  const start = decodeCursor(query.cursor);
  const page = await casesTable.build(QueryCommand).query({ partition: `PERSON#${caller.personId}`, index: 'byPerson', range: { beginsWith: 'CASE#' } })
    .options({ limit: limitOf(query, 100), reverse: true, ...(start === undefined ? {} : { exclusiveStartKey: start }) }).send();
  const caseIds = [...new Set(((page.Items ?? []) as { pk: string }[]).map(({ pk }) => caseIdOf(pk)))];
  const records = (await Promise.all(caseIds.map((caseId) => loadCase(caseId)))).filter((record) => record.headIfAny !== undefined);
  const rows = records.flatMap((record) => record.all(ServiceItem).map((service) => rowOf(record, service, caller.personId))).filter(({ service }) => service.mine);
  return { items: newestFirst(rows), ...encode(page.LastEvaluatedKey) };
};

/** The court's services, newest first; with a state, the board reads on until the page is full. */
export const serviceBoard = async (caller: Caller, query: Paging & { state?: string | undefined }): Promise<Page> => {
  const state = query.state === undefined ? undefined : ServiceState.safeParse(query.state);
  if (state?.success === false) throw new CourtError('request.invalid', copy.refusals.state, { path: 'state' });
  const limit = limitOf(query, 100);
  const found: { caseId: CaseId; service: Service }[] = [];
  let next = decodeCursor(query.cursor);
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: boardKey(court().code), index: 'byQueue' })
      .options({ limit: limit - found.length, reverse: true, ...(next === undefined ? {} : { exclusiveStartKey: next }) }).send();
    for (const { pk, data } of (page.Items ?? []) as { pk: string; data: unknown }[]) {
      const service = ServiceItem.schema.parse(data);
      if (state === undefined || service.state === state.data) found.push({ caseId: caseIdOf(pk), service });
    }
    next = page.LastEvaluatedKey;
  } while (next !== undefined && found.length < limit);
  const records = new Map(await Promise.all([...new Set(found.map(({ caseId }) => caseId))].map(async (caseId) => [caseId, await loadCase(caseId)] as const)));
  const items = found.flatMap(({ caseId, service }) => {
    const record = records.get(caseId);
    return record === undefined ? [] : [rowOf(record, service, caller.personId)];
  });
  return { items, ...encode(next) };
};
