import type { Surface } from '@shared/fees/pay-means';

/** From here on a screen stands on a desk (or is a kiosk): one pays by scanning it with a telephone. */
const DESK_WIDTH = 900;

export const surface = (): Surface => {
  const agent = navigator.userAgent;
  if (/MicroMessenger/i.test(agent)) return 'h5InWechat';
  if (/AlipayClient/i.test(agent)) return 'h5InAlipay';
  return window.innerWidth >= DESK_WIDTH ? 'desktop' : 'h5Browser';
};
