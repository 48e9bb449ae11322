import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient, ListTablesCommand, UpdateTimeToLiveCommand, type TimeToLiveSpecification } from '@aws-sdk/client-dynamodb';
import type { Declaration } from './declaration';

/** Creates the tables that are not there yet. Streams stay off: in the embedded world the poller reads the outbox. */
export const createTables = async (declaration: Declaration, endpoint: string, credentials: { accessKeyId: string; secretAccessKey: string }): Promise<number> => {
  const client = new DynamoDBClient({ endpoint, region: 'cn-northwest-1', credentials });
  const present = new Set((await client.send(new ListTablesCommand({}))).TableNames ?? []);
  let made = 0;
  for (const table of declaration.tables as unknown as readonly (CreateTableCommandInput & { TimeToLiveSpecification?: TimeToLiveSpecification })[]) {
    const { TableName, BillingMode, AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, TimeToLiveSpecification } = table;
    if (TableName === undefined || present.has(TableName)) continue;
    await client.send(new CreateTableCommand({ TableName, BillingMode, AttributeDefinitions, KeySchema, ...(GlobalSecondaryIndexes === undefined ? {} : { GlobalSecondaryIndexes }) }));
    if (TimeToLiveSpecification !== undefined) await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    made += 1;
  }
  client.destroy();
  return made;
};
