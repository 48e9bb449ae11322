import { QueryCommand } from 'dynamodb-toolbox';
import type { FilingSummary } from '../../shared/filing/filing';
import type { CaseId } from '../../shared/kernel/ids';
import { StoredFiling } from '../cases/case-items';
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
