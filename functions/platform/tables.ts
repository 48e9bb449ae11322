import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { any, Entity, item, number, record, string, Table } from 'dynamodb-toolbox';
import { config } from './config';

const client = new DynamoDBClient({
  region: config.region,
  ...(config.dynamodbEndpoint === undefined ? {} : { endpoint: config.dynamodbEndpoint }),
});
export const documentClient = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

const text = <const N extends string>(name: N) => ({ name, type: 'string' as const });
const gsi = <const P extends string, const S extends string>(partition: P, sort: S) => ({ type: 'global' as const, partitionKey: text(partition), sortKey: text(sort) });

export const casesTable = new Table({
  documentClient, name: () => config.table('CASES'), partitionKey: text('pk'), sortKey: text('sk'),
  indexes: { byPerson: gsi('personKey', 'personSort'), byQueue: gsi('queueKey', 'queueSort'), byDue: gsi('dueKey', 'dueSort') },
});

/** Timestamps stay off on every entity: automatic ones change the payload and break idempotent retries. */
export const stateEntity = new Entity({
  name: 'state', table: casesTable, timestamps: false, entityAttribute: false,
  schema: item({
    pk: string().key(), sk: string().key(), data: any(),
    personKey: string().optional(), personSort: string().optional(), queueKey: string().optional(), queueSort: string().optional(), dueKey: string().optional(), dueSort: string().optional(),
    /** HEAD: the case version; elsewhere a counter */
    n: number().optional(),
    /** many counters that are always read together */
    sums: record(string(), number()).optional(),
  }),
});

export const eventsTable = new Table({ documentClient, name: () => config.table('CASE_EVENTS'), partitionKey: text('caseId'), sortKey: { name: 'version', type: 'number' } });
export const eventEntity = new Entity({ name: 'event', table: eventsTable, timestamps: false, entityAttribute: false, schema: item({ caseId: string().key(), version: number().key(), event: any() }) });

export const outboxTable = new Table({ documentClient, name: () => config.table('OUTBOX'), partitionKey: text('outboxId'), indexes: { byPending: gsi('pendingKey', 'pendingAt') } });
export const outboxEntity = new Entity({
  name: 'outbox', table: outboxTable, timestamps: false, entityAttribute: false,
  schema: item({ outboxId: string().key(), pendingKey: string(), pendingAt: string(), event: any(), tries: number(), done: any().optional(), lastError: string().optional() }),
});

export const peopleTable = new Table({ documentClient, name: () => config.table('PEOPLE'), partitionKey: text('pk'), sortKey: text('sk'), indexes: { byLookup: gsi('lookupKey', 'sk') } });
export const peopleEntity = new Entity({ name: 'person', table: peopleTable, timestamps: false, entityAttribute: false, schema: item({ pk: string().key(), sk: string().key(), data: any().optional(), lookupKey: string().optional(), n: number().optional() }) });

export const accessLogTable = new Table({ documentClient, name: () => config.table('ACCESS_LOG'), partitionKey: text('caseId'), sortKey: text('at') });
export const accessLogEntity = new Entity({ name: 'access', table: accessLogTable, timestamps: false, entityAttribute: false, schema: item({ caseId: string().key(), at: string().key(), data: any() }) });

/** Short-lived guards: codes, tickets, channel events already seen. */
export const idempotencyTable = new Table({ documentClient, name: () => config.table('IDEMPOTENCY'), partitionKey: text('pk') });
export const idempotencyEntity = new Entity({ name: 'guard', table: idempotencyTable, timestamps: false, entityAttribute: false, schema: item({ pk: string().key(), data: any(), n: number().optional(), expiresAtEpoch: number() }) });

/** What the court's own system failed at, by month, one line a minute: kept as long as the periods it may extend can be disputed. */
export const outageTable = new Table({ documentClient, name: () => config.table('OUTAGES'), partitionKey: text('month'), sortKey: text('line') });
export const outageEntity = new Entity({ name: 'outage', table: outageTable, timestamps: false, entityAttribute: false, schema: item({ month: string().key(), line: string().key(), data: any() }) });

export const roomsTable = new Table({ documentClient, name: () => config.table('ROOMS'), partitionKey: text('pk'), sortKey: text('sk'), indexes: { byConnection: gsi('connectionId', 'sk') } });
export const roomEntity = new Entity({ name: 'room', table: roomsTable, timestamps: false, entityAttribute: false, schema: item({ pk: string().key(), sk: string().key(), data: any(), connectionId: string().optional(), n: number().optional(), expiresAtEpoch: number() }) });
