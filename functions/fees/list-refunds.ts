import { GetItemCommand, QueryCommand } from 'dynamodb-toolbox';
import { Refund, refundStates } from '../../shared/fees/refund';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import { CaseHead } from '../../shared/cases/court-case';
import { casesTable, stateEntity } from '../platform/tables';
import { refundQueue } from './fee-puts';

export interface RefundRow { caseId: CaseId; caseNumber?: string; title: string; refund: Refund }
const PAGE = 50;

const headOf = async (pk: string): Promise<CaseHead | undefined> => {
  const { Item } = await stateEntity.build(GetItemCommand).key({ pk, sk: 'HEAD' }).send();
  return Item === undefined ? undefined : (Item.data as CaseHead);
};

const rowOf = async ({ pk, data }: { pk: string; data: unknown }): Promise<RefundRow[]> => {
  const head = await headOf(pk);
  if (head === undefined) return [];
  return [{ caseId: head.caseId, title: head.title, refund: Refund.parse(data), ...(head.caseNumber === undefined ? {} : { caseNumber: head.caseNumber }) }];
};

/** Refunds of the court in one state (proposed unless told), the most urgent first. `cursor` is the sort key of the last one shown. */
export const listRefunds = async (courtCode: string, query: { state?: string | undefined; cursor?: string | undefined; limit?: string | undefined }): Promise<{ items: RefundRow[]; cursor?: string }> => {
  const { state = 'proposed', cursor } = query;
  if (!Object.hasOwn(refundStates, state)) throw new CourtError('request.invalid', '没有这种退费状态，请重新选择。', { path: 'state' });
  const limit = Math.min(PAGE, Math.max(1, Number(query.limit ?? PAGE) || PAGE));
  const page = await casesTable.build(QueryCommand)
    .query({ partition: refundQueue(courtCode, state as Refund['state']), index: 'byQueue', ...(cursor === undefined ? {} : { range: { gt: cursor } }) }).options({ limit }).send();
  const found = (page.Items ?? []) as { pk: string; queueSort: string; data: unknown }[];
  const last = found.at(-1);
  return { items: (await Promise.all(found.map(rowOf))).flat(), ...(page.LastEvaluatedKey === undefined || last === undefined ? {} : { cursor: last.queueSort }) };
};
