import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand, CompleteMultipartUploadCommand, CreateMultipartUploadCommand, DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, ListPartsCommand, PutObjectCommand, S3Client, UploadPartCommand,
} from '@aws-sdk/client-s3';
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

export interface ArrivedPart { number: number; bytes: number; etag: string }
const isAbsent = (cause: unknown): boolean => cause instanceof Error && ['NotFound', 'NoSuchKey', 'NoSuchUpload'].includes(cause.name);
const absentAs = <T>(nothing: T) => (cause: unknown): T => {
  if (isAbsent(cause)) return nothing;
  throw cause;
};

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
  size: async (key: string): Promise<number | undefined> =>
    s3.send(new HeadObjectCommand({ Bucket: Bucket(), Key: key })).then(({ ContentLength }) => ContentLength, absentAs(undefined)),
  /** Piece by piece, so that a large object need not be held twice. */
  stream: async (key: string): Promise<AsyncIterable<Uint8Array>> => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: Bucket(), Key: key }));
    if (Body === undefined) throw new Error('object without a body');
    return Body as unknown as AsyncIterable<Uint8Array>;
  },
  remove: async (key: string): Promise<void> => {
    await s3.send(new DeleteObjectCommand({ Bucket: Bucket(), Key: key }));
  },
  startParts: async (key: string, contentType: string): Promise<string> => {
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket: Bucket(), Key: key, ContentType: contentType }));
    if (UploadId === undefined) throw new Error('upload without an id');
    return UploadId;
  },
  partUrl: (key: string, uploadId: string, number: number, seconds: number): Promise<string> =>
    getSignedUrl(s3, new UploadPartCommand({ Bucket: Bucket(), Key: key, UploadId: uploadId, PartNumber: number }), { expiresIn: seconds }),
  /** undefined when the upload was joined, given up or swept away */
  arrivedParts: async (key: string, uploadId: string): Promise<ArrivedPart[] | undefined> =>
    s3.send(new ListPartsCommand({ Bucket: Bucket(), Key: key, UploadId: uploadId }))
      .then(({ Parts }) => (Parts ?? []).map(({ PartNumber, Size, ETag }) => ({ number: PartNumber ?? 0, bytes: Size ?? 0, etag: ETag ?? '' })), absentAs(undefined)),
  joinParts: async (key: string, uploadId: string, parts: readonly ArrivedPart[]): Promise<void> => {
    await s3.send(new CompleteMultipartUploadCommand({ Bucket: Bucket(), Key: key, UploadId: uploadId, MultipartUpload: { Parts: parts.map(({ number, etag }) => ({ PartNumber: number, ETag: etag })) } }));
  },
  abandonParts: async (key: string, uploadId: string): Promise<void> => {
    await s3.send(new AbortMultipartUploadCommand({ Bucket: Bucket(), Key: key, UploadId: uploadId })).catch(absentAs(undefined));
  },
  uploadUrl: (key: string, contentType: string, seconds: number): Promise<string> =>
    getSignedUrl(s3, new PutObjectCommand({ Bucket: Bucket(), Key: key, ContentType: contentType }), { expiresIn: seconds, signableHeaders: new Set(['content-type', 'host']) }),
  downloadUrl: (key: string, name: string, contentType: string, seconds: number): Promise<string> =>
    getSignedUrl(s3, new GetObjectCommand({ Bucket: Bucket(), Key: key, ResponseContentType: contentType, ResponseContentDisposition: `inline; filename*=UTF-8''${encodeURIComponent(name)}` }), { expiresIn: seconds }),
};
