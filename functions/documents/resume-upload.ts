import { UploadedFile } from '../../shared/documents/case-document';
import { CourtError } from '../../shared/kernel/errors';
import { objectKey } from '../cases/file-document';
import { forgetUploadedFile } from '../cases/uploaded-file';
import { storage } from '../platform/storage';
import { ownFile } from './own-file';
import { planUpload, uploadKey } from './upload-plan';

/** The parts that are still missing, with new addresses: after a reload, a cut line, or links that ran out. */
export const resumeUpload = async (ownerId: string, fileId: string, at: Date) => {
  const file = await ownFile(fileId, ownerId);
  const everything = { file: UploadedFile.parse(file), upload: await planUpload(file, new Set(), at) };
  if (file.state === 'stored') return { ...everything, upload: { ...everything.upload, parts: [] } };
  if (file.uploadId === undefined) return everything;
  const arrived = await storage.arrivedParts(objectKey(fileId), file.uploadId);
  if (arrived !== undefined) return { ...everything, upload: await planUpload(file, new Set(arrived.map(({ number }) => number)), at) };
  if (await storage.size(objectKey(fileId)) === undefined) throw new CourtError('documents.notFound', '这个文件太久没有传完，已经清理。请重新选择上传。');
  return { ...everything, upload: { ...everything.upload, parts: [] } };
};

/** What was checked and filed stays. */
export const abandonUpload = async (ownerId: string, fileId: string): Promise<Record<string, never>> => {
  const file = await ownFile(fileId, ownerId);
  if (file.state === 'stored') return {};
  if (file.uploadId === undefined) await storage.remove(uploadKey(fileId));
  else await storage.abandonParts(objectKey(fileId), file.uploadId);
  await forgetUploadedFile(fileId);
  return {};
};
