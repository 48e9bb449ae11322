import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { config } from './config';

/** Personal data at rest: "sealed:v1:<iv>:<tag>:<ciphertext>" (AES-256-GCM, base64url), bound to what it is by the additional data. */
const PREFIX = 'sealed:v1';

export const seal = (plain: string, purpose: string): string => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', config.dataKey, iv);
  cipher.setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return [PREFIX, iv.toString('base64url'), cipher.getAuthTag().toString('base64url'), body.toString('base64url')].join(':');
};

export const isSealed = (text: string): boolean => text.startsWith(`${PREFIX}:`);

export const unseal = (sealed: string, purpose: string): string => {
  const [, version, iv, tag, body] = sealed.split(':');
  if (version !== 'v1' || iv === undefined || tag === undefined || body === undefined) throw new Error('not a sealed value');
  const decipher = createDecipheriv('aes-256-gcm', config.dataKey, Buffer.from(iv, 'base64url'), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8');
};

/** Keyed digest for looking a number up without storing it: digestOf('idNumber', '…'). */
export const digestOf = (kind: 'idNumber' | 'phone' | 'openId' | 'code' | 'creditCode' | 'partyName', value: string): string =>
  createHmac('sha256', config.lookupKey).update(`${kind}:${value.trim().toUpperCase()}`).digest('base64url');
