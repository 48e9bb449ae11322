import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { readDeclaration } from '../../infra/local/declaration';
import type { WorldKeys } from '../../infra/local/keys';
import { line, measure } from './measure';

export interface Running { storeEndpoint: string; accessKeyId: string; secretAccessKey: string; casesTable: string }

/** The store itself, with the same client and the same run: what every figure above it has to be read against. */
export const benchRawStore = async ({ storeEndpoint, accessKeyId, secretAccessKey, casesTable }: Running, concurrency: number): Promise<string[]> => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: storeEndpoint, region: 'cn-northwest-1', credentials: { accessKeyId, secretAccessKey } }));
  const put = (index: number, part: string) => ({ Put: { TableName: casesTable, Item: { pk: `BENCH#${index}`, sk: part, data: { filler: 'x'.repeat(900) } } } });
  const write = (index: number) => client.send(new TransactWriteCommand({ TransactItems: ['HEAD', 'EVENT', 'STATE', 'OUTBOX'].map((part) => put(index, part)) }));
  await measure(30, concurrency, (index) => write(100_000 + index));
  return [
    line(`raw store: transaction of 4 × 1 KB, c=${concurrency}`, await measure(300, concurrency, write)),
    line(`raw store: get 1 KB, c=${concurrency}`, await measure(600, concurrency, (index) => client.send(new GetCommand({ TableName: casesTable, Key: { pk: `BENCH#${index % 300}`, sk: 'HEAD' }, ConsistentRead: true })))),
    line(`raw store: query 4 × 1 KB, c=${concurrency}`, await measure(600, concurrency, (index) => client.send(new QueryCommand({ TableName: casesTable, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': `BENCH#${index % 300}` }, ConsistentRead: true })))),
  ];
};

/** Where this world's store answers, from what the world itself keeps in its data folder. */
export const readRunning = (root: string, dataDir: string): Running => {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(dataDir, file), 'utf8')) as T;
  const { accessKeyId, secretAccessKey } = read<WorldKeys>('keys/keys.json');
  return { storeEndpoint: read<{ store: string }>('world.json').store, accessKeyId, secretAccessKey, casesTable: readDeclaration(root).environment['TABLE_CASES'] ?? '' };
};
