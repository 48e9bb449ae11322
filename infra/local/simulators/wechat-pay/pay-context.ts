import { randomBytes } from 'node:crypto';
import type { SimulatorEnvironment } from '../environment';
import type { FaultBoard } from '../kernel/fault-board';
import type { DurableMap } from '../kernel/durable-map';
import type { MovedClock } from '../kernel/moved-clock';
import type { FaultKind } from './faults';
import type { Notification } from './notification';
import type { Order, Refund } from './order';

export interface PayContext {
  readonly env: SimulatorEnvironment;
  readonly clock: MovedClock;
  readonly faults: FaultBoard<FaultKind>;
  readonly orders: DurableMap<Order>;
  readonly refunds: DurableMap<Refund>;
  readonly notifications: DurableMap<Notification>;
}

export const digits = (count: number): string => Array.from(randomBytes(count), (byte) => String(byte % 10)).join('');

export const orderByPrepay = (context: PayContext, prepayId: string): Order | undefined =>
  context.orders.values().find((order) => order.prepays.some((prepay) => prepay.prepayId === prepayId));

export const orderByTransaction = (context: PayContext, transactionId: string): Order | undefined =>
  context.orders.values().find((order) => order.transactionId === transactionId);

export const refundsOf = (context: PayContext, outTradeNo: string): readonly Refund[] =>
  context.refunds.values().filter((refund) => refund.outTradeNo === outTradeNo);
