import { familyOf } from '../../shared/fees/channel-family';
import type { PayChannel } from '../../shared/fees/pay-channel';
import { config } from '../platform/config';
import { alipayGateway } from './alipay-gateway';
import { counterGateway } from './counter-gateway';
import type { PaymentGateway, PaymentGateways } from './ports';
import { wechatPayGateway } from './wechat-pay-gateway';

/** Each gateway is made when first needed; WeChat's official account pays under its own appid. */
export const paymentGateways = (publicUrl: string, now: () => Date): PaymentGateways => {
  const made = new Map<string, PaymentGateway>();
  const once = (name: string, make: () => PaymentGateway): PaymentGateway => {
    const gateway = made.get(name) ?? make();
    made.set(name, gateway);
    return gateway;
  };
  return {
    of: (channel: PayChannel) => {
      if (channel === 'wechatOfficial') return once(channel, () => wechatPayGateway({ ...config.wechatPay, appid: config.wechatOfficial.appid, now }, publicUrl));
      const provider = familyOf(channel);
      if (provider === 'wechat') return once(provider, () => wechatPayGateway({ ...config.wechatPay, now }, publicUrl));
      if (provider === 'alipay') return once(provider, () => alipayGateway({ ...config.alipay, now }, publicUrl));
      return once(channel, () => counterGateway(channel));
    },
  };
};
