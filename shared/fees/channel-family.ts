/** Who holds the money, whatever the means: one bill a day, one way back. */
export const channelFamilies = { wechat: '微信支付', alipay: '支付宝', bank: '银行', counter: '窗口' } as const;
export type ChannelFamily = keyof typeof channelFamilies;

/** "wechatH5" → "wechat". */
export const familyOf = (channel: string): ChannelFamily => {
  if (channel.startsWith('wechat')) return 'wechat';
  if (channel.startsWith('alipay')) return 'alipay';
  return channel.startsWith('bank') ? 'bank' : 'counter';
};
