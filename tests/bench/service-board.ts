import { startStore } from '../support/store';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { serviceLanes, type ServiceLane } from '../../shared/service/lanes';
import { boardCounts } from '../../functions/service/lane-counts';
import { serviceBoard, serviceTasks } from '../../functions/service/lists';
import { serviceStatistics } from '../../functions/service/statistics';
import { documentClient } from '../../functions/platform/tables';
import type { Caller } from '../../functions/cases/authorise';
import { line, measure } from './measure';
import { storedCase, storedCounters, storedLanes } from './service-rows';

const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const caller = { personId: 'person_bench0001', role: 'filingClerk', roles: ['filingClerk'], name: '测', sessionId: '' } as unknown as Caller;
const lane: ServiceLane = 'paper';

const write = async (rows: readonly Record<string, unknown>[]): Promise<void> => {
  const Table = process.env['TABLE_CASES'] ?? '';
  const batches = Array.from({ length: Math.ceil(rows.length / 25) }, (_, index) => rows.slice(index * 25, index * 25 + 25));
  let next = 0;
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (let index = next++; index < batches.length; index = next++) await documentClient.send(new BatchWriteCommand({ RequestItems: { [Table]: (batches[index] ?? []).map((Item) => ({ PutRequest: { Item } })) } }));
  }));
};

const figures = async (tracks: number): Promise<void> => {
  const at = new Date('2026-11-27T02:00:00.000Z');
  say(`\n${tracks.toLocaleString('en')} tracks`);
  say(line('board, all, a page of 50', await measure(60, 4, () => serviceBoard(caller, { limit: '50' }, at))));
  say(line(`board, lane ${serviceLanes[lane]}, a page of 50`, await measure(60, 4, () => serviceBoard(caller, { limit: '50', lane }, at))));
  say(line('counts of every lane', await measure(60, 4, () => boardCounts())));
  say(line('tasks, a page of 50', await measure(60, 4, () => serviceTasks(caller, { limit: '50' }, at))));
  say(line('statistics of a year', await measure(60, 4, () => serviceStatistics('53', at))));
};

/** The same questions with a thousand tracks in the store and with a hundred thousand: board and figures must answer alike. */
const run = async (): Promise<void> => {
  const store = await startStore();
  try {
    let made = 0;
    for (const tracks of [1_000, 100_000]) {
      const rows: Record<string, unknown>[] = [];
      for (; made < tracks; made += 4) rows.push(...storedCase(made / 4));
      const began = performance.now();
      await write([...rows, ...storedCounters(tracks), storedLanes(tracks)]);
      say(`${rows.length.toLocaleString('en')} rows written in ${((performance.now() - began) / 1000).toFixed(0)} s`);
      await figures(tracks);
    }
  } finally {
    await store.stop();
  }
};

await run();
