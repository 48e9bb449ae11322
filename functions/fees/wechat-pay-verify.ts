import { answerMessage, isProbe, verifies } from './wechat-pay-signing';

/** Older or newer than this is refused (the official "more than 5 minutes"; the Go SDK's ≥). */
const FRESH_MS = 300_000;

export type Headers = Readonly<Record<string, string | undefined>>;
export const headerOf = (headers: Headers, name: string): string => {
  const wanted = name.toLowerCase();
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === wanted);
  return found?.[1] ?? '';
};

/** Why something is not taken for WeChat Pay's word: no key of that serial, too old or too new, their own probe, a signature that does not fit. */
export type SignatureFault = 'unknownKey' | 'stale' | 'probe' | 'signature';

/** Key by Wechatpay-Serial, signature over the raw bytes, within five minutes. Empty bodies (204) are signed too. */
export const signatureFault = (headers: Headers, rawBody: string, platformKeys: Readonly<Record<string, string>>, now: Date): SignatureFault | undefined => {
  const serial = headerOf(headers, 'Wechatpay-Serial');
  const key = Object.hasOwn(platformKeys, serial) ? platformKeys[serial] : undefined;
  const timestamp = headerOf(headers, 'Wechatpay-Timestamp');
  const signature = headerOf(headers, 'Wechatpay-Signature');
  if (isProbe(signature)) return 'probe';
  if (key === undefined) return 'unknownKey';
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now.getTime() - Number(timestamp) * 1000) >= FRESH_MS) return 'stale';
  return verifies(answerMessage(timestamp, headerOf(headers, 'Wechatpay-Nonce'), rawBody), signature, key) ? undefined : 'signature';
};

export const isFromWechatPay = (headers: Headers, rawBody: string, platformKeys: Readonly<Record<string, string>>, now: Date): boolean => signatureFault(headers, rawBody, platformKeys, now) === undefined;
