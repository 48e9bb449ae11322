import type { JsapiParameters } from '@shared/fees/fee-notice';
import type { PayLink } from '@shared/fees/pay-slip';
import { ApiError } from './api-error';
import { copy } from './copy';

declare global {
  interface Window { WeixinJSBridge?: Bridge }
}
interface Bridge { invoke(name: 'getBrandWCPayRequest', order: JsapiParameters, then: (answer: { err_msg: string }) => void): void }

/** Where a cashier leads back to: the same page, told that it was come back to. */
export const returnAddress = (page: string): string | undefined => `${window.location.origin}/#${page}`;

const BRIDGE_WAIT_MS = 5000;
/** WeChat puts its bridge into the page a moment after the page began. */
const bridgeOnceReady = (): Promise<Bridge> => new Promise((resolve, reject) => {
  if (window.WeixinJSBridge !== undefined) return resolve(window.WeixinJSBridge);
  const look = (): void => {
    clearTimeout(late);
    if (window.WeixinJSBridge === undefined) reject(new ApiError('fees.channelNotHere', copy.payNotHere));
    else resolve(window.WeixinJSBridge);
  };
  const late = setTimeout(look, BRIDGE_WAIT_MS);
  document.addEventListener('WeixinJSBridgeReady', look, { once: true });
});

const insideWechat = (bridge: Bridge, order: JsapiParameters): Promise<void> => new Promise((resolve, reject) => {
  bridge.invoke('getBrandWCPayRequest', order, ({ err_msg: said }) => (said === 'get_brand_wcpay_request:ok' ? resolve() : reject(new ApiError('fees.noticeNotOpen', copy.payRefused))));
});

/** Leads into the channel. Whether money arrived, only the server knows. A code is scanned from the screen: nothing to do here. */
export const pay = async ({ channel, h5Url, jsapi, codeUrl }: PayLink, back: string | undefined): Promise<void> => {
  if (jsapi !== undefined) return insideWechat(await bridgeOnceReady(), jsapi);
  if (codeUrl !== undefined) return;
  if (h5Url === undefined) throw new ApiError('fees.channelNotHere', copy.payNotHere);
  // Alipay has the way back in its signed order; WeChat takes it from the address.
  window.location.assign(channel === 'wechatH5' && back !== undefined ? `${h5Url}&redirect_url=${encodeURIComponent(back)}` : h5Url);
};
