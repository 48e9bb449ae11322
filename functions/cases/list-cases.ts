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

/** A person's cases by their index rows; staff see the court's queue of cases, newest first. */
export const listCases = async (caller: Caller, query: { cursor?: string | undefined; limit?: string | undefined; phase?: string | undefined }): Promise<{ items: CaseSummary[]; cursor?: string }> => {
  const limit = Math.min(Math.max(Number(query.limit ?? 20) || 20, 1), 50);
  const start = decodeCursor(query.cursor);
  const own = caller.role === 'party' || caller.role === 'mediator';
  const options = { limit: own ? 100 : limit, reverse: true, ...(start === undefined ? {} : { exclusiveStartKey: start }) };
  const page = own
    ? await casesTable.build(QueryCommand).query({ partition: `PERSON#${caller.personId}`, index: 'byPerson', range: { beginsWith: 'CASE#' } }).options(options).send()
    : await casesTable.build(QueryCommand).query({ partition: `CASES#${court().code}`, index: 'byQueue' }).options(options).send();
  const records = await Promise.all(caseIdsOf(page.Items).map((caseId) => loadCase(caseId)));
  const items = records.filter((record) => record.headIfAny !== undefined && (query.phase === undefined || record.head.phase === query.phase)).map((record) => summariseCase(record, caller));
  const cursor = encode(page.LastEvaluatedKey);
  return { items: items.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)), ...(cursor === undefined ? {} : { cursor }) };
};
