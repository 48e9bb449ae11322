import { CompleteMultipartUploadCommand, CreateMultipartUploadCommand, DeleteObjectCommand, DeleteObjectsCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, ListPartsCommand, PutObjectCommand, S3Client, UploadPartCommand, AbortMultipartUploadCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { BUCKET, CREDENTIALS, startObjects, type RunningObjects } from './start-objects';

let running: RunningObjects;
let relaxed: S3Client;
let byDefault: S3Client;
beforeAll(async () => {
  running = await startObjects();
  const common = { endpoint: running.url, region: 'cn-northwest-1', forcePathStyle: true, credentials: CREDENTIALS, maxAttempts: 1 } as const;
  relaxed = new S3Client({ ...common, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' });
  byDefault = new S3Client(common);
});
afterAll(async () => {
  relaxed.destroy();
  byDefault.destroy();
  await running.stop();
});

const code = async (work: Promise<unknown>): Promise<string> => work.then(() => 'accepted', (error: { name: string; $metadata?: { httpStatusCode?: number } }) => (error.name === 'Unknown' ? String(error.$metadata?.httpStatusCode) : error.name));
const bytesOf = async (key: string, client = relaxed, range?: string): Promise<Buffer> => {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: key, ...(range === undefined ? {} : { Range: range }) }));
  return Buffer.from(await Body!.transformToByteArray());
};

