import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OutboxPoller } from '../../../infra/local/worker/outbox-poller';
import { declaration, engineHere, startEngine } from './start-engine';

if (!engineHere) console.log('outbox poller: skipped, the store engine is not installed on this platform');
const describeHere = engineHere ? describe : describe.skip;
const table = declaration.environment['TABLE_OUTBOX'] ?? '';

interface Delivered { readonly Records: { readonly eventID: string; readonly eventName: string; readonly dynamodb: { readonly NewImage: { readonly body: { readonly S: string } } } }[] }

describeHere('the outbox poller', () => {
  let engine: Awaited<ReturnType<typeof startEngine>>;
  let delivered: string[] = [];
  let refuse: (id: string) => boolean = () => false;
  let keep: (id: string) => boolean = () => false;
  let now = 0;

  const put = (id: string, pendingAt: string) => engine.client.send(new PutItemCommand({ TableName: table, Item: { outboxId: { S: id }, pendingKey: { S: 'PENDING' }, pendingAt: { S: pendingAt }, body: { S: `body of ${id}` } } }));
  const poller = () => new OutboxPoller({
    client: engine.client, table, log: () => undefined, now: () => now,
    deliver: async (event) => {
      const [record] = (event as Delivered).Records;
      const id = record?.eventID ?? '';
      expect([record?.eventName, record?.dynamodb.NewImage.body.S]).toEqual(['INSERT', `body of ${id}`]);
      await new Promise((done) => setTimeout(done, id.endsWith('1') ? 30 : 1));
      delivered.push(id);
      if (refuse(id)) return { batchItemFailures: [{ itemIdentifier: id }] };
      if (!keep(id)) await engine.client.send(new DeleteItemCommand({ TableName: table, Key: { outboxId: { S: id } } }));
      return { batchItemFailures: [] };
    },
  });

  beforeAll(async () => { engine = await startEngine(); });
  afterAll(async () => { await engine.kill(); });
  beforeEach(() => {
    delivered = [];
    refuse = () => false;
    keep = () => false;
    now = 0;
  });

  it('offers a case’s events in version order, although they were written in one instant and sort otherwise as text', async () => {
    for (const version of [10, 2, 1, 9]) await put(`A#${version}`, '2026-11-23T08:00:00.000Z');
    await put('B#1', '2026-11-23T07:00:00.000Z');
    await poller().poll();
    expect(delivered.filter((id) => id.startsWith('A'))).toEqual(['A#1', 'A#2', 'A#9', 'A#10']);
    expect(delivered).toContain('B#1');
    expect(await poller().poll()).toBe(0);
  });

  it('holds a failing case back, later and later, while the others go on', async () => {
    const one = poller();
    refuse = (id) => id === 'C#1';
    await put('C#1', '2026-11-23T08:00:00.000Z');
    await put('C#2', '2026-11-23T08:00:01.000Z');
    await one.poll();
    await put('D#1', '2026-11-23T08:00:02.000Z');
    await one.poll();
    expect(delivered).toEqual(['C#1', 'D#1']);
    now = 250;
    await one.poll();
    now = 600;
    await one.poll();
    expect(delivered).toEqual(['C#1', 'D#1', 'C#1']);
    refuse = () => false;
    now = 750;
    await one.poll();
    expect(delivered.slice(-2)).toEqual(['C#1', 'C#2']);
  });

  it('does not spin on an item that the dispatcher leaves in place', async () => {
    const one = poller();
    keep = () => true;
    await put('E#1', '2026-11-23T08:00:00.000Z');
    for (let round = 0; round < 5; round += 1) await one.poll();
    expect(delivered).toEqual(['E#1', 'E#1']);
    await engine.client.send(new DeleteItemCommand({ TableName: table, Key: { outboxId: { S: 'E#1' } } }));
  });
});
