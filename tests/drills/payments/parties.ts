import type { Channels } from '../../../functions/fees/adapters';
import type { NoticedCase } from '../../support/noticed-case';
import type { SimWorld } from '../../functions/fees/sim-world';
import type { Network } from './network';
import type { PaymentPlan } from './plan';

/** One payment of a drill: what is to go wrong with it, and where it is. */
export interface Paid { readonly plan: PaymentPlan; readonly where: NoticedCase }
export interface Parties { readonly sim: SimWorld; readonly network: Network; readonly channels: () => Channels; readonly now: () => Date }
