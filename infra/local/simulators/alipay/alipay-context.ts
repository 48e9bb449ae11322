import type { SimulatorEnvironment } from '../environment';
import type { DurableMap } from '../kernel/durable-map';
import type { FaultBoard } from '../kernel/fault-board';
import type { MovedClock } from '../kernel/moved-clock';
import type { AlipayFaultKind } from './faults';
import type { Notify } from './notify';
import type { Offer, Trade, TradeRefund } from './trade';

export interface AlipayContext {
  readonly env: SimulatorEnvironment;
  readonly clock: MovedClock;
  readonly faults: FaultBoard<AlipayFaultKind>;
  /** by the token of the link or the QR code */
  readonly offers: DurableMap<Offer>;
  readonly trades: DurableMap<Trade>;
  /** by `outTradeNo outRequestNo` */
  readonly refunds: DurableMap<TradeRefund>;
  readonly notifies: DurableMap<Notify>;
  /** bill links live half a minute */
  readonly billLinks: Map<string, { readonly billDate: string; readonly endsAtMs: number }>;
}
