import { faultRoutes } from '../kernel/fault-routes';
import { jsonReply } from '../kernel/reply';
import type { Route } from '../kernel/server';
import { FAULT_KINDS } from './faults';
import { dueCallbacks } from './notification';
import { stateAt } from './order';
import type { PayContext } from './pay-context';

/** Newest of each kind on the board. */
const SHOWN = 200;

/** What the wall and the tests read: orders, refunds, callbacks; and the fault switches. */
export const boardRoutes = (context: PayContext): Route[] => [
  {
    method: 'GET',
    pattern: '/sim/wechat-pay/orders',
    handle: () =>
      jsonReply({
        orders: context.orders.values().slice(-SHOWN).map((order) => ({ ...order, request: undefined, state: stateAt(order, context.clock.nowMs()) })).reverse(),
        refunds: context.refunds.values().slice(-SHOWN).map((refund) => ({ ...refund, request: undefined })).reverse(),
        due: dueCallbacks(context).length,
        notifications: context.notifications.values().slice(-SHOWN).map((one) => ({ ...one, plaintext: undefined })).reverse(),
      }),
  },
  ...faultRoutes('/sim/wechat-pay/faults', FAULT_KINDS, context.faults),
];
