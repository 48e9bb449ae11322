import { readFields, textAt } from '../kernel/read-json';
import { jsonReply } from '../kernel/reply';
import type { Route } from '../kernel/server';
import { isFaultKind } from './faults';
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
        notifications: context.notifications.values().slice(-SHOWN).map((one) => ({ ...one, plaintext: undefined })).reverse(),
      }),
  },
  { method: 'GET', pattern: '/sim/wechat-pay/faults', handle: () => jsonReply({ faults: context.faults.all() }) },
  {
    method: 'POST',
    pattern: '/sim/wechat-pay/faults',
    handle: (request) => {
      const fields = readFields(request.headers['content-type'], request.body);
      const kind = textAt(fields, 'kind');
      const times = Number(fields.times ?? 1);
      if (!isFaultKind(kind) || !Number.isFinite(times)) return jsonReply({ code: 'PARAM_ERROR', message: 'kind' }, 400);
      context.faults.set(kind, times);
      return jsonReply({ faults: context.faults.all() });
    },
  },
];
