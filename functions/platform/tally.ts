import { $add, $set, executeTransactWrite, isTransactionCancelled, PutTransaction, QueryCommand, UpdateTransaction } from 'dynamodb-toolbox';
import { casesTable, idempotencyEntity, stateEntity } from './tables';

/** Something to add to the counter `name` of a group; names of one call are all different. */
export interface Addend { name: string; by: number; about?: Record<string, unknown> }

const KEPT_MS = 400 * 86_400_000;

/** Adds to counters exactly once for a key, whatever is told twice: figures grow with the events, nobody goes through the cases to count. */
export const addOnce = async (once: string, group: string, addends: readonly Addend[], at: Date): Promise<void> => {
  const sums = addends.filter(({ by }) => by !== 0);
  if (sums.length === 0) return;
  try {
    await executeTransactWrite(
      idempotencyEntity.build(PutTransaction).item({ pk: `COUNTED#${once}`, data: {}, expiresAtEpoch: Math.floor((at.getTime() + KEPT_MS) / 1000) }).options({ condition: { attr: 'pk', exists: false } }),
      ...sums.map(({ name, by, about }) => stateEntity.build(UpdateTransaction).item({ pk: group, sk: name, n: $add(by), data: $set(about ?? {}) })),
    );
  } catch (cause) {
    // Counted already: nothing to do. Two events met at one counter: thrown, and it comes again.
    if (!isTransactionCancelled(cause) || cause.CancellationReasons?.some(({ Code }) => Code === 'ConditionalCheckFailed') !== true) throw cause;
  }
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
