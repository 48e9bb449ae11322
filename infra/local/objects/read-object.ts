import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Bucket, StoredObject } from './bucket';
import type { HeaderOf } from './receive-body';
import { S3Error } from './s3-error';

const OVERRIDES = ['content-type', 'content-language', 'expires', 'cache-control', 'content-disposition', 'content-encoding'];

const rangeOf = (text: string | undefined, size: number): { first: number; last: number } | undefined => {
  const found = /^bytes=(\d*)-(\d*)$/.exec(text ?? '');
  if (found === null || (found[1] === '' && found[2] === '')) return undefined;
  const first = found[1] === '' ? Math.max(0, size - Number(found[2])) : Number(found[1]);
  const last = found[1] === '' || found[2] === '' ? size - 1 : Math.min(Number(found[2]), size - 1);
  if (first >= size || first > last) throw new S3Error('InvalidRange', 'The requested range is not satisfiable');
  return { first, last };
};

/** True when the client already has it (304); throws 412 when a condition of the client fails. */
const unchanged = (stored: StoredObject, header: HeaderOf): boolean => {
  const tags = (text: string): string[] => text.split(',').map((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', ''));
  const match = header('if-match');
  if (match !== undefined && match !== '*' && !tags(match).includes(stored.etag)) throw new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  const none = header('if-none-match');
  if (none !== undefined) return none === '*' || tags(none).includes(stored.etag);
  const since = Date.parse(header('if-modified-since') ?? '');
  return !Number.isNaN(since) && Math.floor(Date.parse(stored.lastModified) / 1000) * 1000 <= since;
};

/** GET and HEAD of an object: ranges, conditions, response-* overrides, checksums on demand. */
export const readObject = async (bucket: Bucket, key: string, method: 'GET' | 'HEAD', header: HeaderOf, query: ReadonlyMap<string, string>, response: ServerResponse): Promise<void> => {
  const stored = bucket.need(key);
  for (const [name, value] of Object.entries(stored.headers)) response.setHeader(name, value);
  for (const name of OVERRIDES) {
    const override = query.get(`response-${name}`);
    if (override !== undefined) response.setHeader(name, override);
  }
  response.setHeader('etag', `"${stored.etag}"`);
  response.setHeader('last-modified', new Date(stored.lastModified).toUTCString());
  response.setHeader('accept-ranges', 'bytes');
  response.setHeader('x-content-type-options', 'nosniff');
  // A party's upload must never run as a page of ours; PDF and images cannot, and a sandbox would keep browsers from showing a PDF.
  if (!/^(application\/pdf|image\/(png|jpeg|gif|webp)|video\/|audio\/)/.test(String(response.getHeader('content-type') ?? ''))) response.setHeader('content-security-policy', "default-src 'none'; sandbox");
  if (unchanged(stored, header)) {
    response.writeHead(304).end();
    return;
  }
  const range = rangeOf(header('range'), stored.size);
  if (range === undefined && header('x-amz-checksum-mode') === 'ENABLED') for (const [name, value] of Object.entries(stored.checksums)) response.setHeader(`x-amz-checksum-${name}`, value);
  const { first, last } = range ?? { first: 0, last: stored.size - 1 };
  response.setHeader('content-length', last - first + 1);
  if (range !== undefined) response.setHeader('content-range', `bytes ${first}-${last}/${stored.size}`);
  response.writeHead(range === undefined ? 200 : 206);
  if (method === 'HEAD' || stored.size === 0) response.end();
  else await pipeline(createReadStream(bucket.blobPath(stored.blob), { start: first, end: last }), response);
};