describe('the object store speaks S3 to the real client', () => {
  it.each(['relaxed', 'byDefault'] as const)('keeps bytes, type and metadata (%s checksums)', async (kind) => {
    const client = kind === 'relaxed' ? relaxed : byDefault;
    const body = randomBytes(200_000);
    const put = await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: `文件/${kind} a+b&c.pdf`, Body: body, ContentType: 'application/pdf', Metadata: { owner: 'someone' } }));
    expect(put.ETag).toBe(`"${createHash('md5').update(body).digest('hex')}"`);
    const got = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: `文件/${kind} a+b&c.pdf` }));
    expect(Buffer.from(await got.Body!.transformToByteArray()).equals(body)).toBe(true);
    expect([got.ContentType, got.Metadata?.['owner'], got.ContentLength]).toEqual(['application/pdf', 'someone', 200_000]);
  });

  it('undoes aws-chunked of a streamed upload and checks its trailer', async () => {
    const body = randomBytes(300_000);
    const put = await byDefault.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'streamed', Body: Readable.from([body.subarray(0, 70_001), body.subarray(70_001)]), ContentLength: body.length }));
    expect(put.ChecksumCRC32).toMatch(/^[A-Za-z0-9+/]{6}==$/);
    expect((await bytesOf('streamed')).equals(body)).toBe(true);
  });

  it.each(['SHA256', 'SHA1', 'CRC32C', 'CRC32'] as const)('computes %s', async (ChecksumAlgorithm) => {
    const put = await relaxed.send(new PutObjectCommand({ Bucket: BUCKET, Key: `sum-${ChecksumAlgorithm}`, Body: '123456789', ChecksumAlgorithm }));
    const sums = { SHA256: put.ChecksumSHA256, SHA1: put.ChecksumSHA1, CRC32C: put.ChecksumCRC32C, CRC32: put.ChecksumCRC32 };
    // CRC check values of "123456789": 0xE3069283 and 0xCBF43926
    const expected = { SHA256: createHash('sha256').update('123456789').digest('base64'), SHA1: createHash('sha1').update('123456789').digest('base64'), CRC32C: '4waSgw==', CRC32: 'y/Q5Jg==' };
    expect(sums[ChecksumAlgorithm]).toBe(expected[ChecksumAlgorithm]);
  });

  it('answers ranges, conditions and a missing key as S3 does', async () => {
    const { ETag } = await relaxed.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'ranged', Body: '0123456789' }));
    expect((await bytesOf('ranged', relaxed, 'bytes=2-4')).toString()).toBe('234');
    expect((await bytesOf('ranged', relaxed, 'bytes=-3')).toString()).toBe('789');
    expect((await bytesOf('ranged', relaxed, 'bytes=7-')).toString()).toBe('789');
    expect(await code(bytesOf('ranged', relaxed, 'bytes=10-12'))).toBe('InvalidRange');
    expect(await code(relaxed.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'ranged', IfNoneMatch: ETag })))).toMatch(/304|NotModified/);
    expect(await code(bytesOf('absent'))).toBe('NoSuchKey');
    expect(await code(relaxed.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'absent' })))).toBe('NotFound');
    expect(await code(relaxed.send(new GetObjectCommand({ Bucket: 'other', Key: 'x' })))).toBe('NoSuchBucket');
  });

  it('overwrites, refuses to overwrite with If-None-Match:*, deletes', async () => {
    const put = (Body: string, more: object = {}) => relaxed.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'once', Body, ...more }));
    await put('one', { IfNoneMatch: '*' });
    expect(await code(put('two', { IfNoneMatch: '*' }))).toBe('PreconditionFailed');
    await put('three');
    expect((await bytesOf('once')).toString()).toBe('three');
    const race = await Promise.all(Array.from({ length: 8 }, (_, index) => code(relaxed.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'race', Body: String(index), IfNoneMatch: '*' })))));
    expect(race.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
    await relaxed.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: 'once' }));
    await relaxed.send(new DeleteObjectsCommand({ Bucket: BUCKET, Delete: { Objects: [{ Key: 'race' }, { Key: 'never' }] } }));
    expect([await code(bytesOf('once')), await code(bytesOf('race'))]).toEqual(['NoSuchKey', 'NoSuchKey']);
    // No bytes of replaced or deleted objects are left: one blob per listed object.
    const { KeyCount } = await relaxed.send(new ListObjectsV2Command({ Bucket: BUCKET }));
    expect(readdirSync(join(running.folder, BUCKET, 'blobs'))).toHaveLength(KeyCount ?? -1);
  });

  it('lists by prefix and delimiter, page after page', async () => {
    for (const name of ['list/a', 'list/b', 'list/sub/1', 'list/sub/2', 'list/z']) await relaxed.send(new PutObjectCommand({ Bucket: BUCKET, Key: name, Body: name }));
    const seen: string[] = [];
    let token: string | undefined;
    do {
      const page = await relaxed.send(new ListObjectsV2Command({ Bucket: BUCKET, Prefix: 'list/', Delimiter: '/', MaxKeys: 2, ...(token === undefined ? {} : { ContinuationToken: token }) }));
      seen.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ''), ...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix ?? ''));
      token = page.NextContinuationToken;
    } while (token !== undefined);
    expect(seen.sort()).toEqual(['list/a', 'list/b', 'list/sub/', 'list/z']);
  });

  it('joins parts, lists and aborts uploads', async () => {
    const Key = 'parts.bin';
    const { UploadId } = await relaxed.send(new CreateMultipartUploadCommand({ Bucket: BUCKET, Key, ContentType: 'video/mp4' }));
    const bodies = [randomBytes(5 * 1024 * 1024), randomBytes(1000)];
    const Parts = await Promise.all(bodies.map(async (Body, index) => ({ PartNumber: index + 1, ETag: (await byDefault.send(new UploadPartCommand({ Bucket: BUCKET, Key, UploadId, PartNumber: index + 1, Body }))).ETag })));
    expect((await relaxed.send(new ListPartsCommand({ Bucket: BUCKET, Key, UploadId }))).Parts?.map(({ Size }) => Size)).toEqual([5 * 1024 * 1024, 1000]);
    const complete = (parts: typeof Parts) => relaxed.send(new CompleteMultipartUploadCommand({ Bucket: BUCKET, Key, UploadId, MultipartUpload: { Parts: parts } }));
    expect(await code(complete([...Parts].reverse()))).toBe('InvalidPartOrder');
    expect(await code(complete([{ PartNumber: 1, ETag: '"00"' }]))).toBe('InvalidPart');
    expect((await complete(Parts)).ETag).toMatch(/-2"$/);
    expect((await bytesOf(Key)).equals(Buffer.concat(bodies))).toBe(true);
    const second = await relaxed.send(new CreateMultipartUploadCommand({ Bucket: BUCKET, Key }));
    await relaxed.send(new AbortMultipartUploadCommand({ Bucket: BUCKET, Key, UploadId: second.UploadId }));
    expect(await code(relaxed.send(new ListPartsCommand({ Bucket: BUCKET, Key, UploadId: second.UploadId })))).toBe('NoSuchUpload');
  });

  it('gives presigned links that carry the download name', async () => {
    await relaxed.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'named', Body: 'hello', ContentType: 'text/plain' }));
    const url = await getSignedUrl(relaxed, new GetObjectCommand({ Bucket: BUCKET, Key: 'named', ResponseContentDisposition: "attachment; filename*=UTF-8''%E8%B5%B7%E8%AF%89%E7%8A%B6.pdf" }), { expiresIn: 60 });
    const response = await fetch(url, { headers: { origin: 'http://127.0.0.1:1' } });
    expect([response.status, await response.text(), response.headers.get('content-disposition'), response.headers.get('access-control-allow-origin')]).toEqual([200, 'hello', "attachment; filename*=UTF-8''%E8%B5%B7%E8%AF%89%E7%8A%B6.pdf", 'http://127.0.0.1:1']);
  });
});
