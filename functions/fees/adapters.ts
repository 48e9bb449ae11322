import { clock } from '../platform/clock';
import { config } from '../platform/config';
import { madeFromSecrets } from '../platform/made-from-secrets';
import { ebillGateway } from './ebill-gateway';
import { paymentGateways } from './payment-gateways';
import type { EBillGateway, PaymentGateways } from './ports';

/** The channels this deployment talks to; settings are read at first use. */
export interface Channels { gateways: PaymentGateways; eBills: EBillGateway }
const now = () => clock.now();

export const channels = madeFromSecrets<Channels>(() => ({ gateways: paymentGateways(config.publicUrl, now), eBills: ebillGateway({ ...config.ebill, now }) }));
