import { CourtError } from '../../shared/kernel/errors';
import type { FileId } from '../../shared/kernel/ids';
import { objectKey } from '../cases/file-document';
import { findUploadedFile } from '../cases/uploaded-file';
import { storage } from '../platform/storage';

const PNG = [0x89, 0x50, 0x4e, 0x47];
const MAX_BYTES = 2_000_000;

/** The drawn signature as the signer uploaded it. @throws documents.notUploaded, documents.typeRefused */
export const signatureImage = async (fileId: FileId, personId: string): Promise<Uint8Array> => {
  const file = await findUploadedFile(fileId);
  if (file?.state !== 'stored' || file.ownerId !== personId) throw new CourtError('documents.notUploaded', '没有收到您的签名图片，请重新签名。', { path: 'fileId' });
  if (file.bytes > MAX_BYTES) throw new CourtError('documents.tooLarge', '签名图片过大，请重新签名。', { path: 'fileId' });
  const bytes = await storage.get(objectKey(fileId));
  if (!PNG.every((byte, index) => bytes[index] === byte)) throw new CourtError('documents.typeRefused', '签名图片格式不对，请在签名板上重新签名。', { path: 'fileId' });
  return bytes;
};
