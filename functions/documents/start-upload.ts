import { UploadedFile } from '../../shared/documents/case-document';
import { CourtError } from '../../shared/kernel/errors';
import type { FileId } from '../../shared/kernel/ids';
import { objectKey } from '../cases/file-document';
import { saveUploadedFile, type StoredFile } from '../cases/uploaded-file';
import { court } from '../platform/court-config';
import { newId } from '../platform/new-id';
import { storage } from '../platform/storage';
import { plainName } from './plain-name';
import { PART_BYTES, planUpload } from './upload-plan';

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_048_576)}MB`;

export const startUpload = async (ownerId: string, wanted: { name: string; bytes: number; sha256: string; contentType: string }, at: Date) => {
  const { maxFileBytes } = court();
  if (wanted.bytes === 0) throw new CourtError('documents.empty', '这个文件是空的，里面没有内容。请重新选择。', { path: 'bytes' });
  if (wanted.bytes > maxFileBytes) throw new CourtError('documents.tooLarge', `文件超过${megabytes(maxFileBytes)}，请压缩或分成几个文件再传。`, { path: 'bytes' });
  const fileId = newId<FileId>('file', at);
  const contentType = /^[\w.+-]+\/[\w.+-]+$/.test(wanted.contentType) ? wanted.contentType : 'application/octet-stream';
  const file: StoredFile = {
    fileId, ownerId, name: plainName(wanted.name), contentType, bytes: wanted.bytes, sha256: wanted.sha256, state: 'expected', createdAt: at.toISOString(),
    ...(wanted.bytes > PART_BYTES ? { uploadId: await storage.startParts(objectKey(fileId), contentType) } : {}),
  };
  await saveUploadedFile(file);
  return { file: UploadedFile.parse(file), upload: await planUpload(file, new Set(), at) };
};
