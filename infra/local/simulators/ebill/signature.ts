import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SimRequest } from '../kernel/server';

const FRESH_SECONDS = 300;

/** hex HMAC-SHA256 over `path\ntimestamp\nnonce\nraw body\n`. */
export const ebillSignature = (key: string, path: string, timestamp: string, nonce: string, body: string): string =>
  createHmac('sha256', key).update(`${path}\n${timestamp}\n${nonce}\n${body}\n`, 'utf8').digest('hex');

export const isSigned = (request: SimRequest, app: { readonly appId: string; readonly key: string }, nowMs: number): boolean => {
  const header = (name: string): string => String(request.headers[name] ?? '');
  const timestamp = header('x-ebill-timestamp');
  const fresh = /^\d{10,11}$/.test(timestamp) && Math.abs(nowMs / 1000 - Number(timestamp)) <= FRESH_SECONDS;
  const nonce = header('x-ebill-nonce');
  if (!fresh || nonce === '' || header('x-ebill-app') !== app.appId) return false;
  const expected = Buffer.from(ebillSignature(app.key, request.path, timestamp, nonce, request.body));
  const given = Buffer.from(header('x-ebill-signature').toLowerCase());
  return given.length === expected.length && timingSafeEqual(given, expected);
};
