import { startStore, type Store } from '../support/store';
import { BatchWriteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { filingCounts, filingQueue } from '../../functions/filing/filing-queue';
import { myFilings } from '../../functions/filing/list-filings';
import { listCases } from '../../functions/cases/list-cases';
import { court } from '../../functions/platform/court-config';
import { documentClient } from '../../functions/platform/tables';
import type { Caller } from '../../functions/cases/authorise';
import type { PersonId } from '../../shared/kernel/ids';
import { ME, rowsOfFiling } from './filing-rows';
import { measure } from './measure';

export interface Told { p50: number; units: number; items: number }
const PAGE = { limit: '20' };
const at = new Date('2026-11-27T02:00:00.000Z');
const caller = { personId: ME, role: 'party', roles: ['party'], name: '测', sessionId: '' } as unknown as Caller;
const table = (): string => process.env['TABLE_CASES'] ?? '';

/** Every question of the bench, and the store's own query beside it. */
export const questions: Readonly<Record<string, () => Promise<unknown>>> = {
  'queue page': () => filingQueue(PAGE, ME as PersonId, at),
  'queue page of one cause': () => filingQueue({ ...PAGE, cause: '离婚纠纷' }, ME as PersonId, at),
  'counts above the queue': () => filingCounts(at),
  'raw store: the queue page’s query': () => documentClient.send(new QueryCommand({ TableName: table(), IndexName: 'byQueue', KeyConditionExpression: 'queueKey = :k', ExpressionAttributeValues: { ':k': 'FILINGS#陕0702#submitted' }, Limit: 21 })),
  'a party’s list of filings': () => myFilings(ME, PAGE),
  'a party’s list of cases': () => listCases(caller, PAGE),
  'raw store: the party’s query': () => documentClient.send(new QueryCommand({ TableName: table(), IndexName: 'byPerson', KeyConditionExpression: 'personKey = :k', ExpressionAttributeValues: { ':k': `PERSON#${ME}` }, Limit: 20 })),
};

const write = async (rows: readonly Record<string, unknown>[]): Promise<void> => {
  const batches = Array.from({ length: Math.ceil(rows.length / 25) }, (_, index) => rows.slice(index * 25, index * 25 + 25));
  let next = 0;
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (let index = next++; index < batches.length; index = next++) await documentClient.send(new BatchWriteCommand({ RequestItems: { [table()]: (batches[index] ?? []).map((Item) => ({ PutRequest: { Item } })) } }));
  }));
};

/** A store of its own with so many filings, asked over the process's channel: two of them can be measured in turns. */
export const serveFilings = async (count: number): Promise<void> => {
  // read once, before anything takes long: a court's file changed meanwhile is another run's
  court();
  const store: Store = await startStore();
  const tally = { units: 0, items: 0 };
  documentClient.middlewareStack.add((next) => async (args) => {
    Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
    const answer = await next(args);
    const { ConsumedCapacity, ScannedCount } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number }; ScannedCount?: number };
    tally.units += ConsumedCapacity?.CapacityUnits ?? 0;
    tally.items += ScannedCount ?? 0;
    return answer;
  }, { step: 'initialize', name: 'tally' });
  for (let made = 0; made < count; made += 2500) {
    await write(Array.from({ length: Math.min(2500, count - made) }, (_, index) => rowsOfFiling(made + index, count)).flat());
  }
  process.on('message', ({ name, calls }: { name: string; calls: number }) => {
    const ask = questions[name];
    if (ask === undefined) return void store.stop().then(() => process.exit(0));
    Object.assign(tally, { units: 0, items: 0 });
    void ask().then(async () => {
      const { units, items } = { ...tally };
      const { p50 } = await measure(calls, 1, ask);
      process.send?.({ p50, units, items } satisfies Told);
    });
  });
  process.on('disconnect', () => void store.stop().then(() => process.exit(0)));
  process.send?.('ready');
};
