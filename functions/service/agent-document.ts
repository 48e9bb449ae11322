import type { Party, Representation } from '../../shared/cases/party';
import type { CaseDocument } from '../../shared/documents/case-document';
import type { DocumentId, FileId } from '../../shared/kernel/ids';
import type { StoredFile } from '../cases/uploaded-file';
import { newId } from '../platform/new-id';
import { copy } from './copy';

/** The uploaded power of attorney as a paper of the case, kept between the court and the party. */
export const agentDocument = (file: StoredFile, fileId: FileId, agency: Representation, party: Party, at: Date): CaseDocument => ({
  documentId: newId<DocumentId>('doc', at), kind: 'powerOfAttorney', title: copy.powerOfAttorney(agency.name, party.name), fileId,
  contentType: file.contentType, bytes: file.bytes, sha256: file.sha256, madeAt: at.toISOString(), visibleTo: [party.partyId],
});
