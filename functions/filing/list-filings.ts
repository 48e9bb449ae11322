import { QueryCommand } from 'dynamodb-toolbox';
import { FilingState, type FilingSummary } from '../../shared/filing/filing';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import { StoredFiling } from '../cases/case-items';
import { court } from '../platform/court-config';
import { casesTable } from '../platform/tables';
import { summariseFiling } from './view-filing';

interface Page { items: FilingSummary[]; cursor?: string }
interface Paging { cursor?: string | undefined; limit?: string | undefined }
type Row = { pk: string; sk: string; data: unknown; personSort?: string; queueSort?: string };

const limitOf = ({ limit }: Paging): number => Math.min(Math.max(Number(limit ?? 20) || 20, 1), 50);

const pageOf = (rows: Row[], more: boolean, sortOf: (row: Row) => string | undefined): Page => {
  const cursor = more ? sortOf(rows.at(-1) ?? { pk: '', sk: '', data: {} }) : undefined;
  return {
    items: rows.filter(({ sk }) => sk === 'FILING').map(({ pk, data }) => summariseFiling(pk.slice('CASE#'.length) as CaseId, StoredFiling.parse(data))),
    ...(cursor === undefined ? {} : { cursor: Buffer.from(cursor).toString('base64url') }),
  };
};
const textOf = (cursor: string | undefined): string | undefined => (cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString('utf8'));

/** The person's own, last changed first. The cursor is the last one's sort key. */
export const myFilings = async (personId: string, query: Paging): Promise<Page> => {
  const before = textOf(query.cursor);
  const page = await casesTable.build(QueryCommand).query({
    partition: `PERSON#${personId}`, index: 'byPerson', range: before === undefined ? { beginsWith: 'FILING#' } : { between: ['FILING#', before] },
  }).options({ reverse: true, limit: limitOf(query) + (before === undefined ? 0 : 1) }).send();
  // "between" holds the last one shown as well.
  const rows = ((page.Items ?? []) as Row[]).filter(({ personSort }) => personSort !== before);
  return pageOf(rows, page.LastEvaluatedKey !== undefined, ({ personSort }) => personSort);
};

/** Waiting ones, the longest waiting first. */
export const filingQueue = async (query: Paging & { state?: string | undefined }): Promise<Page> => {
  const state = FilingState.safeParse(query.state ?? 'submitted');
  if (!state.success || state.data === 'draft') throw new CourtError('request.invalid', '没有这种状态的队列，请从列表上方重新选择。', { path: 'state' });
  const after = textOf(query.cursor);
  const page = await casesTable.build(QueryCommand).query({ partition: `FILINGS#${court().code}#${state.data}`, index: 'byQueue', ...(after === undefined ? {} : { range: { gt: after } }) })
    .options({ limit: limitOf(query) }).send();
  return pageOf((page.Items ?? []) as Row[], page.LastEvaluatedKey !== undefined, ({ queueSort }) => queueSort);
};
