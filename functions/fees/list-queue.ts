import { GetItemCommand, QueryCommand } from 'dynamodb-toolbox';
import type { CaseHead } from '../../shared/cases/court-case';
import type { CaseId } from '../../shared/kernel/ids';
import { casesTable, stateEntity } from '../platform/tables';

export interface QueueQuery { cursor?: string | undefined; limit?: string | undefined }
/** The case a waiting thing belongs to, as a list names it. */
export interface QueueRow { caseId: CaseId; caseNumber?: string; title: string }
const PAGE = 50;

const rowOf = async ({ pk, data }: { pk: string; data: unknown }): Promise<(QueueRow & { data: unknown })[]> => {
  const { Item } = await stateEntity.build(GetItemCommand).key({ pk, sk: 'HEAD' }).send();
  if (Item === undefined) return [];
  const { caseId, title, caseNumber } = Item.data as CaseHead;
  return [{ caseId, title, data, ...(caseNumber === undefined ? {} : { caseNumber }) }];
};

/** A page of a work queue, the most urgent first. `cursor` is the sort key of the last one shown. */
export const listQueue = async (queueKey: string, query: QueueQuery): Promise<{ rows: (QueueRow & { data: unknown })[]; cursor?: string }> => {
  const limit = Math.min(PAGE, Math.max(1, Number(query.limit ?? PAGE) || PAGE));
  const page = await casesTable.build(QueryCommand)
    .query({ partition: queueKey, index: 'byQueue', ...(query.cursor === undefined ? {} : { range: { gt: query.cursor } }) }).options({ limit }).send();
  const found = (page.Items ?? []) as { pk: string; queueSort: string; data: unknown }[];
  const last = found.at(-1);
  return { rows: (await Promise.all(found.map(rowOf))).flat(), ...(page.LastEvaluatedKey === undefined || last === undefined ? {} : { cursor: last.queueSort }) };
};
