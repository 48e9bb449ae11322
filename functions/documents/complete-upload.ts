import { createHash } from 'node:crypto';
import { UploadedFile } from '../../shared/documents/case-document';
import { CourtError } from '../../shared/kernel/errors';
import { objectKey } from '../cases/file-document';
import { saveUploadedFile, type StoredFile } from '../cases/uploaded-file';
import { storage } from '../platform/storage';
import { inspectContent } from './inspect/inspect-content';
import { ownFile } from './own-file';
import { previewKey, thumbnailKey } from '../cases/file-preview';
import { partCount, uploadKey } from './upload-plan';

const path = 'fileId';
const notThere = () => new CourtError('documents.notUploaded', '文件还没有传到，请检查网络后重传。', { path });
const notTheSame = () => new CourtError('documents.hashMismatch', '收到的文件与您选择的不一致，可能传输出错，请重新选择后再传。', { path });

/** Read once, hashed while it comes, never more than was announced. */
const readChecked = async (key: string, { bytes, sha256 }: StoredFile): Promise<Buffer> => {
  const content = Buffer.alloc(bytes);
  const hash = createHash('sha256');
  let place = 0;
  for await (const piece of await storage.stream(key)) {
    if (place + piece.byteLength > bytes) throw notTheSame();
    content.set(piece, place);
    hash.update(piece);
    place += piece.byteLength;
  }
  if (place !== bytes || hash.digest('hex') !== sha256) throw notTheSame();
  return content;
};

/** The joined parts lie under the file's own key at once: with the upload closed, its part addresses are worth nothing any more. */
const join = async ({ fileId, bytes }: StoredFile, uploadId: string): Promise<void> => {
  const key = objectKey(fileId);
  const arrived = await storage.arrivedParts(key, uploadId);
  if (arrived === undefined) {
    if (await storage.size(key) === undefined) throw notThere();
    return;
  }
  const missing = partCount(bytes) - arrived.length;
  if (missing > 0) throw new CourtError('documents.notUploaded', `还有${missing}段没有传到，请点“继续”把它传完。`, { path });
  await storage.joinParts(key, uploadId, arrived);
};

const withoutUpload = ({ uploadId: _closed, ...file }: StoredFile): StoredFile => file;

/** Checks what arrived against what was announced and files it where it cannot change any more. Asking twice changes nothing. */
export const completeUpload = async (ownerId: string, fileId: string): Promise<UploadedFile> => {
  const file = await ownFile(fileId, ownerId);
  if (file.state === 'stored') return UploadedFile.parse(file);
  const inParts = file.uploadId !== undefined;
  if (file.uploadId !== undefined) await join(file, file.uploadId);
  const key = inParts ? objectKey(fileId) : uploadKey(fileId);
  if (await storage.size(key) === undefined) throw notThere();
  try {
    const content = await readChecked(key, file);
    const { contentType, pages, preview, thumbnail } = await inspectContent(content);
    if (!inParts) await storage.put(objectKey(fileId), content, contentType);
    if (preview !== undefined) await storage.put(previewKey(fileId), preview.bytes, preview.contentType);
    if (thumbnail !== undefined) await storage.put(thumbnailKey(fileId), thumbnail, 'image/jpeg');
    const stored: StoredFile = { ...withoutUpload(file), contentType, state: 'stored', ...(pages === undefined ? {} : { pages }), ...(thumbnail === undefined ? {} : { thumbnail: true }) };
    await saveUploadedFile(stored);
    return UploadedFile.parse(stored);
  } catch (cause) {
    // What was refused is not kept.
    if (cause instanceof CourtError) await storage.remove(key);
    throw cause;
  }
};
