import { CourtError } from '../../shared/kernel/errors';
import type { Caller } from '../cases/authorise';
import type { CaseRecord } from '../cases/case-record';
import { linkToFile } from '../cases/link-to-file';
import { documentsFor } from '../cases/view-case';
import { ownStoredFile } from './own-file';

export const readOwnFile = async (ownerId: string, fileId: string, at: Date) => linkToFile(await ownStoredFile(fileId, ownerId), at);

export const readDocument = async (record: CaseRecord, caller: Pick<Caller, 'personId' | 'role'>, documentId: string, at: Date) => {
  const found = documentsFor(record, caller).find((document) => document.documentId === documentId);
  if (found === undefined) throw new CourtError('documents.notFound', '没有找到这份材料，或您不能查看它。请从案件页重新打开。');
  return linkToFile({ ...found, name: found.title }, at);
};
