import { answerMessage, verifies } from './wechat-pay-signing';

/** Older or newer than this is refused (the official "more than 5 minutes"; the Go SDK's ≥). */
const FRESH_MS = 300_000;

export type Headers = Readonly<Record<string, string | undefined>>;
export const headerOf = (headers: Headers, name: string): string => {
  const wanted = name.toLowerCase();
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === wanted);
  return found?.[1] ?? '';
};

/** Whether WeChat Pay said exactly this, within the last five minutes: key by Wechatpay-Serial, signature over the raw bytes. Empty bodies (204) are signed too. */
export const isFromWechatPay = (headers: Headers, rawBody: string, platformKeys: Readonly<Record<string, string>>, now: Date): boolean => {
  const serial = headerOf(headers, 'Wechatpay-Serial');
  const key = Object.hasOwn(platformKeys, serial) ? platformKeys[serial] : undefined;
  const timestamp = headerOf(headers, 'Wechatpay-Timestamp');
  if (key === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() - Number(timestamp) * 1000) >= FRESH_MS) return false;
  return verifies(answerMessage(timestamp, headerOf(headers, 'Wechatpay-Nonce'), rawBody), headerOf(headers, 'Wechatpay-Signature'), key);
};
