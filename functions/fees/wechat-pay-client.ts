import { randomBytes } from 'node:crypto';
import { log } from '../platform/log';
import { isFromWechatPay } from './wechat-pay-verify';
import { authorizationHeader, requestMessage, sign } from './wechat-pay-signing';

export interface WechatPaySettings {
  baseUrl: string;
  mchid: string;
  appid: string;
  /** serial of the merchant's certificate */
  serial: string;
  privateKey: string;
  /** 32 characters */
  apiV3Key: string;
  /** the key before it, while callbacks sealed with that one may still come */
  formerApiV3Key?: string;
  /** Wechatpay-Serial → public key or certificate (PEM); both kinds while the platform switches */
  platformKeys: Readonly<Record<string, string>>;
  now: () => Date;
  timeoutMs?: number;
}

/** `unknown`: nothing that can be trusted was said. The request may have had its effect. */
export type Reply = { kind: 'ok'; json: unknown } | { kind: 'refused'; status: number; code: string } | { kind: 'unknown'; code: string };

const codeOf = (text: string): string => {
  try {
    const { code } = JSON.parse(text) as { code?: unknown };
    return typeof code === 'string' ? code : 'NO_CODE';
  } catch {
    return 'NO_CODE';
  }
};

/** The platform's public key is preferred to its certificate while both are known. */
const wantedSerial = (keys: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(keys).find((serial) => serial.startsWith('PUB_KEY_ID_')) ?? Object.keys(keys)[0];

/** One signed request and one checked answer. Never throws. */
export const wechatPayCall = (settings: WechatPaySettings) => async (method: 'GET' | 'POST', target: string, content?: unknown): Promise<Reply> => {
  const body = content === undefined ? '' : JSON.stringify(content);
  const timestamp = String(Math.floor(settings.now().getTime() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const signature = sign(requestMessage(method, target, timestamp, nonce, body), settings.privateKey);
  const serial = wantedSerial(settings.platformKeys);
  try {
    const answer = await fetch(`${settings.baseUrl.replace(/\/$/, '')}${target}`, {
      method, redirect: 'error', signal: AbortSignal.timeout(settings.timeoutMs ?? 5000),
      headers: {
        accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'pocket-court',
        authorization: authorizationHeader({ mchid: settings.mchid, nonce, timestamp, serial: settings.serial, signature }),
        ...(serial === undefined ? {} : { 'wechatpay-serial': serial }),
      },
      ...(content === undefined ? {} : { body }),
    });
    const text = await answer.text();
    if (answer.status >= 500 || answer.status === 429) return { kind: 'unknown', code: codeOf(text) };
    if (!answer.ok) return { kind: 'refused', status: answer.status, code: codeOf(text) };
    if (!isFromWechatPay(Object.fromEntries(answer.headers), text, settings.platformKeys, settings.now())) {
      log.warn('wechat-pay-answer-unsigned', { status: answer.status });
      return { kind: 'unknown', code: 'ANSWER_NOT_SIGNED' };
    }
    return { kind: 'ok', json: text === '' ? undefined : (JSON.parse(text) as unknown) };
  } catch (cause) {
    return { kind: 'unknown', code: cause instanceof Error ? cause.name : 'FAILED' };
  }
};
