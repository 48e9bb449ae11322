import { lapseStates, type LapseProposal } from '../../shared/fees/lapse';
import { CourtError } from '../../shared/kernel/errors';
import { LapseItem, lapseQueue } from './lapse-item';
import { listQueue, type QueueQuery, type QueueRow } from './list-queue';

/** Proposed rulings of the court (or decided ones, by state), the longest overdue first. */
export const listLapses = async (courtCode: string, query: QueueQuery & { state?: string | undefined }): Promise<{ items: (QueueRow & { lapse: LapseProposal })[]; cursor?: string }> => {
  const { state = 'proposed' } = query;
  if (!Object.hasOwn(lapseStates, state)) throw new CourtError('request.invalid', '没有这种处理状态，请重新选择。', { path: 'state' });
  const { rows, cursor } = await listQueue(lapseQueue(courtCode, state as LapseProposal['state']), query);
  return { items: rows.map(({ data, ...row }) => ({ ...row, lapse: LapseItem.schema.parse(data) })), ...(cursor === undefined ? {} : { cursor }) };
};
