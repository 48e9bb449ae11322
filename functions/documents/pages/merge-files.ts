import { UploadedFile } from '../../../shared/documents/case-document';
import { CourtError } from '../../../shared/kernel/errors';
import type { FileId } from '../../../shared/kernel/ids';
import { objectKey } from '../../cases/file-document';
import { saveUploadedFile, type StoredFile } from '../../cases/uploaded-file';
import { court } from '../../platform/court-config';
import { newId } from '../../platform/new-id';
import { sha256, storage } from '../../platform/storage';
import { ownStoredFile } from '../own-file';
import { plainName } from '../plain-name';
import { nameWithEnding, previewKey, previewTypeOf } from '../../cases/file-preview';
import { composePages, type SourceFile, type WantedPage } from './compose-pages';

/** 示例默认值: what one function can hold at once. */
const MOST_SOURCE_BYTES = 200 * 1024 * 1024;

/** A picture no PDF can hold is put in as the JPEG made of it. */
const sourceOf = async ({ fileId, contentType }: StoredFile): Promise<SourceFile> => {
  const shown = previewTypeOf(contentType);
  return shown === 'image/jpeg' ? { contentType: shown, bytes: Buffer.from(await storage.get(previewKey(fileId))) } : { contentType, bytes: Buffer.from(await storage.get(objectKey(fileId))) };
};

/** Pages of one's own files, put together as a new file with its own fingerprint. The files they came from stay as they are, and the new one names them. */
export const mergeFiles = async (ownerId: string, { name, pages }: { name: string; pages: readonly WantedPage[] }, at: Date): Promise<UploadedFile> => {
  const files = await Promise.all([...new Set(pages.map(({ fileId }) => fileId))].map((fileId) => ownStoredFile(fileId, ownerId)));
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_SOURCE_BYTES) throw new CourtError('documents.tooLarge', '要合并的文件加起来太大了，请分几次合并。', { path: 'pages' });
  const sources = new Map<string, SourceFile>();
  for (const file of files) sources.set(file.fileId, await sourceOf(file));
  const made = await composePages(pages, sources);
  const { maxFileBytes } = court();
  if (made.bytes.byteLength > maxFileBytes) throw new CourtError('documents.tooLarge', '合并后的文件太大了，请少选几页，分成几份。', { path: 'pages' });
  const fileId = newId<FileId>('file', at);
  const contentType = 'application/pdf';
  await storage.put(objectKey(fileId), made.bytes, contentType);
  const file: StoredFile = {
    fileId, ownerId, name: nameWithEnding(plainName(name), contentType), contentType, bytes: made.bytes.byteLength, sha256: sha256(made.bytes), state: 'stored', createdAt: at.toISOString(), pages: made.pages,
    madeFrom: files.map((source) => ({ fileId: source.fileId, sha256: source.sha256 })),
  };
  await saveUploadedFile(file);
  return UploadedFile.parse(file);
};
