import { QueryCommand } from 'dynamodb-toolbox';
import { FilingState, FilingSummary, type FilingCounts } from '../../shared/filing/filing';
import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import { CourtError } from '../../shared/kernel/errors';
import type { PersonId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { casesTable } from '../platform/tables';
import { queueKey } from './filing-puts';

export interface QueueQuery { cursor?: string | undefined; limit?: string | undefined; state?: string | undefined; cause?: string | undefined; age?: 'overdue' | 'soon' | undefined; mine?: 'yes' | undefined }
interface Row { data: unknown; queueSort: string }
type Span = readonly [from: string, to: string];

/** 示例默认值: "soon" = today and the next two days, of the seven of CPL 126. */
const SOON_DAYS = 2;
/** One request reads this much of the index at most, however few rows the filter lets through. */
const READS = 5;
const COUNTED = 100;
const ANY: Span = ['0', '~'];

const spanOf = (age: QueueQuery['age'], at: Date): Span => {
  const today = courtDateOf(at.toISOString());
  if (age === undefined) return ANY;
  return age === 'overdue' ? ['0', today] : [today, addDays(today, SOON_DAYS + 1)];
};

const read = async (state: FilingState, [from, to]: Span, options: { limit: number; reverse: boolean }): Promise<{ rows: Row[]; more: boolean }> => {
  const page = await casesTable.build(QueryCommand).query({ partition: queueKey(state), index: 'byQueue', range: { between: [from, to] } }).options(options).send();
  return { rows: (page.Items ?? []) as unknown as Row[], more: page.LastEvaluatedKey !== undefined };
};

/** What waits, the most urgent first; what has ended, the latest first. */
export const filingQueue = async (query: QueueQuery, personId: PersonId, at: Date): Promise<{ items: FilingSummary[]; cursor?: string }> => {
  const state = FilingState.safeParse(query.state ?? 'submitted');
  if (!state.success || state.data === 'draft') throw new CourtError('request.invalid', '没有这种状态的队列，请从列表上方重新选择。', { path: 'state' });
  const reverse = state.data !== 'submitted' && state.data !== 'returned';
  const limit = Math.min(Math.max(Number(query.limit ?? 20) || 20, 1), 50);
  const wanted = ({ causeOfAction, handledBy }: FilingSummary) => (query.cause === undefined || causeOfAction === query.cause) && (query.mine === undefined || handledBy === personId);
  const [from, to] = spanOf(query.age, at);
  let after = query.cursor === undefined ? undefined : Buffer.from(query.cursor, 'base64url').toString('utf8');
  const items: FilingSummary[] = [];
  for (let reading = 0; reading < READS; reading += 1) {
    const { rows, more } = await read(state.data, reverse ? [from, after ?? to] : [after ?? from, to], { limit: limit + 1, reverse });
    for (const { data, queueSort } of rows) {
      if (queueSort === after) continue;
      if (items.length === limit) return { items, cursor: Buffer.from(after ?? '').toString('base64url') };
      after = queueSort;
      const summary = FilingSummary.parse(data);
      if (wanted(summary)) items.push(summary);
    }
    if (!more) return { items };
  }
  return { items, cursor: Buffer.from(after ?? '').toString('base64url') };
};

const count = async (state: FilingState, [from, to]: Span): Promise<{ n: number; more: boolean }> => {
  const page = await casesTable.build(QueryCommand).query({ partition: queueKey(state), index: 'byQueue', range: { between: [from, to] } }).options({ select: 'COUNT', limit: COUNTED }).send();
  return { n: page.Count ?? 0, more: page.LastEvaluatedKey !== undefined };
};

export const filingCounts = async (at: Date): Promise<FilingCounts> => {
  const [waiting, overdue, soon, returned] = await Promise.all([count('submitted', ANY), count('submitted', spanOf('overdue', at)), count('submitted', spanOf('soon', at)), count('returned', ANY)]);
  return { waiting, overdue, soon, returned };
};
