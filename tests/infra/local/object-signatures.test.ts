import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hmacHex, signingKeyFor } from '../../../infra/local/signature/verify-signature';
import { BUCKET, CREDENTIALS, startObjects, type RunningObjects } from './start-objects';

let running: RunningObjects;
let client: S3Client;
beforeAll(async () => {
  running = await startObjects();
  client = new S3Client({ endpoint: running.url, region: 'cn-northwest-1', forcePathStyle: true, credentials: CREDENTIALS, maxAttempts: 1, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' });
});
afterAll(async () => {
  client.destroy();
  await running.stop();
});

const answer = async (response: Promise<Response>): Promise<string> => {
  const got = await response;
  return `${got.status} ${/<Code>(\w+)</.exec(await got.text())?.[1] ?? ''}`.trim();
};
const presignPut = (Key: string, more: object = {}, signingDate = new Date()) => getSignedUrl(client, new PutObjectCommand({ Bucket: BUCKET, Key, ...more }), { expiresIn: 60, signingDate });

describe('presigned links', () => {
  it('take exactly what was signed', async () => {
    const url = await presignPut('signed', { ContentType: 'application/pdf' });
    const put = (to: string, init: RequestInit = {}) => answer(fetch(to, { method: 'PUT', body: 'bytes', headers: { 'content-type': 'application/pdf' }, ...init }));
    expect(await put(url)).toBe('200');
    expect(await put(url.replace('/signed?', '/another?'))).toBe('403 SignatureDoesNotMatch');
    expect(await put(url.replace('X-Amz-Expires=60', 'X-Amz-Expires=6000'))).toBe('403 SignatureDoesNotMatch');
    expect(await put(`${url}&extra=1`)).toBe('403 SignatureDoesNotMatch');
    expect(await put(url, { method: 'DELETE', body: null })).toBe('403 SignatureDoesNotMatch');
    expect(await put(url.replace(CREDENTIALS.accessKeyId, 'AKIALOCALTEST0000002'))).toBe('403 InvalidAccessKeyId');
    expect(await put(url, { headers: { 'content-type': 'application/pdf', 'x-amz-meta-owner': 'me' } })).toBe('403 AccessDenied');
    expect(await put(url.replace('127.0.0.1', 'localhost'))).toBe('403 SignatureDoesNotMatch');
  });

  it('end when they say', async () => {
    expect(await answer(fetch(await presignPut('late', {}, new Date(Date.now() - 61_000)), { method: 'PUT', body: 'x' }))).toBe('403 AccessDenied');
    expect(await answer(fetch(await presignPut('early', {}, new Date(Date.now() + 3_600_000)), { method: 'PUT', body: 'x' }))).toBe('403 AccessDenied');
  });

  it('hold the sender to a checksum that was signed in', async () => {
    const ChecksumSHA256 = createHash('sha256').update('the right bytes').digest('base64');
    const url = await presignPut('hashed', { ChecksumSHA256 });
    expect(await answer(fetch(url, { method: 'PUT', body: 'other bytes' }))).toBe('400 BadDigest');
    expect(await answer(fetch(url, { method: 'PUT', body: 'the right bytes' }))).toBe('200');
  });
});

describe('everything else about a request', () => {
  it('refuses nobody, a wrong secret and a skewed clock', async () => {
    expect(await answer(fetch(`${running.url}/${BUCKET}/signed`))).toBe('403 AccessDenied');
    const stranger = new S3Client({ endpoint: running.url, region: 'cn-northwest-1', forcePathStyle: true, credentials: { ...CREDENTIALS, secretAccessKey: 'guess' }, maxAttempts: 1 });
    await expect(stranger.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'signed' }))).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    const late = new S3Client({ endpoint: running.url, region: 'cn-northwest-1', forcePathStyle: true, credentials: CREDENTIALS, maxAttempts: 1, systemClockOffset: -3_600_000 });
    await expect(late.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'signed' }))).rejects.toMatchObject({ name: 'RequestTimeTooSkewed' });
  });

  it.each([
    ['Content-MD5', { ContentMD5: createHash('md5').update('else').digest('base64') }, 'BadDigest'],
    ['CRC32', { ChecksumCRC32: 'AAAAAA==' }, 'BadDigest'],
    ['SHA-256', { ChecksumSHA256: createHash('sha256').update('else').digest('base64') }, 'BadDigest'],
    ['a malformed MD5', { ContentMD5: 'abc' }, 'InvalidDigest'],
  ])('refuses a body that is not what %s says, and keeps none of it', async (_, claim, name) => {
    const before = readdirSync(join(running.folder, BUCKET, 'blobs')).length;
    await expect(client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'wrong', Body: 'body', ...claim }))).rejects.toMatchObject({ name });
    expect(readdirSync(join(running.folder, BUCKET, 'blobs'))).toHaveLength(before);
  });
});

describe('presigned POST', () => {
  const date = (): string => new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const post = async (change: { conditions?: unknown[]; fields?: Record<string, string>; body?: string; forge?: boolean; expiresIn?: number } = {}): Promise<string> => {
    const now = date();
    const scope = `${now.slice(0, 8)}/cn-northwest-1/s3/aws4_request`;
    const signing = { 'x-amz-algorithm': 'AWS4-HMAC-SHA256', 'x-amz-credential': `${CREDENTIALS.accessKeyId}/${scope}`, 'x-amz-date': now };
    const conditions = [{ bucket: BUCKET }, ['starts-with', '$key', 'posted/'], { 'content-type': 'image/png' }, ['content-length-range', 1, 1000], ...Object.entries(signing).map(([name, value]) => ({ [name]: value })), ...(change.conditions ?? [])];
    const policy = Buffer.from(JSON.stringify({ expiration: new Date(Date.now() + (change.expiresIn ?? 60) * 1000).toISOString(), conditions })).toString('base64');
    const form = new FormData();
    const fields = { key: 'posted/a.png', 'content-type': 'image/png', ...signing, ...change.fields, policy, 'x-amz-signature': change.forge === true ? '0'.repeat(64) : hmacHex(signingKeyFor(CREDENTIALS.secretAccessKey, scope), policy) };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([change.body ?? 'png bytes\r\n--and more']), 'a.png');
    return answer(fetch(`${running.url}/${BUCKET}`, { method: 'POST', body: form }));
  };

  it('stores what the policy allows, byte for byte', async () => {
    expect(await post()).toBe('204');
    const got = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'posted/a.png' }));
    expect([await got.Body!.transformToString(), got.ContentType]).toEqual(['png bytes\r\n--and more', 'image/png']);
  });

  it.each([
    ['too large', { body: 'x'.repeat(1001) }, '400 EntityTooLarge'],
    ['empty', { body: '' }, '400 EntityTooSmall'],
    ['forged', { forge: true }, '403 SignatureDoesNotMatch'],
    ['expired', { expiresIn: -1 }, '403 AccessDenied'],
    ['another key', { fields: { key: 'elsewhere/a.png' } }, '403 AccessDenied'],
    ['another type', { fields: { 'content-type': 'text/html' } }, '403 AccessDenied'],
    ['a field that the policy does not mention', { fields: { 'x-amz-meta-owner': 'me' } }, '403 AccessDenied'],
  ])('refuses %s', async (_, change, expected) => {
    expect(await post(change)).toBe(expected);
  });
});
