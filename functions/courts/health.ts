import { GetItemCommand } from 'dynamodb-toolbox';
import { version } from '../../package.json';
import type { RawAnswer } from '../platform/http';
import { log } from '../platform/log';
import { stateEntity } from '../platform/tables';

/** Version and the state of what every door needs: the store is asked for one item. 503 when it does not answer. The embedded world answers for each of its parts in this shape. */
export const health = async (): Promise<RawAnswer> => {
  const state = await stateEntity.build(GetItemCommand).key({ pk: 'HEALTH', sk: 'HEALTH' }).options({ consistent: true }).send()
    .then(() => 'up', (cause: unknown) => { log.error('health', cause); return 'down'; });
  return {
    statusCode: state === 'up' ? 200 : 503,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify({ version, parts: { store: { state } } }),
  };
};
