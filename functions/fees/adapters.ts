import { clock } from '../platform/clock';
import { config } from '../platform/config';
import { madeFromSecrets } from '../platform/made-from-secrets';
import { ebillGateway } from './ebill-gateway';
import type { EBillGateway, PaymentGateway } from './ports';
import { wechatPayGateway } from './wechat-pay-gateway';

/** The channels this deployment talks to; settings are read at first use. */
export interface Channels { gateway: PaymentGateway; eBills: EBillGateway }
const now = () => clock.now();

export const channels = madeFromSecrets<Channels>(() => ({ gateway: wechatPayGateway({ ...config.wechatPay, now }, config.publicUrl), eBills: ebillGateway({ ...config.ebill, now }) }));
