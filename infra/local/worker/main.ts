import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { randomUUID } from 'node:crypto';
import { readDeclaration } from '../declaration';
import { Lambda } from '../lambda';
import { stopWithSupervisor } from '../stop-with-supervisor';
import { OutboxPoller } from './outbox-poller';

const need = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
};
const POLL_EVERY = 120;
/** The clock can be moved here, so due work is looked for far more often than the declared rate. */
const TICK_EVERY = 2000;
const INVOKE_LIMIT = 60_000;

const root = need('WORLD_ROOT');
const log = (entry: object): void => console.log(JSON.stringify({ timestamp: new Date().toISOString(), ...entry }));
const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const lambdas = readDeclaration(root).functions.map((declared) => new Lambda(declared, root));
let stopping = false;

const forever = async (every: number, what: string, work: () => Promise<unknown>): Promise<void> => {
  let failures = 0;
  while (!stopping) {
    try {
      await work();
      failures = 0;
    } catch (error) {
      failures += 1;
      log({ level: 'ERROR', message: `${what} failed`, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    await sleep(Math.min(every * 2 ** Math.min(failures, 5), 10_000));
  }
};

const scheduled = (): object => ({ version: '0', id: randomUUID(), 'detail-type': 'Scheduled Event', source: 'aws.events', account: '000000000000', time: new Date().toISOString(), region: need('AWS_REGION'), resources: [], detail: {} });

const loops: Promise<void>[] = [];
const dispatcher = lambdas.find((lambda) => lambda.declared.followsOutbox && lambda.built);
if (dispatcher !== undefined) {
  const client = new DynamoDBClient({ endpoint: need('DYNAMODB_ENDPOINT'), region: need('AWS_REGION') });
  const poller = new OutboxPoller({ client, table: need('TABLE_OUTBOX'), deliver: (event) => dispatcher.invoke(event, INVOKE_LIMIT), log });
  loops.push(forever(POLL_EVERY, 'outbox poll', () => poller.poll()));
}
for (const lambda of lambdas) {
  if (lambda.built && !lambda.declared.followsOutbox && lambda.declared.schedules.length > 0) loops.push(forever(TICK_EVERY, `schedule ${lambda.declared.name}`, () => lambda.invoke(scheduled(), INVOKE_LIMIT)));
}
// Loaded now, not at the first event: that one should not wait, and a later build must not change what is running.
for (const lambda of lambdas) if (lambda.built && (lambda.declared.followsOutbox || lambda.declared.schedules.length > 0)) lambda.load().catch((error: unknown) => log({ level: 'ERROR', message: `${lambda.declared.name} does not load`, error: String(error) }));
const beat = setInterval(() => process.send?.({ kind: 'alive' }), 2000);
process.send?.({ kind: 'alive' });
stopWithSupervisor(() => {
  stopping = true;
  clearInterval(beat);
  // A delivery under way may finish; it is idempotent either way.
  void Promise.race([Promise.all(loops), sleep(1500)]).then(() => process.exit(0));
});
