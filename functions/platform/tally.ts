import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { $add, $set, executeTransactWrite, isTransactionCancelled, PutItemCommand, PutTransaction, QueryCommand, UpdateTransaction } from 'dynamodb-toolbox';
import { casesTable, idempotencyEntity, stateEntity } from './tables';

/** Something to add to the counter `name` of a group; names of one call are all different. */
export interface Addend { name: string; by: number; about?: Record<string, unknown> }

const KEPT_MS = 400 * 86_400_000;

type Adding = ReturnType<typeof adding>;
const adding = (group: string, { name, by, about }: Addend) => stateEntity.build(UpdateTransaction).item({ pk: group, sk: name, n: $add(by), data: $set(about ?? {}) });

const write = async (once: string, at: Date, updates: readonly Adding[]): Promise<void> => {
  try {
    await executeTransactWrite(
      idempotencyEntity.build(PutTransaction).item({ pk: `COUNTED#${once}`, data: {}, expiresAtEpoch: Math.floor((at.getTime() + KEPT_MS) / 1000) }).options({ condition: { attr: 'pk', exists: false } }),
      ...updates,
    );
  } catch (cause) {
    // Counted already: nothing to do. Two events met at one counter: thrown, and it comes again.
    if (!isTransactionCancelled(cause) || cause.CancellationReasons?.some(({ Code }) => Code === 'ConditionalCheckFailed') !== true) throw cause;
  }
};

/** Adds to counters exactly once for a key, whatever is told twice: figures grow with the events, nobody goes through the cases to count. */
export const addOnce = async (once: string, group: string, addends: readonly Addend[], at: Date): Promise<void> => {
  const sums = addends.filter(({ by }) => by !== 0);
  if (sums.length > 0) await write(once, at, sums.map((sum) => adding(group, sum)));
};

const made = new Set<string>();

/** A row of sums must be there before anything can be added to it. */
export const madeRow = async (group: string, row: string): Promise<void> => {
  if (made.has(`${group}/${row}`)) return;
  await stateEntity.build(PutItemCommand).item({ pk: group, sk: row, data: {}, sums: {} }).options({ condition: { attr: 'pk', exists: false } }).send().catch((cause: unknown) => { if (!(cause instanceof ConditionalCheckFailedException)) throw cause; });
  made.add(`${group}/${row}`);
};

/** Sums that are always read together lie in one row: a year of weeks is fifty rows, whatever they are broken down by. Adds exactly once for a key. */
export const addToRowOnce = async (once: string, group: string, row: string, sums: Readonly<Record<string, number>>, at: Date): Promise<void> => {
  const added = Object.fromEntries(Object.entries(sums).filter(([, by]) => by !== 0));
  if (Object.keys(added).length === 0) return;
  await madeRow(group, row);
  await write(once, at, [stateEntity.build(UpdateTransaction).item({ pk: group, sk: row, sums: Object.fromEntries(Object.entries(added).map(([name, by]) => [name, $add(by)])) })]);
};

/** Every row of a group from a name on. */
export const readRows = async (group: string, from: string): Promise<{ row: string; sums: Record<string, number> }[]> => {
  const found: { row: string; sums: Record<string, number> }[] = [];
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: group, range: { gte: from } }).options(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }).send();
    for (const { sk, sums } of (page.Items ?? []) as { sk: string; sums?: Record<string, number> }[]) found.push({ row: sk, sums: sums ?? {} });
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return found;
};

/** Every counter of a group: one query, page by page. */
export const readCounters = async (group: string): Promise<{ name: string; n: number; about: Record<string, unknown> }[]> => {
  const found: { name: string; n: number; about: Record<string, unknown> }[] = [];
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: group }).options(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }).send();
    for (const { sk, n, data } of (page.Items ?? []) as { sk: string; n?: number; data: Record<string, unknown> }[]) found.push({ name: sk, n: n ?? 0, about: data });
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return found;
};
