import { clock } from '../platform/clock';
import { config } from '../platform/config';
import { ebillGateway } from './ebill-gateway';
import type { EBillGateway, PaymentGateway } from './ports';
import { wechatPayGateway } from './wechat-pay-gateway';

/** The channels this deployment talks to; settings are read at first use. */
export interface Channels { gateway: PaymentGateway; eBills: EBillGateway }
let made: Channels | undefined;

export const channels = (): Channels => {
  const now = () => clock.now();
  made ??= { gateway: wechatPayGateway({ ...config.wechatPay, now }, config.publicUrl), eBills: ebillGateway({ ...config.ebill, now }) };
  return made;
};
