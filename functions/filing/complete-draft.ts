import type { FilingView } from '../../shared/filing/filing';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseRecord } from '../cases/case-record';
import type { Person } from '../cases/people';
import { findUploadedFile, type StoredFile } from '../cases/uploaded-file';
import { withoutSignatures } from './co-signers';
import { changeDraft, filingOf, requireOpen } from './draft-store';
import { viewFiling } from './view-filing';

/** 示例默认值 */
const MOST_FILES = 200;

export const ownStored = async (fileId: string, ownerId: string, path: string): Promise<StoredFile> => {
  const file = await findUploadedFile(fileId);
  if (file === undefined || file.ownerId !== ownerId) throw new CourtError('documents.notFound', '没有找到您上传的这个文件，请重新上传。', { path });
  if (file.state !== 'stored') throw new CourtError('documents.notUploaded', '文件还没有传完，请等传完再继续。', { path });
  return file;
};

export const setFiles = async (record: CaseRecord, ownerId: string, wanted: readonly { fileId: string; evidenceName: string }[], at: Date): Promise<FilingView> => {
  requireOpen(filingOf(record));
  if (wanted.length > MOST_FILES) throw new CourtError('request.tooLarge', `证据最多${MOST_FILES}个文件，请把同一份材料合并成一个PDF。`, { path: 'files' });
  if (new Set(wanted.map(({ fileId }) => fileId)).size !== wanted.length) throw new CourtError('request.invalid', '同一个文件加了两次，请去掉重复的。', { path: 'files' });
  // A file listed before was checked then: a list of hundreds is not looked up again for one name.
  const listed = new Map(filingOf(record).files.map((file) => [file.fileId, file]));
  const files = await Promise.all(wanted.map(async ({ fileId, evidenceName }, index) => {
    const { name, contentType, bytes, sha256, pages } = listed.get(fileId) ?? await ownStored(fileId, ownerId, `files.${index}.fileId`);
    return { fileId, name, evidenceName: evidenceName.trim(), contentType, bytes, sha256, ...(pages === undefined ? {} : { pages }) };
  }));
  const filing = await changeDraft(record, at, (current) => ({ ...(JSON.stringify(current.files) === JSON.stringify(files) ? current : withoutSignatures(current)), files }));
  return viewFiling(record.caseId, filing, at);
};

export const sign = async (record: CaseRecord, person: Person, fileId: string, at: Date): Promise<FilingView> => {
  requireOpen(filingOf(record));
  const file = await ownStored(fileId, person.personId, 'fileId');
  if (file.contentType !== 'image/png') throw new CourtError('documents.typeRefused', '签名格式不对，请在签名框里重新签名。', { path: 'fileId' });
  const filing = await changeDraft(record, at, (current) => ({ ...current, signature: { fileId, signedAt: at.toISOString(), name: person.name ?? '' }, ...(person.idNumberDigest === undefined ? {} : { ownerDigest: person.idNumberDigest }) }));
  return viewFiling(record.caseId, filing, at);
};

/** Consent to electronic service is its own answer with the text that was shown (在线诉讼规则 29, 30; 民诉法解释 136). */
export const confirmAddress = async (record: CaseRecord, given: { electronicService: 'given' | 'refused'; noticeVersion: string }, at: Date): Promise<FilingView> => {
  const { electronicService, noticeVersion } = given;
  const filing = await changeDraft(record, at, (current) => ({ ...current, addressForService: { confirmedAt: at.toISOString(), electronicService, noticeVersion } }));
  return viewFiling(record.caseId, filing, at);
};
