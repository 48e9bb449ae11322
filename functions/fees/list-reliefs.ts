import { reliefStates, type FeeRelief } from '../../shared/fees/fee-relief';
import { CourtError } from '../../shared/kernel/errors';
import { ReliefItem } from '../cases/case-items';
import { listQueue, type QueueQuery, type QueueRow } from './list-queue';
import { reliefQueue } from './relief-puts';

/** Applications of the court in one state (waiting unless told), the oldest first. */
export const listReliefs = async (courtCode: string, query: QueueQuery & { state?: string | undefined }): Promise<{ items: (QueueRow & { relief: FeeRelief })[]; cursor?: string }> => {
  const { state = 'applied' } = query;
  if (!Object.hasOwn(reliefStates, state)) throw new CourtError('request.invalid', '没有这种申请状态，请重新选择。', { path: 'state' });
  const { rows, cursor } = await listQueue(reliefQueue(courtCode, state as FeeRelief['state']), query);
  return { items: rows.map(({ data, ...row }) => ({ ...row, relief: ReliefItem.schema.parse(data) })), ...(cursor === undefined ? {} : { cursor }) };
};
