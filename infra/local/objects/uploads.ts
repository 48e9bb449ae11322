import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bucket, StoredObject } from './bucket';
import { makeFolder, syncFolder, writeStream, writeWhole } from './durable-files';
import type { Received } from './receive-body';
import { S3Error } from './s3-error';
import { elements, node, textOf, xmlDocument } from './xml';

const SMALLEST_PART = 5 * 1024 * 1024;
interface Upload { readonly key: string; readonly startedAt: string; readonly headers: Readonly<Record<string, string>> }
interface Part { readonly number: number; readonly blob: string; readonly size: number; readonly md5: string; readonly lastModified: string }

/** Multipart uploads; all their state is on disk, so an upload goes on after the store was killed. */
export class Uploads {
  constructor(private readonly bucket: Bucket) {}

  private folder(uploadId: string): string {
    if (!/^[0-9a-f-]{36}$/.test(uploadId)) throw new S3Error('NoSuchUpload', 'The specified upload does not exist.');
    return join(this.bucket.folder, 'uploads', uploadId);
  }

  private async need(uploadId: string, key: string): Promise<Upload> {
    const text = await readFile(join(this.folder(uploadId), 'upload.json'), 'utf8').catch(() => undefined);
    const upload = text === undefined ? undefined : (JSON.parse(text) as Upload);
    if (upload === undefined || upload.key !== key) throw new S3Error('NoSuchUpload', 'The specified upload does not exist.');
    return upload;
  }

  private async parts(uploadId: string): Promise<Part[]> {
    const files = (await readdir(this.folder(uploadId))).filter((file) => /^part-\d+\.json$/.test(file));
    const parts = await Promise.all(files.map(async (file) => JSON.parse(await readFile(join(this.folder(uploadId), file), 'utf8')) as Part));
    return parts.sort((a, b) => a.number - b.number);
  }

  async create(key: string, headers: Record<string, string>): Promise<string> {
    const uploadId = randomUUID();
    await makeFolder(this.folder(uploadId));
    await writeWhole(join(this.folder(uploadId), 'upload.json'), JSON.stringify({ key, headers, startedAt: new Date().toISOString() } satisfies Upload));
    await syncFolder(join(this.bucket.folder, 'uploads'));
    return xmlDocument('InitiateMultipartUploadResult', [node('Bucket', this.bucket.name), node('Key', key), node('UploadId', uploadId)]);
  }

  async putPart(uploadId: string, key: string, number: number, receive: (file: string) => Promise<Received>): Promise<Received> {
    if (!Number.isInteger(number) || number < 1 || number > 10_000) throw new S3Error('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive');
    await this.need(uploadId, key);
    const blob = `part-${number}-${randomUUID()}`;
    const received = await receive(join(this.folder(uploadId), blob));
    const part: Part = { number, blob, size: received.size, md5: received.md5.toString('hex'), lastModified: new Date().toISOString() };
    await writeWhole(join(this.folder(uploadId), `part-${number}.json`), JSON.stringify(part));
    return received;
  }

  async list(uploadId: string, key: string): Promise<string> {
    await this.need(uploadId, key);
    const parts = await this.parts(uploadId);
    return xmlDocument('ListPartsResult', [
      node('Bucket', this.bucket.name), node('Key', key), node('UploadId', uploadId), node('IsTruncated', false), node('MaxParts', 10_000),
      ...parts.map((part) => node('Part', [node('PartNumber', part.number), node('LastModified', part.lastModified), node('ETag', `"${part.md5}"`), node('Size', part.size)])),
    ]);
  }

  async abort(uploadId: string, key: string): Promise<void> {
    await this.need(uploadId, key);
    await rm(this.folder(uploadId), { recursive: true, force: true });
  }

  async complete(uploadId: string, key: string, body: string, allow: (present: StoredObject | undefined) => void): Promise<string> {
    const upload = await this.need(uploadId, key);
    const present = new Map((await this.parts(uploadId)).map((part) => [part.number, part]));
    const asked = elements(body, 'Part').map((xml) => ({ number: Number(textOf(xml, 'PartNumber')), etag: (textOf(xml, 'ETag') ?? '').replaceAll('"', '') }));
    if (asked.length === 0) throw new S3Error('MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema');
    const chosen = asked.map(({ number, etag }, index) => {
      const part = present.get(number);
      if (part === undefined || part.md5 !== etag) throw new S3Error('InvalidPart', 'One or more of the specified parts could not be found.');
      if (index > 0 && number <= (asked[index - 1]?.number ?? 0)) throw new S3Error('InvalidPartOrder', 'The list of parts was not in ascending order.');
      return part;
    });
    if (chosen.slice(0, -1).some((part) => part.size < SMALLEST_PART)) throw new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
    const folder = this.folder(uploadId);
    const joined = async function* (): AsyncGenerator<Buffer> {
      for (const part of chosen) yield* createReadStream(join(folder, part.blob)) as AsyncIterable<Buffer>;
    };
    const blob = this.bucket.newBlob();
    await writeStream(this.bucket.blobPath(blob), joined());
    const etag = `${createHash('md5').update(Buffer.concat(chosen.map((part) => Buffer.from(part.md5, 'hex')))).digest('hex')}-${chosen.length}`;
    const size = chosen.reduce((sum, part) => sum + part.size, 0);
    await this.bucket.put({ key, blob, size, etag, lastModified: new Date().toISOString(), headers: upload.headers, checksums: {} }, allow);
    await rm(folder, { recursive: true, force: true });
    return xmlDocument('CompleteMultipartUploadResult', [node('Location', `/${this.bucket.name}/${key}`), node('Bucket', this.bucket.name), node('Key', key), node('ETag', `"${etag}"`)]);
  }
}
