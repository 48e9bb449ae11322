import { CourtError } from '../../shared/kernel/errors';
import { findUploadedFile, type StoredFile } from '../cases/uploaded-file';

/** The caller's own file; somebody else's is as good as absent. */
export const ownFile = async (fileId: string, ownerId: string): Promise<StoredFile> => {
  const file = await findUploadedFile(fileId);
  if (file === undefined || file.ownerId !== ownerId) throw new CourtError('documents.notFound', '没有找到这个文件，请重新选择上传。');
  return file;
};

export const ownStoredFile = async (fileId: string, ownerId: string): Promise<StoredFile> => {
  const file = await ownFile(fileId, ownerId);
  if (file.state !== 'stored') throw new CourtError('documents.notUploaded', '文件还没有传完，请重新上传。');
  return file;
};
