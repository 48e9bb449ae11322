import { createHash } from 'node:crypto';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { config } from './config';

const s3 = new S3Client({
  region: config.region,
  // A presigned PUT must not carry the checksum of an empty body.
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  ...(config.s3Endpoint === undefined ? {} : { endpoint: config.s3Endpoint, forcePathStyle: true }),
});
const Bucket = () => config.filesBucket;

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export const storage = {
  /** Writes once: an existing key is refused by the store, so a key always means the same bytes. */
  put: async (key: string, body: Uint8Array, contentType: string): Promise<void> => {
    await s3.send(new PutObjectCommand({ Bucket: Bucket(), Key: key, Body: body, ContentType: contentType }));
  },
  get: async (key: string): Promise<Uint8Array> => {
    const answer = await s3.send(new GetObjectCommand({ Bucket: Bucket(), Key: key }));
    if (answer.Body === undefined) throw new Error('object without a body');
    return answer.Body.transformToByteArray();
  },
  /** undefined when nothing is stored under the key */
  size: async (key: string): Promise<number | undefined> => {
    try {
      return (await s3.send(new HeadObjectCommand({ Bucket: Bucket(), Key: key }))).ContentLength;
    } catch (cause) {
      if (cause instanceof Error && (cause.name === 'NotFound' || cause.name === 'NoSuchKey')) return undefined;
      throw cause;
    }
  },
  uploadUrl: (key: string, contentType: string, seconds: number): Promise<string> =>
    getSignedUrl(s3, new PutObjectCommand({ Bucket: Bucket(), Key: key, ContentType: contentType }), { expiresIn: seconds, signableHeaders: new Set(['content-type', 'host']) }),
  downloadUrl: (key: string, name: string, contentType: string, seconds: number): Promise<string> =>
    getSignedUrl(s3, new GetObjectCommand({ Bucket: Bucket(), Key: key, ResponseContentType: contentType, ResponseContentDisposition: `inline; filename*=UTF-8''${encodeURIComponent(name)}` }), { expiresIn: seconds }),
};
