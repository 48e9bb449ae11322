import { CourtError } from '../../shared/kernel/errors';
import type { Caller } from '../cases/authorise';
import type { CaseRecord } from '../cases/case-record';
import { objectKey } from '../cases/file-document';
import { documentsFor } from '../cases/view-case';
import { storage } from '../platform/storage';
import { ownStoredFile } from './own-file';
import { nameWithEnding, previewKey, previewTypeOf } from './preview';

/** 示例默认值: long enough to open, short enough to be useless in a chat. */
const LINK_SECONDS = 300;

interface Stored { fileId: string; name: string; contentType: string; sha256: string }

const previewOf = async ({ fileId, name, contentType }: Stored) => {
  const shown = previewTypeOf(contentType);
  return shown === undefined ? {} : { preview: { url: await storage.downloadUrl(previewKey(fileId), name, shown, LINK_SECONDS), contentType: shown } };
};

const linkTo = async (stored: Stored, at: Date) => {
  const { fileId, contentType, sha256 } = stored;
  const name = nameWithEnding(stored.name, contentType);
  return {
    url: await storage.downloadUrl(objectKey(fileId), name, contentType, LINK_SECONDS),
    expiresAt: new Date(at.getTime() + LINK_SECONDS * 1000).toISOString(), contentType, name, sha256, ...(await previewOf(stored)),
  };
};

export const readOwnFile = async (ownerId: string, fileId: string, at: Date) => linkTo(await ownStoredFile(fileId, ownerId), at);

export const readDocument = async (record: CaseRecord, caller: Pick<Caller, 'personId' | 'role'>, documentId: string, at: Date) => {
  const found = documentsFor(record, caller).find((document) => document.documentId === documentId);
  if (found === undefined) throw new CourtError('documents.notFound', '没有找到这份材料，或您不能查看它。请从案件页重新打开。');
  return linkTo({ ...found, name: found.title }, at);
};
