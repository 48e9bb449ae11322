import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface SignedRequest {
  readonly method: string;
  /** as received on the wire, with its query */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly service: 's3' | 'execute-api';
  readonly credentials: Credentials;
  /** the body, where the service signs it (everything but s3, which sends its hash along) */
  readonly body?: Buffer;
  /** milliseconds */
  readonly now: number;
}

export type Refusal = 'AccessDenied' | 'MissingSecurityHeader' | 'InvalidAccessKeyId' | 'SignatureDoesNotMatch' | 'RequestTimeTooSkewed' | 'AuthorizationQueryParametersError' | 'AuthorizationHeaderMalformed';
export type Verdict =
  | { readonly ok: true; readonly presigned: boolean; readonly payloadHash: string; readonly signature: string; readonly signingKey: Buffer; readonly scope: string; readonly date: string }
  | { readonly ok: false; readonly code: Refusal; readonly message: string };

const SKEW = 15 * 60_000;
const LONGEST = 7 * 24 * 3600;
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();
const encode = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export const sameText = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)));
export const signingKeyFor = (secret: string, scope: string): Buffer => scope.split('/').reduce<Buffer | string>((key, part) => hmac(key, part), `AWS4${secret}`) as Buffer;
export const hmacHex = (key: Buffer, text: string): string => hmac(key, text).toString('hex');

/** "20261123T081500Z" → milliseconds, NaN when malformed. */
export const instantOf = (date: string): number => Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

const no = (code: Refusal, message: string): Verdict => ({ ok: false, code, message });

/** AWS Signature Version 4, in the Authorization header or in a presigned query; everything that was signed is really checked. */
export const verifySignature = ({ method, url, headers, service, credentials, body, now }: SignedRequest): Verdict => {
  const mark = url.indexOf('?');
  const rawPath = mark < 0 ? url : url.slice(0, mark);
  const pairs = mark < 0 ? [] : url.slice(mark + 1).split('&').filter((pair) => pair !== '').map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [decode(pair), ''] as const : [decode(pair.slice(0, at).replaceAll('+', ' ')), decode(pair.slice(at + 1).replaceAll('+', ' '))] as const;
  });
  const query = new Map(pairs);
  const presigned = query.has('X-Amz-Signature') || query.has('X-Amz-Algorithm');
  const authorization = headers.authorization ?? '';
  if (!presigned && authorization === '') return no('AccessDenied', 'Access Denied');

  const parsed = /^AWS4-HMAC-SHA256\s+Credential=([^,\s]+)\s*,\s*SignedHeaders=([^,\s]+)\s*,\s*Signature=([0-9a-f]{64})$/.exec(authorization);
  if (!presigned && parsed === null) return no('AuthorizationHeaderMalformed', 'The authorization header is malformed');
  if (presigned && query.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') return no('AuthorizationQueryParametersError', 'X-Amz-Algorithm only supports AWS4-HMAC-SHA256');
  const credential = (presigned ? query.get('X-Amz-Credential') : parsed?.[1]) ?? '';
  const signedHeaders = ((presigned ? query.get('X-Amz-SignedHeaders') : parsed?.[2]) ?? '').split(';');
  const signature = (presigned ? query.get('X-Amz-Signature') : parsed?.[3]) ?? '';
  const date = (presigned ? query.get('X-Amz-Date') : String(headers['x-amz-date'] ?? '')) ?? '';
  const [accessKeyId = '', ...scopeParts] = credential.split('/');
  const scope = scopeParts.join('/');
  if (!sameText(accessKeyId, credentials.accessKeyId)) return no('InvalidAccessKeyId', 'The access key ID you provided does not exist in our records.');
  if (scopeParts.length !== 4 || scopeParts[0] !== date.slice(0, 8) || scopeParts[2] !== service || scopeParts[3] !== 'aws4_request') return no('AuthorizationHeaderMalformed', 'The credential scope is wrong');

  const signedAt = instantOf(date);
  if (Number.isNaN(signedAt)) return no('AccessDenied', 'A valid X-Amz-Date is needed');
  if (presigned) {
    const expires = Number(query.get('X-Amz-Expires') ?? NaN);
    if (!Number.isInteger(expires) || expires < 0 || expires > LONGEST) return no('AuthorizationQueryParametersError', 'X-Amz-Expires must be a number of seconds below a week');
    if (now > signedAt + expires * 1000) return no('AccessDenied', 'Request has expired');
    if (signedAt > now + SKEW) return no('AccessDenied', 'Request is not yet valid');
  } else if (Math.abs(now - signedAt) > SKEW) return no('RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.');

  if (!signedHeaders.includes('host')) return no('SignatureDoesNotMatch', 'The host header must be signed');
  const unsigned = Object.keys(headers).find((name) => name.startsWith('x-amz-') && !signedHeaders.includes(name) && !(presigned && name === 'x-amz-content-sha256'));
  if (unsigned !== undefined) return no('AccessDenied', `There were headers present in the request which were not signed: ${unsigned}`);

  const canonicalPath = service === 's3' ? rawPath.split('/').map((part) => encode(decode(part))).join('/') : rawPath.split('/').map(encode).join('/');
  const canonicalQuery = pairs.filter(([name]) => name !== 'X-Amz-Signature').map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0)).map(([name, value]) => `${name}=${value}`).join('&');
  const canonicalHeaders = signedHeaders.map((name) => `${name}:${headerText(headers[name])}\n`).join('');
  const payloadHash = service !== 's3' ? sha256(body ?? '') : presigned ? 'UNSIGNED-PAYLOAD' : String(headers['x-amz-content-sha256'] ?? '');
  if (payloadHash === '') return no('MissingSecurityHeader', 'Missing required header for this request: x-amz-content-sha256');
  const canonical = [method, canonicalPath, canonicalQuery, canonicalHeaders, signedHeaders.join(';'), payloadHash].join('\n');
  const signingKey = signingKeyFor(credentials.secretAccessKey, scope);
  const expected = hmacHex(signingKey, ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n'));
  if (!sameText(expected, signature)) return no('SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.');
  return { ok: true, presigned, payloadHash, signature, signingKey, scope, date };
};

const headerText = (value: string | readonly string[] | undefined): string => (value === undefined ? '' : (typeof value === 'string' ? value : value.join(',')).trim().replace(/\s+/g, ' '));
