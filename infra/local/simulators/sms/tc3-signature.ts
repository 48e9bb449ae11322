import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { SimRequest } from '../kernel/server';

const FRESH_SECONDS = 300;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Tencent Cloud API 3.0 (TC3-HMAC-SHA256): the error code of a wrong signature, or undefined when it is right. */
export const tc3Fault = (request: SimRequest, secret: { readonly secretId: string; readonly secretKey: string }, nowMs: number): string | undefined => {
  const match = /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/([^/]+)\/tc3_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(request.headers.authorization ?? '');
  if (match === null) return 'AuthFailure.SignatureFailure';
  const [, secretId = '', date = '', product = '', signedHeaders = '', signature = ''] = match;
  if (secretId !== secret.secretId) return 'AuthFailure.SecretIdNotFound';
  const timestamp = String(request.headers['x-tc-timestamp'] ?? '');
  if (!/^\d{10,11}$/.test(timestamp) || Math.abs(nowMs / 1000 - Number(timestamp)) > FRESH_SECONDS) return 'AuthFailure.SignatureExpire';
  if (new Date(Number(timestamp) * 1000).toISOString().slice(0, 10) !== date) return 'AuthFailure.SignatureFailure';
  const names = signedHeaders.split(';');
  if (product !== 'sms' || !names.includes('content-type') || !names.includes('host')) return 'AuthFailure.SignatureFailure';
  const headers = names.map((name) => `${name}:${headerText(request, name)}\n`).join('');
  const canonical = `${request.method}\n/\n${request.target.split('?')[1] ?? ''}\n${headers}\n${signedHeaders}\n${sha256(request.body)}`;
  const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${product}/tc3_request\n${sha256(canonical)}`;
  const key = hmac(hmac(hmac(`TC3${secret.secretKey}`, date), product), 'tc3_request');
  return same(hmac(key, toSign).toString('hex'), signature) ? undefined : 'AuthFailure.SignatureFailure';
};

/** Values are trimmed and lower-cased before signing. */
const headerText = (request: SimRequest, name: string): string => String(request.headers[name] ?? '').trim().toLowerCase();
