import { UploadedFile } from '../../shared/documents/case-document';
import { CourtError } from '../../shared/kernel/errors';
import { objectKey } from '../cases/file-document';
import { findUploadedFile, saveUploadedFile, type StoredFile } from '../cases/uploaded-file';
import { sha256, storage } from '../platform/storage';
import { inspectContent } from './inspect-content';
import { uploadKey } from './start-upload';

/** The caller's own file; somebody else's is as good as absent. */
export const ownFile = async (fileId: string, ownerId: string): Promise<StoredFile> => {
  const file = await findUploadedFile(fileId);
  if (file === undefined || file.ownerId !== ownerId) throw new CourtError('documents.notFound', '没有找到这个文件，请重新选择上传。');
  return file;
};

/** Checks what arrived against what was announced, then files the bytes where they cannot change any more. Asking twice changes nothing. */
export const completeUpload = async (ownerId: string, fileId: string): Promise<UploadedFile> => {
  const file = await ownFile(fileId, ownerId);
  if (file.state === 'stored') return UploadedFile.parse(file);
  const size = await storage.size(uploadKey(fileId));
  if (size === undefined) throw new CourtError('documents.notUploaded', '文件还没有传到，请检查网络后重传。', { path: 'fileId' });
  if (size !== file.bytes) throw new CourtError('documents.hashMismatch', '收到的文件大小与您选择的不一致，可能传输中断，请重传。', { path: 'fileId' });
  const bytes = await storage.get(uploadKey(fileId));
  if (sha256(bytes) !== file.sha256) throw new CourtError('documents.hashMismatch', '收到的文件与您选择的不一致，可能传输出错，请重传。', { path: 'fileId' });
  const contentType = await inspectContent(bytes);
  await storage.put(objectKey(fileId), bytes, contentType);
  const stored: StoredFile = { ...file, contentType, state: 'stored' };
  await saveUploadedFile(stored);
  return UploadedFile.parse(stored);
};
