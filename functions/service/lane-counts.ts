import { $add, executeTransactWrite, GetItemCommand, PutTransaction, UpdateTransaction } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import type { CaseEvent } from '../../shared/cases/case-event';
import type { CaseId } from '../../shared/kernel/ids';
import { laneNames, laneOf } from '../../shared/service/lanes';
import { ServiceItem, ServiceTaskItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { court } from '../platform/court-config';
import { stateEntity } from '../platform/tables';
import { madeRow } from '../platform/tally';

/** What was last counted of a case. */
const Counted = z.object({ court: z.string(), sums: z.record(z.string(), z.number()) });
type Counted = z.infer<typeof Counted>;

const TASKS = 'tasks';
const ROW = 'NOW';
/** One row a court, SERVICELANES#court / NOW: what the board shows over its lanes, however many tracks there are. */
export const lanesKey = (courtCode: string): string => `SERVICELANES#${courtCode}`;
const countedKey = (caseId: CaseId) => ({ pk: `SERVICELANESOF#${caseId}`, sk: 'COUNTED' });

const countsOf = (record: CaseRecord): Counted => {
  const sums: Record<string, number> = {};
  const add = (name: string) => { sums[name] = (sums[name] ?? 0) + 1; };
  for (const service of record.all(ServiceItem)) add(laneOf(service));
  for (const { state } of record.all(ServiceTaskItem)) if (state === 'open') add(TASKS);
  return { court: record.head.court, sums };
};

/** What a court's row must change by when a case goes from one count to another. */
const differences = (before: Counted | undefined, after: Counted): Map<string, Record<string, number>> => {
  const byCourt = new Map<string, Record<string, number>>();
  const add = ({ court: code, sums }: Counted, sign: 1 | -1) => {
    const row = byCourt.get(code) ?? {};
    for (const [name, n] of Object.entries(sums)) row[name] = (row[name] ?? 0) + sign * n;
    byCourt.set(code, row);
  };
  if (before !== undefined) add(before, -1);
  add(after, 1);
  return byCourt;
};

/**
 * The case's tracks and tasks as they lie now, against what was counted of it last: the difference goes to the court's row in the same transaction. So an event told twice, late or never
 * leaves no lasting error: the next one of the case puts it right. Two at once: one is thrown and comes again.
 */
export const countLanes = async ({ caseId, type }: CaseEvent): Promise<void> => {
  if (!type.startsWith('SERVICE_')) return;
  const { Item } = await stateEntity.build(GetItemCommand).key(countedKey(caseId)).options({ consistent: true }).send();
  const record = await loadCase(caseId);
  const { version } = record.head;
  if (Item !== undefined && (Item.n ?? 0) >= version) return;
  const after = countsOf(record);
  const changes = [...differences(Item === undefined ? undefined : Counted.parse(Item.data), after)]
    .map(([code, row]) => ({ code, sums: Object.entries(row).filter(([, by]) => by !== 0) })).filter(({ sums }) => sums.length > 0);
  for (const { code } of changes) await madeRow(lanesKey(code), ROW);
  await executeTransactWrite(
    stateEntity.build(PutTransaction).item({ ...countedKey(caseId), data: after, n: version }).options({ condition: Item === undefined ? { attr: 'pk', exists: false } : { attr: 'n', eq: Item.n ?? 0 } }),
    ...changes.map(({ code, sums }) => stateEntity.build(UpdateTransaction).item({ pk: lanesKey(code), sk: ROW, sums: Object.fromEntries(sums.map(([name, by]) => [name, $add(by)])) })),
  );
};

/** How much lies in each lane: one read. */
export const boardCounts = async (): Promise<{ lanes: Record<string, number>; tasks: number }> => {
  const { Item } = await stateEntity.build(GetItemCommand).key({ pk: lanesKey(court().code), sk: ROW }).send();
  const sums = Item?.sums ?? {};
  return { lanes: Object.fromEntries(laneNames.map((lane) => [lane, Math.max(0, sums[lane] ?? 0)])), tasks: Math.max(0, sums[TASKS] ?? 0) };
};
