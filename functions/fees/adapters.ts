import { clock } from '../platform/clock';
import { config } from '../platform/config';
import { madeFromSecrets } from '../platform/made-from-secrets';
import { ebillGateway } from './ebill-gateway';
import { paymentGateways } from './payment-gateways';
import { bankTransfers } from './bank-transfers';
import type { EBillGateway, RefundWays } from './ports';

/** The channels this deployment talks to; settings are read at first use. */
export interface Channels extends RefundWays { eBills: EBillGateway }
const now = () => clock.now();

export const channels = madeFromSecrets<Channels>(() => ({ gateways: paymentGateways(config.publicUrl, now), transfers: bankTransfers({ ...config.bank, now }), eBills: ebillGateway({ ...config.ebill, now }) }));
