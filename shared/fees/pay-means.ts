import type { OnlineChannel } from './pay-channel';

/** Where the payer is looking at the page. */
export type Surface = 'weapp' | 'alipayMini' | 'h5InWechat' | 'h5InAlipay' | 'h5Browser' | 'desktop';
/** The companies the court has an account with. */
export type OpenProvider = 'wechat' | 'alipay';

/** The one table of means: each surface, what can be paid with right here. What is missing there cannot work and is never offered. */
const means: Readonly<Record<Surface, Readonly<Partial<Record<OpenProvider, OnlineChannel>>>>> = {
  weapp: { wechat: 'wechatJsapi' },
  alipayMini: { alipay: 'alipayMini' },
  h5InWechat: { wechat: 'wechatOfficial' },
  h5InAlipay: { alipay: 'alipayWap' },
  h5Browser: { wechat: 'wechatH5', alipay: 'alipayWap' },
  desktop: { wechat: 'wechatNative', alipay: 'alipayQr' },
};

const elsewhere: Readonly<Record<OpenProvider, string>> = {
  wechat: '想用微信支付：复制付款链接，用微信或者手机浏览器打开。',
  alipay: '想用支付宝：复制付款链接，用手机浏览器打开。',
};

export interface PayMeans {
  readonly here: readonly OnlineChannel[];
  /** what to say about the companies that cannot be used on this surface */
  readonly elsewhere: readonly string[];
}

export const payMeans = (surface: Surface, open: readonly OpenProvider[]): PayMeans => ({
  here: open.flatMap((provider) => means[surface][provider] ?? []),
  elsewhere: open.flatMap((provider) => (means[surface][provider] === undefined ? [elsewhere[provider]] : [])),
});
