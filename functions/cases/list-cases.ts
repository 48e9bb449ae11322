import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseSummary } from '../../shared/cases/court-case';
import type { CaseId } from '../../shared/kernel/ids';
import { CourtError } from '../../shared/kernel/errors';
import { court } from '../platform/court-config';
import { casesTable } from '../platform/tables';
import type { Caller } from './authorise';
import { loadCase } from './case-log';
import { summariseCase } from './view-case';

type Key = Record<string, unknown>;
const encode = (key: Key | undefined) => (key === undefined ? undefined : Buffer.from(JSON.stringify(key)).toString('base64url'));

/** The cursor is the store's own last key; one that was not given out by us is refused. */
export const decodeCursor = (cursor: string | undefined): Key | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (typeof key === 'object' && key !== null) return key as Key;
  } catch { /* told below */ }
  throw new CourtError('request.invalid', '翻页位置无效，请回到第一页。', { path: 'cursor' });
};

const caseIdsOf = (items: unknown[] | undefined): CaseId[] => [...new Set(((items ?? []) as { pk: string }[]).map(({ pk }) => pk.slice('CASE#'.length) as CaseId))];

type Query = { cursor?: string | undefined; limit?: string | undefined; phase?: string | undefined; mine?: 'yes' | undefined };

/** A person's cases, and those a judge was assigned, by their index rows; staff see the court's queue of cases, newest first. With a phase, it reads on until the page is full. */
export const listCases = async (caller: Caller, query: Query): Promise<{ items: CaseSummary[]; cursor?: string }> => {
  const limit = Math.min(Math.max(Number(query.limit ?? 20) || 20, 1), 50);
  const own = caller.role === 'party' || caller.role === 'mediator' || query.mine !== undefined;
  const pageFrom = (start: Key | undefined, size: number) => {
    const options = { limit: size, reverse: true, ...(start === undefined ? {} : { exclusiveStartKey: start }) };
    return own
      ? casesTable.build(QueryCommand).query({ partition: `PERSON#${caller.personId}`, index: 'byPerson', range: { beginsWith: 'CASE#' } }).options(options).send()
      : casesTable.build(QueryCommand).query({ partition: `CASES#${court().code}`, index: 'byQueue' }).options(options).send();
  };
  const items: CaseSummary[] = [];
  let next = decodeCursor(query.cursor);
  do {
    const page = await pageFrom(next, own ? 100 : limit - items.length);
    const records = await Promise.all(caseIdsOf(page.Items).map((caseId) => loadCase(caseId)));
    items.push(...records.filter((record) => record.headIfAny !== undefined && (query.phase === undefined || record.head.phase === query.phase)).map((record) => summariseCase(record, caller)));
    next = page.LastEvaluatedKey;
  } while (next !== undefined && items.length < limit);
  const cursor = encode(next);
  return { items: items.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)), ...(cursor === undefined ? {} : { cursor }) };
};
