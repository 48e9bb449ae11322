import { createDecipheriv, createSign, createVerify, randomBytes } from 'node:crypto';
import { KEYS, type Received } from './test-world';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

interface Tweaks {
  readonly timestamp?: number;
  readonly mchid?: string;
  readonly serial?: string;
  readonly signedBody?: string;
}

/** A merchant's signed call, with knobs to make it wrong. */
export const callPay = async (base: string, method: string, target: string, body?: object, tweaks: Tweaks = {}): Promise<Answer> => {
  const text = body === undefined ? '' : JSON.stringify(body);
  const timestamp = String(tweaks.timestamp ?? Math.floor(Date.now() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const signature = createSign('RSA-SHA256').update(`${method}\n${target}\n${timestamp}\n${nonce}\n${tweaks.signedBody ?? text}\n`).sign(KEYS.merchant.privateKey, 'base64');
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${tweaks.mchid ?? KEYS.mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${tweaks.serial ?? KEYS.merchantSerial}",signature="${signature}"`;
  const answer = await fetch(base + target, { method, headers: { Authorization: authorization, 'Content-Type': 'application/json', Accept: 'application/json' }, ...(text === '' ? {} : { body: text }) });
  const answered = await answer.text();
  return { status: answer.status, headers: answer.headers, text: answered, json: answered.startsWith('{') ? (JSON.parse(answered) as Record<string, unknown>) : {} };
};

/** Whether the platform's key signed these headers over this body. */
export const isSignedByPlatform = (header: (name: string) => string | null | undefined, body: string): boolean =>
  header('wechatpay-serial') === KEYS.platformSerial &&
  createVerify('RSA-SHA256').update(`${header('wechatpay-timestamp')}\n${header('wechatpay-nonce')}\n${body}\n`).verify(KEYS.platform.publicKey, header('wechatpay-signature') ?? '', 'base64');

/** Verifies nothing: decrypts the resource of a callback (throws when the tag is wrong). */
export const decryptCallback = (callback: Received): { readonly event: Record<string, unknown>; readonly plaintext: Record<string, unknown> } => {
  const event = JSON.parse(callback.body) as Record<string, unknown>;
  const resource = event.resource as Record<string, string>;
  const sealed = Buffer.from(resource.ciphertext ?? '', 'base64');
  const decipher = createDecipheriv('aes-256-gcm', KEYS.apiV3Key, resource.nonce ?? '').setAAD(Buffer.from(resource.associated_data ?? ''));
  decipher.setAuthTag(sealed.subarray(-16));
  const text = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]).toString('utf8');
  return { event, plaintext: JSON.parse(text) as Record<string, unknown> };
};

export const orderBody = (outTradeNo: string, notifyUrl: string, totalFen = 150_000): Record<string, unknown> => ({
  appid: KEYS.appid,
  mchid: KEYS.mchid,
  description: '案件受理费',
  out_trade_no: outTradeNo,
  notify_url: notifyUrl,
  amount: { total: totalFen, currency: 'CNY' },
});

export const H5_SCENE = { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } } as const;

/** What the person does on the cashier. */
export const act = async (base: string, outTradeNo: string, action: 'pay' | 'cancel'): Promise<Response> =>
  fetch(`${base}/sim/wechat-pay/act`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ out_trade_no: outTradeNo, action }) });

export const setFault = async (base: string, kind: string, times = 1): Promise<Response> =>
  fetch(`${base}/sim/wechat-pay/faults`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ kind, times }) });
