import { createHash } from 'node:crypto';
import { hmacHex, sameText } from '../signature/verify-signature';
import { S3Error } from './s3-error';

const EMPTY = createHash('sha256').update('').digest('hex');
const LONGEST_LINE = 16_384;

/** What the chunk signatures chain on; absent for STREAMING-UNSIGNED-PAYLOAD-TRAILER. */
export interface ChunkSeed {
  readonly signature: string;
  readonly signingKey: Buffer;
  readonly scope: string;
  readonly date: string;
}

/** Undoes Content-Encoding: aws-chunked while it streams; `trailer` is told the trailing headers (checksums). */
export async function* decodeAwsChunked(source: AsyncIterable<Buffer>, seed: ChunkSeed | undefined, trailer: (headers: ReadonlyMap<string, string>) => void): AsyncGenerator<Buffer> {
  const iterator = source[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  let previous = seed?.signature ?? '';
  const more = async (): Promise<void> => {
    const next = await iterator.next();
    if (next.done === true) throw new S3Error('IncompleteBody', 'The body ended before its last chunk.');
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
  };
  const line = async (): Promise<string> => {
    let end = rest.indexOf('\r\n');
    while (end < 0) {
      if (rest.length > LONGEST_LINE) throw new S3Error('InvalidRequest', 'A chunk header is too long.');
      await more();
      end = rest.indexOf('\r\n');
    }
    const text = rest.toString('latin1', 0, end);
    rest = rest.subarray(end + 2);
    return text;
  };
  const checkChunk = (claimed: string | undefined, hash: string): void => {
    if (seed === undefined) return;
    const expected = hmacHex(seed.signingKey, ['AWS4-HMAC-SHA256-PAYLOAD', seed.date, seed.scope, previous, EMPTY, hash].join('\n'));
    if (claimed === undefined || !sameText(expected, claimed)) throw new S3Error('SignatureDoesNotMatch', 'A chunk signature does not match.');
    previous = expected;
  };

  for (;;) {
    const header = /^([0-9a-fA-F]+)(?:;chunk-signature=([0-9a-f]{64}))?\s*$/.exec(await line());
    if (header === null) throw new S3Error('InvalidRequest', 'A chunk header is malformed.');
    let left = parseInt(header[1] ?? '', 16);
    const hash = createHash('sha256');
    if (left === 0) {
      checkChunk(header[2], EMPTY);
      break;
    }
    while (left > 0) {
      if (rest.length === 0) await more();
      const piece = rest.subarray(0, Math.min(left, rest.length));
      rest = rest.subarray(piece.length);
      left -= piece.length;
      if (seed !== undefined) hash.update(piece);
      yield piece;
    }
    while (rest.length < 2) await more();
    if (rest.toString('latin1', 0, 2) !== '\r\n') throw new S3Error('InvalidRequest', 'A chunk does not end where it says.');
    rest = rest.subarray(2);
    checkChunk(header[2], hash.digest('hex'));
  }

  const headers = new Map<string, string>();
  let signed = '';
  for (;;) {
    const text = await line().catch(() => '');
    if (text === '') break;
    const at = text.indexOf(':');
    const name = text.slice(0, at).trim().toLowerCase();
    const value = text.slice(at + 1).trim();
    if (name === 'x-amz-trailer-signature') {
      if (seed !== undefined) {
        const hash = createHash('sha256').update(signed).digest('hex');
        const expected = hmacHex(seed.signingKey, ['AWS4-HMAC-SHA256-TRAILER', seed.date, seed.scope, previous, hash].join('\n'));
        if (!sameText(expected, value)) throw new S3Error('SignatureDoesNotMatch', 'The trailer signature does not match.');
      }
    } else {
      headers.set(name, value);
      signed += `${name}:${value}\n`;
    }
  }
  trailer(headers);
}
