import type { DynamoDBBatchResponse, DynamoDBStreamEvent, ScheduledEvent } from 'aws-lambda';
import { QueryCommand } from 'dynamodb-toolbox';
import { clock } from '../platform/clock';
import { prepared } from '../platform/prepare';
import { outboxTable } from '../platform/tables';
import { consumers } from './consumers';
import { drain } from './drain';

/** Items that the stream missed or a consumer refused: the schedule offers them again, oldest first. */
const sweep = async (at: Date): Promise<void> => {
  const { Items } = await outboxTable.build(QueryCommand).query({ partition: 'PENDING', index: 'byPending' }).options({ limit: 100 }).send();
  for (const { outboxId } of (Items ?? []) as { outboxId: string }[]) await drain(outboxId, at, consumers);
};

/** The outbox table's stream, and a schedule as its sweep. In the embedded world a poller sends the same stream event. */
export const handler = prepared(async (event: DynamoDBStreamEvent | ScheduledEvent): Promise<DynamoDBBatchResponse | undefined> => {
  const at = clock.now();
  if (!('Records' in event)) {
    await sweep(at);
    return undefined;
  }
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const record of event.Records) {
    const outboxId = record.dynamodb?.NewImage?.['outboxId']?.S;
    if (record.eventName !== 'INSERT' || outboxId === undefined) continue;
    if (await drain(outboxId, at, consumers) === 'kept' && record.dynamodb?.SequenceNumber !== undefined) batchItemFailures.push({ itemIdentifier: record.dynamodb.SequenceNumber });
  }
  return { batchItemFailures };
});
