import type { Verdict } from '../signature/verify-signature';
import { decodeAwsChunked } from './aws-chunked';
import { ALGORITHMS, type Algorithm, type Checksums, Digests } from './checksums';
import { writeStream } from './durable-files';
import { S3Error } from './s3-error';

export interface Received {
  readonly size: number;
  readonly md5: Buffer;
  readonly checksums: Checksums;
}

export type Granted = Extract<Verdict, { ok: true }>;
/** Header by lower-case name; for presigned requests also the x-amz-* fields that were hoisted into the query. */
export type HeaderOf = (name: string) => string | undefined;

const algorithmOf = (name: string): Algorithm | undefined => ALGORITHMS.find((algorithm) => name === `x-amz-checksum-${algorithm}`);

/** Streams a request's body to a file and checks everything the client said about it; a body that fails any check never becomes an object. */
export const receiveBody = async (body: AsyncIterable<Buffer>, header: HeaderOf, granted: Granted, file: string): Promise<Received> => {
  const mode = granted.presigned ? header('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD' : granted.payloadHash;
  const chunked = mode.startsWith('STREAMING-');
  if (!chunked && header('content-length') === undefined && header('transfer-encoding') === undefined) throw new S3Error('MissingContentLength', 'You must provide the Content-Length HTTP header.');
  if (chunked && !/^STREAMING-(AWS4-HMAC-SHA256-PAYLOAD(-TRAILER)?|UNSIGNED-PAYLOAD-TRAILER)$/.test(mode)) throw new S3Error('NotImplemented', `${mode} is not implemented.`);
  if (header('x-amz-checksum-crc64nvme') !== undefined) throw new S3Error('NotImplemented', 'CRC64NVME is not implemented.');

  const claimed = new Map<Algorithm, string>();
  for (const algorithm of ALGORITHMS) {
    const value = header(`x-amz-checksum-${algorithm}`);
    if (value !== undefined) claimed.set(algorithm, value);
  }
  const trailing = (header('x-amz-trailer') ?? '').split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  const promised = trailing.map(algorithmOf).filter((algorithm) => algorithm !== undefined);
  if (promised.length < trailing.length) throw new S3Error('NotImplemented', `The trailer ${trailing.join(', ')} is not implemented.`);
  const digests = new Digests([...claimed.keys(), ...promised]);

  const plain = chunked
    ? decodeAwsChunked(body, mode.startsWith('STREAMING-AWS4') ? granted : undefined, (headers) => {
      for (const algorithm of promised) {
        const value = headers.get(`x-amz-checksum-${algorithm}`);
        if (value === undefined) throw new S3Error('InvalidRequest', 'A promised trailer is missing.');
        claimed.set(algorithm, value);
      }
    })
    : body;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of plain) {
      digests.update(chunk);
      yield chunk;
    }
    verify();
  };
  let received: Received | undefined;
  const verify = (): void => {
    const { size, md5, sha256Hex, checksums } = digests.finish();
    const declared = chunked ? header('x-amz-decoded-content-length') : header('content-length');
    if (declared !== undefined && Number(declared) !== size) throw new S3Error('IncompleteBody', 'You did not provide the number of bytes specified by the Content-Length HTTP header.');
    if (!chunked && mode !== 'UNSIGNED-PAYLOAD' && mode !== sha256Hex) throw new S3Error('XAmzContentSHA256Mismatch', "The provided 'x-amz-content-sha256' header does not match what was computed.");
    const contentMd5 = header('content-md5');
    if (contentMd5 !== undefined && Buffer.from(contentMd5, 'base64').length !== 16) throw new S3Error('InvalidDigest', 'The Content-MD5 you specified is not valid.');
    if (contentMd5 !== undefined && contentMd5 !== md5.toString('base64')) throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
    for (const [algorithm, value] of claimed) if (checksums[algorithm] !== value) throw new S3Error('BadDigest', `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`);
    received = { size, md5, checksums };
  };
  await writeStream(file, counted());
  if (received === undefined) throw new S3Error('InternalError', 'The body was not received.');
  return received;
};
