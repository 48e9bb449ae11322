import type { UploadPlan } from '../../shared/documents/case-document';
import { objectKey } from '../cases/file-document';
import type { StoredFile } from '../cases/uploaded-file';
import { storage } from '../platform/storage';

/** 示例默认值: how long the addresses of an upload are good; asking again gives new ones. */
const UPLOAD_SECONDS = 1800;

/** The smallest part S3 takes (all but the last); on a weak signal a small part loses little when it is cut off. */
export const PART_BYTES = 5 * 1024 * 1024;

export const partCount = (bytes: number): number => Math.ceil(bytes / PART_BYTES);

/** What is put whole arrives here first; only checked bytes are filed under the file's own key, which this link cannot write. */
export const uploadKey = (fileId: string): string => `uploads/${fileId}`;

const partsOf = ({ fileId, bytes, uploadId, contentType }: StoredFile, arrived: ReadonlySet<number>) => {
  const missing = Array.from({ length: partCount(bytes) }, (_, index) => index + 1).filter((number) => !arrived.has(number));
  return Promise.all(missing.map(async (number) => ({
    number,
    url: uploadId === undefined ? await storage.uploadUrl(uploadKey(fileId), contentType, UPLOAD_SECONDS) : await storage.partUrl(objectKey(fileId), uploadId, number, UPLOAD_SECONDS),
  })));
};

/** Addresses for what has not arrived yet. */
export const planUpload = async (file: StoredFile, arrived: ReadonlySet<number>, at: Date): Promise<UploadPlan> => ({
  method: 'PUT', headers: file.uploadId === undefined ? { 'content-type': file.contentType } : {}, partBytes: PART_BYTES,
  expiresAt: new Date(at.getTime() + UPLOAD_SECONDS * 1000).toISOString(), parts: await partsOf(file, arrived),
});
