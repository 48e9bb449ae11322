import type { UploadedFile } from '../../shared/documents/case-document';
import { CourtError } from '../../shared/kernel/errors';
import type { FileId } from '../../shared/kernel/ids';
import { saveUploadedFile } from '../cases/uploaded-file';
import { court } from '../platform/court-config';
import { newId } from '../platform/new-id';
import { storage } from '../platform/storage';

/** 示例默认值: how long an upload may take. */
const UPLOAD_SECONDS = 1800;

/** Bytes arrive here first; only checked ones are filed under the file's own key, which no link can write. */
export const uploadKey = (fileId: string): string => `uploads/${fileId}`;

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_048_576)}MB`;

/** The last part of whatever path the phone gave, without control characters. */
const plainName = (name: string): string => (name.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{C}/gu, '').trim() || 'file';

export const startUpload = async (ownerId: string, wanted: { name: string; bytes: number; sha256: string; contentType: string }, at: Date) => {
  const { maxFileBytes } = court();
  if (wanted.bytes > maxFileBytes) throw new CourtError('documents.tooLarge', `文件超过${megabytes(maxFileBytes)}，请压缩或分成几个文件再传。`, { path: 'bytes' });
  const fileId = newId<FileId>('file', at);
  const contentType = /^[\w.+-]+\/[\w.+-]+$/.test(wanted.contentType) ? wanted.contentType : 'application/octet-stream';
  const file: UploadedFile = { fileId, name: plainName(wanted.name), contentType, bytes: wanted.bytes, sha256: wanted.sha256, state: 'expected' };
  await saveUploadedFile({ ...file, ownerId, createdAt: at.toISOString() });
  return {
    file,
    upload: {
      url: await storage.uploadUrl(uploadKey(fileId), contentType, UPLOAD_SECONDS), method: 'PUT' as const, headers: { 'content-type': contentType },
      expiresAt: new Date(at.getTime() + UPLOAD_SECONDS * 1000).toISOString(),
    },
  };
};
