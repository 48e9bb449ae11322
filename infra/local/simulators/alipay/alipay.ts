import { openDurableMap } from '../kernel/durable-map';
import { openFaultBoard } from '../kernel/fault-board';
import { faultRoutes } from '../kernel/fault-routes';
import { jsonReply } from '../kernel/reply';
import { startTicker } from '../kernel/ticker';
import type { Simulator, Surroundings } from '../simulator';
import type { AlipayContext } from './alipay-context';
import { billRoutes } from './bill-routes';
import { cashierRoutes } from './cashier-routes';
import { ALIPAY_FAULT_KINDS } from './faults';
import { gatewayRoutes } from './gateway-routes';
import { deliverDue, dueNotifies, type Notify } from './notify';
import { statusAt, type Offer, type Trade, type TradeRefund } from './trade';

/** Newest of each kind on the board. */
const SHOWN = 200;

/** Alipay's open platform for one application, its cashier, its bill and its notifies. */
export const alipay = ({ env, clock, folder }: Surroundings): Simulator => {
  const context: AlipayContext = {
    env,
    clock,
    faults: openFaultBoard(ALIPAY_FAULT_KINDS),
    offers: openDurableMap<Offer>(folder, 'offers'),
    trades: openDurableMap<Trade>(folder, 'trades'),
    refunds: openDurableMap<TradeRefund>(folder, 'refunds'),
    notifies: openDurableMap<Notify>(folder, 'notifies'),
    billLinks: new Map(),
  };
  const stopDeliveries = startTicker(100, () => deliverDue(context));
  const board = () => jsonReply({
    orders: context.trades.values().slice(-SHOWN).map((trade) => ({ ...trade, status: statusAt(trade, clock.nowMs()) })).reverse(),
    refunds: context.refunds.values().slice(-SHOWN).reverse(),
    due: dueNotifies(context).length,
    notifications: context.notifies.values().slice(-SHOWN).map((one) => ({ ...one, fields: undefined })).reverse(),
  });
  return {
    routes: [
      ...gatewayRoutes(context), ...cashierRoutes(context), ...billRoutes(context), { method: 'GET', pattern: '/sim/alipay/orders', handle: board },
      ...faultRoutes('/sim/alipay/faults', ALIPAY_FAULT_KINDS, context.faults),
    ],
    close: async () => {
      await stopDeliveries();
      for (const map of [context.offers, context.trades, context.refunds, context.notifies]) map.close();
    },
  };
};
