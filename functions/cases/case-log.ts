import { ConditionCheck, DeleteTransaction, executeTransactWrite, isTransactionCancelled, PutTransaction, QueryCommand, type UpdateTransaction } from 'dynamodb-toolbox';
import type { Actor, CaseEvent, CaseEventType } from '../../shared/cases/case-event';
import type { CaseHead } from '../../shared/cases/court-case';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import { casesTable, eventEntity, eventsTable, outboxEntity, stateEntity } from '../platform/tables';
import { sortKeyOf, type ItemKind } from './case-items';
import { CaseRecord } from './case-record';
import { eventHash, GENESIS } from './event-hash';

/** Sparse index keys of a state item; leaving one out removes the item from that index. */
export interface Indexes { personKey?: string; personSort?: string; queueKey?: string; queueSort?: string; dueKey?: string; dueSort?: string }
/** `expected`: the item as the decision saw it; one that changed since is a lost race. */
export interface StatePut { key: string; value: unknown; indexes: Indexes; expected?: { personSort: string } }
export interface NewEvent { type: CaseEventType; actor: Actor; data?: Record<string, unknown> }
type Extra = PutTransaction<typeof stateEntity> | DeleteTransaction<typeof stateEntity> | UpdateTransaction<typeof stateEntity> | ConditionCheck<typeof stateEntity>;

export const put = <T>(kind: ItemKind<T>, value: T, indexes: Indexes = {}): StatePut => ({ key: sortKeyOf(kind, value), value: kind.schema.parse(value), indexes });

export const casePk = (caseId: string) => `CASE#${caseId}`;

export const loadCase = async (caseId: CaseId): Promise<CaseRecord> => {
  const items = new Map<string, unknown>();
  let head: CaseHead | undefined;
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: casePk(caseId) })
      .options({ consistent: true, ...(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }) }).send();
    for (const { sk, data } of (page.Items ?? []) as { sk: string; data: unknown }[]) {
      if (sk === 'HEAD') head = data as CaseHead;
      else items.set(sk, data);
    }
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return new CaseRecord(caseId, head, items);
};

/** Events of a case in order. */
export const readEvents = async (caseId: CaseId): Promise<CaseEvent[]> => {
  const events: CaseEvent[] = [];
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await eventsTable.build(QueryCommand).query({ partition: caseId })
      .options({ consistent: true, ...(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }) }).send();
    for (const row of (page.Items ?? []) as { event: CaseEvent }[]) events.push(row.event);
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return events;
};

const outboxItem = (event: CaseEvent) => ({ outboxId: `${event.caseId}#${event.version}`, pendingKey: 'PENDING', pendingAt: `${event.at}#${String(event.version).padStart(8, '0')}`, event, tries: 0 });

/** Plain JSON only: undefined members would not survive the store, and the hash must be the same when it is read back. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const headIndexes = (head: CaseHead): Indexes => ({ queueKey: `CASES#${head.court}`, queueSort: head.submittedAt });

/**
 * The only writer of a case. One transaction: each event if absent, the head from version n to n+k, the new state, an outbox item per event.
 * `head` changes facts of the head; for a case that does not exist yet it must be whole. A lost race is `cases.conflict` (409).
 */
export const appendToCase = async (
  record: CaseRecord, at: Date, events: readonly NewEvent[],
  change: { head?: Partial<CaseHead>; puts?: readonly StatePut[]; extra?: readonly Extra[] } = {},
): Promise<CaseRecord> => {
  const before = record.headIfAny;
  const made: CaseEvent[] = [];
  let { version, prevHash } = { version: before?.version ?? 0, prevHash: before?.lastHash ?? GENESIS };
  for (const { type, actor, data } of events) {
    version += 1;
    const body = plain({ caseId: record.caseId, version, type, at: at.toISOString(), actor, data: data ?? {}, prevHash });
    const event: CaseEvent = { ...body, hash: eventHash(body) };
    made.push(event);
    prevHash = event.hash;
  }
  const head = plain({ ...before, ...change.head, caseId: record.caseId, version, lastHash: prevHash }) as CaseHead;
  const puts = change.puts ?? [];
  const headPut = stateEntity.build(PutTransaction).item({ pk: casePk(record.caseId), sk: 'HEAD', data: head, n: version, ...headIndexes(head) })
    .options({ condition: before === undefined ? { attr: 'pk', exists: false } : { attr: 'n', eq: before.version } });
  try {
    await executeTransactWrite(
      headPut,
      ...made.map((event) => eventEntity.build(PutTransaction).item({ caseId: event.caseId, version: event.version, event }).options({ condition: { attr: 'caseId', exists: false } })),
      ...made.map((event) => outboxEntity.build(PutTransaction).item(outboxItem(event))),
      ...puts.map((entry) => stateEntity.build(PutTransaction).item({ pk: casePk(record.caseId), sk: entry.key, data: plain(entry.value), ...entry.indexes })
        .options(entry.expected === undefined ? {} : { condition: { attr: 'personSort', eq: entry.expected.personSort } })),
      ...(change.extra ?? []),
    );
  } catch (cause) {
    if (isTransactionCancelled(cause)) throw new CourtError('cases.conflict', '这件事刚刚有了新的变化，请刷新后再试。', { cause });
    throw cause;
  }
  return record.with(head, puts.map((entry) => ({ key: entry.key, value: plain(entry.value) })));
};

/** Load, decide, record; a lost race is decided again on the new facts, up to five times. For consumers, callbacks and sweeps. */
export const changeCase = async (caseId: CaseId, decide: (record: CaseRecord) => Promise<CaseRecord>): Promise<CaseRecord> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await decide(await loadCase(caseId));
    } catch (cause) {
      if (!(cause instanceof CourtError && cause.code === 'cases.conflict') || attempt >= 5) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
};
