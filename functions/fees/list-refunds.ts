import { Refund, refundStates } from '../../shared/fees/refund';
import { CourtError } from '../../shared/kernel/errors';
import { refundQueue } from './fee-puts';
import { listQueue, type QueueQuery, type QueueRow } from './list-queue';

/** Refunds of the court in one state (proposed unless told), the most urgent first. */
export const listRefunds = async (courtCode: string, query: QueueQuery & { state?: string | undefined }): Promise<{ items: (QueueRow & { refund: Refund })[]; cursor?: string }> => {
  const { state = 'proposed' } = query;
  if (!Object.hasOwn(refundStates, state)) throw new CourtError('request.invalid', '没有这种退费状态，请重新选择。', { path: 'state' });
  const { rows, cursor } = await listQueue(refundQueue(courtCode, state as Refund['state']), query);
  return { items: rows.map(({ data, ...row }) => ({ ...row, refund: Refund.parse(data) })), ...(cursor === undefined ? {} : { cursor }) };
};
