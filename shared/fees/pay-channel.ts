import * as z from 'zod/mini';
import { channelFamilies, familyOf } from './channel-family';

/** A way money can reach the court: the first seven through a payment company, `bank` by transfer to the notice's own account number, the rest at the counter. */
export const payChannels = ['wechatH5', 'wechatNative', 'wechatJsapi', 'wechatOfficial', 'alipayMini', 'alipayWap', 'alipayQr', 'bank', 'pos', 'cash'] as const;
export const PayChannel = z.enum(payChannels);
export type PayChannel = z.infer<typeof PayChannel>;

/** Those a payer starts from a screen. */
export const OnlineChannel = z.enum(['wechatH5', 'wechatNative', 'wechatJsapi', 'wechatOfficial', 'alipayMini', 'alipayWap', 'alipayQr']);
export type OnlineChannel = z.infer<typeof OnlineChannel>;

export const CounterChannel = z.enum(['pos', 'cash']);
export type CounterChannel = z.infer<typeof CounterChannel>;

export const channelNames: Readonly<Record<PayChannel, string>> = {
  wechatH5: '微信支付', wechatNative: '微信扫码', wechatJsapi: '微信支付', wechatOfficial: '微信支付', alipayMini: '支付宝', alipayWap: '支付宝', alipayQr: '支付宝扫码', bank: '银行转账', pos: '窗口刷卡', cash: '巡回审判点现金',
};

/** What the payer reads while nobody knows whether the money arrived. */
export const verifyingText = (channel: PayChannel): string => `正在向${channelFamilies[familyOf(channel)]}核实`;
