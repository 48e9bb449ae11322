import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SimRequest } from './server';

const FRESH_SECONDS = 300;

/** hex HMAC-SHA256 over `path\ntimestamp\nnonce\nraw body\n`. */
export const partnerSignature = (key: string, path: string, timestamp: string, nonce: string, body: string): string =>
  createHmac('sha256', key).update(`${path}\n${timestamp}\n${nonce}\n${body}\n`, 'utf8').digest('hex');

/** Whether a partner that shares a key with us signed this, not longer ago than five minutes. `prefix` names the headers. */
export const isPartnerSigned = (request: SimRequest, prefix: string, app: { readonly appId: string; readonly key: string }, nowMs: number): boolean => {
  const header = (name: string): string => String(request.headers[`${prefix}-${name}`] ?? '');
  const timestamp = header('timestamp');
  const fresh = /^\d{10,11}$/.test(timestamp) && Math.abs(nowMs / 1000 - Number(timestamp)) <= FRESH_SECONDS;
  const nonce = header('nonce');
  if (!fresh || nonce === '' || header('app') !== app.appId) return false;
  const expected = Buffer.from(partnerSignature(app.key, request.path, timestamp, nonce, request.body));
  const given = Buffer.from(header('signature').toLowerCase());
  return given.length === expected.length && timingSafeEqual(given, expected);
};
