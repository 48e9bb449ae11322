import { createCipheriv, createSign, createVerify, randomBytes } from 'node:crypto';
import type { SimulatorEnvironment } from '../environment';
import type { SimRequest } from '../kernel/server';

type PayKeys = SimulatorEnvironment['pay'];

const SCHEME = 'WECHATPAY2-SHA256-RSA2048';
const FRESH_SECONDS = 300;

/** Why an Authorization is refused, or undefined when it is right: scheme, fields, merchant, serial, ±300 s, signature over the raw bytes. */
export const authorizationFault = (request: SimRequest, keys: PayKeys, nowMs: number): string | undefined => {
  const header = request.headers.authorization ?? '';
  if (!header.startsWith(`${SCHEME} `)) return 'scheme';
  const fields = new Map([...header.slice(SCHEME.length + 1).matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
  const value = (name: string): string => fields.get(name) ?? '';
  if (value('mchid') !== keys.mchid) return 'mchid';
  if (value('serial_no') !== keys.merchantSerial) return 'serial_no';
  if (!/^\d{10,11}$/.test(value('timestamp'))) return 'timestamp';
  if (Math.abs(nowMs / 1000 - Number(value('timestamp'))) > FRESH_SECONDS) return 'timestamp';
  if (value('nonce_str') === '') return 'nonce_str';
  const message = `${request.method}\n${request.target}\n${value('timestamp')}\n${value('nonce_str')}\n${request.body}\n`;
  const verified = createVerify('RSA-SHA256').update(message).verify(keys.merchantPublicKey, value('signature'), 'base64');
  return verified ? undefined : 'signature';
};

/** The Wechatpay-* headers over a body, as replies and callbacks carry them. */
export const signedHeaders = (body: string, keys: PayKeys, nowMs: number): Record<string, string> => {
  const timestamp = String(Math.floor(nowMs / 1000));
  const nonce = randomBytes(16).toString('hex');
  const signature = createSign('RSA-SHA256').update(`${timestamp}\n${nonce}\n${body}\n`).sign(keys.platformPrivateKey, 'base64');
  return {
    'Wechatpay-Serial': keys.platformSerial,
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': signature,
    'Wechatpay-Signature-Type': SCHEME,
    'Request-ID': randomBytes(12).toString('hex').toUpperCase(),
  };
};

/** AEAD_AES_256_GCM under the APIv3 key, tag appended, base64. */
export const encryptResource = (plaintext: string, originalType: string, apiV3Key: string): Record<string, string> => {
  const nonce = randomBytes(6).toString('hex');
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(apiV3Key, 'utf8'), Buffer.from(nonce, 'utf8')).setAAD(Buffer.from(originalType, 'utf8'));
  const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  return { original_type: originalType, algorithm: 'AEAD_AES_256_GCM', ciphertext, associated_data: originalType, nonce };
};
