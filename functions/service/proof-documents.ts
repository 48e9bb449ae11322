import type { CaseDocument, DocumentKind } from '../../shared/documents/case-document';
import { CourtError } from '../../shared/kernel/errors';
import type { DocumentId, FileId } from '../../shared/kernel/ids';
import type { Service } from '../../shared/service/service';
import { DocumentItem } from '../cases/case-items';
import { put, type StatePut } from '../cases/case-log';
import { findUploadedFile } from '../cases/uploaded-file';
import { newId } from '../platform/new-id';
import { copy } from './copy';

/** An uploaded file of the caller's own as a paper of the case. @throws service.resultIncomplete */
export const documentOfFile = async (fileId: FileId, ownerId: string, about: { kind: DocumentKind; title: string; visibleTo?: CaseDocument['visibleTo'] }, at: Date): Promise<CaseDocument> => {
  const file = await findUploadedFile(fileId);
  if (file === undefined || file.ownerId !== ownerId || file.state !== 'stored') throw new CourtError('service.resultIncomplete', copy.refusals.proofMissing, { path: 'proofFileIds' });
  const { contentType, bytes, sha256 } = file;
  return { documentId: newId<DocumentId>('doc', at), fileId, contentType, bytes, sha256, madeAt: at.toISOString(), ...about };
};

/** Slip, photo, video: kept between the court and the addressee. */
export const proofDocuments = async (fileIds: readonly FileId[], ownerId: string, service: Service, at: Date): Promise<{ ids: DocumentId[]; puts: StatePut[] }> => {
  const documents = await Promise.all(fileIds.map((fileId) => documentOfFile(fileId, ownerId, { kind: 'serviceProof', title: copy.proofTitle(service.addresseeName), visibleTo: [service.addresseePartyId] }, at)));
  return { ids: documents.map(({ documentId }) => documentId), puts: documents.map((document) => put(DocumentItem, document)) };
};
