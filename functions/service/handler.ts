import { serviceRoutes } from '../../shared/service/contract';
import { httpHandler } from '../platform/http';
import { rawBodyOf } from '../platform/read-input';
import { claim } from './claim';
import { confirm } from './confirm';
import { myServices, serviceBoard } from './lists';
import { placeOrder } from './place-order';
import { markRead, objectTo, openService } from './receive';
import { takeReceipts } from './take-receipts';
import { verifyCode } from './verify-code';

export const handler = httpHandler(serviceRoutes, {
  order: async ({ record, caller, body, at }) => placeOrder(record, caller, body, at),
  board: async ({ caller, query }) => serviceBoard(caller, query),
  verifyCode: async ({ params }) => verifyCode(params.code),
  claim: async ({ caller, body, at }) => claim(caller, body, at),
  mine: async ({ caller, query }) => myServices(caller, query),
  read: async ({ params, caller, at }) => openService({ ...params, caller, at }),
  markRead: async ({ params, caller, body, at }) => markRead({ ...params, caller, at }, body),
  confirm: async ({ params, caller, body, at }) => confirm({ ...params, caller, at }, body),
  object: async ({ params, caller, body, at }) => objectTo({ ...params, caller, at }, body),
  smsReceipts: async ({ params, event, at }) => takeReceipts(params.secret, rawBodyOf(event), at),
});
