import { openDurableMap } from '../kernel/durable-map';
import { openFaultBoard } from '../kernel/fault-board';
import { startTicker } from '../kernel/ticker';
import type { Simulator, Surroundings } from '../simulator';
import { billRoutes } from './bill-routes';
import { boardRoutes } from './board-routes';
import { cashierRoutes } from './cashier-routes';
import { FAULT_KINDS } from './faults';
import { deliverDue, type Notification } from './notification';
import { jsapiRoutes } from './jsapi-routes';
import type { Order, Refund } from './order';
import { orderRoutes } from './order-routes';
import type { PayContext } from './pay-context';
import { refundRoutes, settleRefunds } from './refund-routes';

/** WeChat Pay API v3 for one direct merchant, its cashier, and its callbacks. */
export const wechatPay = ({ env, clock, folder }: Surroundings): Simulator => {
  const context: PayContext = {
    env,
    clock,
    faults: openFaultBoard(FAULT_KINDS),
    orders: openDurableMap<Order>(folder, 'orders'),
    refunds: openDurableMap<Refund>(folder, 'refunds'),
    notifications: openDurableMap<Notification>(folder, 'notifications'),
  };
  const stopRefunds = startTicker(200, () => settleRefunds(context));
  const stopDeliveries = startTicker(100, () => deliverDue(context));
  return {
    routes: [...orderRoutes(context), ...refundRoutes(context), ...billRoutes(context), ...cashierRoutes(context), ...jsapiRoutes(context), ...boardRoutes(context)],
    close: async () => {
      await Promise.all([stopRefunds(), stopDeliveries()]);
      for (const map of [context.orders, context.refunds, context.notifications]) map.close();
    },
  };
};
