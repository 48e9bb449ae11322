import { CourtError } from '../../shared/kernel/errors';
import type { Caller } from '../cases/authorise';
import type { CaseRecord } from '../cases/case-record';
import { objectKey } from '../cases/file-document';
import { documentsFor } from '../cases/view-case';
import { storage } from '../platform/storage';
import { ownFile } from './complete-upload';

/** 示例默认值: long enough to open, short enough to be useless in a chat. */
const LINK_SECONDS = 300;

interface Stored { fileId: string; name: string; contentType: string; sha256: string }

const linkTo = async ({ fileId, name, contentType, sha256 }: Stored, at: Date) => ({
  url: await storage.downloadUrl(objectKey(fileId), name, contentType, LINK_SECONDS),
  expiresAt: new Date(at.getTime() + LINK_SECONDS * 1000).toISOString(), contentType, name, sha256,
});

export const readOwnFile = async (ownerId: string, fileId: string, at: Date) => {
  const file = await ownFile(fileId, ownerId);
  if (file.state !== 'stored') throw new CourtError('documents.notUploaded', '文件还没有传完，请重新上传。');
  return linkTo(file, at);
};

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/heic': 'heic', 'application/msword': 'doc', 'application/x-cfb': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

export const readDocument = async (record: CaseRecord, caller: Pick<Caller, 'personId' | 'role'>, documentId: string, at: Date) => {
  const found = documentsFor(record, caller).find((document) => document.documentId === documentId);
  if (found === undefined) throw new CourtError('documents.notFound', '没有找到这份材料，或您不能查看它。请从案件页重新打开。');
  const extension = EXTENSIONS[found.contentType];
  return linkTo({ ...found, name: extension === undefined || found.title.endsWith(`.${extension}`) ? found.title : `${found.title}.${extension}` }, at);
};
