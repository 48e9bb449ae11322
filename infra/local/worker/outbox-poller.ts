import { type AttributeValue, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';

type Item = Record<string, AttributeValue>;
type Deliver = (event: { Records: object[] }) => Promise<unknown>;

export interface PollerOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly deliver: Deliver;
  readonly log: (entry: object) => void;
  readonly now?: () => number;
}

const PAGE = 50;
const BATCH = 10;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 30_000;

const outboxId = (item: Item): string => item['outboxId']?.S ?? '';
const caseOf = (item: Item): string => outboxId(item).replace(/#[^#]*$/, '');
const versionOf = (item: Item): number => Number(/#(\d+)$/.exec(outboxId(item))?.[1] ?? 0);

const recordOf = (item: Item): object => ({
  eventID: outboxId(item),
  eventName: 'INSERT',
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: 'cn-northwest-1',
  dynamodb: { Keys: { outboxId: item['outboxId'] }, NewImage: item, SequenceNumber: String(versionOf(item)), StreamViewType: 'NEW_IMAGE' },
});

/** Stands in for the outbox table's stream: per case in version order, cases side by side, a failing case waits while the others go on. */
export class OutboxPoller {
  /** The oldest item each case was last offered, and how long it waits before that same item is offered again. */
  private readonly waiting = new Map<string, { head: string; until: number; pause: number }>();

  constructor(private readonly options: PollerOptions) {}

  private get now(): number {
    return (this.options.now ?? Date.now)();
  }

  /** One look at the outbox; answers how many items were offered. */
  async poll(): Promise<number> {
    const byCase = new Map<string, Item[]>();
    for (const item of await this.pending()) {
      const key = caseOf(item);
      byCase.set(key, [...(byCase.get(key) ?? []), item]);
    }
    const due = [...byCase].filter(([key]) => (this.waiting.get(key)?.until ?? 0) <= this.now);
    await Promise.all(due.map(([key, items]) => this.offer(key, items.sort((a, b) => versionOf(a) - versionOf(b)).slice(0, BATCH))));
    for (const key of this.waiting.keys()) if (!byCase.has(key)) this.waiting.delete(key);
    return due.length;
  }

  private async pending(): Promise<Item[]> {
    const { client, table } = this.options;
    const items: Item[] = [];
    let start: Item | undefined;
    do {
      // Items of cases that wait must not hide the younger items of the others, so read on past them.
      const page = await client.send(new QueryCommand({
        TableName: table, IndexName: 'byPending', KeyConditionExpression: 'pendingKey = :pending', ExpressionAttributeValues: { ':pending': { S: 'PENDING' } }, Limit: PAGE,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }));
      items.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } while (start !== undefined && items.length < 20 * PAGE && items.every((item) => this.waiting.has(caseOf(item))));
    return items;
  }

  /** One record a time, so that a refused event holds back the later ones of its case. */
  private async offer(key: string, items: Item[]): Promise<void> {
    let failed: string | undefined;
    for (const item of items) {
      try {
        const answer = (await this.options.deliver({ Records: [recordOf(item)] })) as { batchItemFailures?: object[] } | undefined;
        if ((answer?.batchItemFailures?.length ?? 0) > 0) failed = 'the dispatcher kept the item';
      } catch (error) {
        failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
      }
      if (failed === undefined) continue;
      this.options.log({ level: 'ERROR', message: 'outbox delivery failed', outboxId: outboxId(item), error: failed });
      break;
    }
    // A delivered item is deleted by the dispatcher. One that comes back was not delivered, and must not spin.
    const head = outboxId(items[0] ?? {});
    const before = this.waiting.get(key);
    const pause = before?.head === head ? Math.min(before.pause * 2, LONGEST_PAUSE) : FIRST_PAUSE;
    const again = failed !== undefined || before?.head === head;
    this.waiting.set(key, { head, until: again ? this.now + pause : 0, pause });
  }
}
