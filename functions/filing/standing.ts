import type { FilingView } from '../../shared/filing/filing';
import type { Standing } from '../../shared/filing/standing';
import type { FileId } from '../../shared/kernel/ids';
import type { CaseRecord } from '../cases/case-record';
import { changeDraft } from './draft-store';
import { ownStored } from './complete-draft';
import { viewFiling } from './view-filing';

export interface StandingGiven extends Omit<Standing, 'proof'> { readonly proofFileId?: FileId | undefined }

/** As whom the person files, with the proof of it. What was signed before was signed as somebody else. */
export const setStanding = async (record: CaseRecord, ownerId: string, { proofFileId, ...given }: StandingGiven, at: Date): Promise<FilingView> => {
  const file = proofFileId === undefined ? undefined : await ownStored(proofFileId, ownerId, 'proofFileId');
  const filing = await changeDraft(record, at, ({ signature: _signed, standing: _before, ...current }) => ({
    ...current,
    standing: { ...given, ...(file === undefined || proofFileId === undefined ? {} : { proof: { fileId: proofFileId, name: file.name, contentType: file.contentType, bytes: file.bytes, sha256: file.sha256 } }) },
  }));
  return viewFiling(record.caseId, filing, at);
};
