import type { CaseDocument, DocumentKind } from '../../shared/documents/case-document';
import type { DocumentId, FileId, PartyId } from '../../shared/kernel/ids';
import { newId } from '../platform/new-id';
import { sha256, storage } from '../platform/storage';
import { put, type StatePut } from './case-log';
import { DocumentItem } from './case-items';

/** Every stored file, uploaded or made by the court, lies under its file id. */
export const objectKey = (fileId: string): string => `files/${fileId}`;

export interface NewDocument { kind: DocumentKind; title: string; bytes: Uint8Array; contentType?: string; pages?: number; visibleTo?: PartyId[] }

/** Stores the bytes first, then gives the state item to put in the same transaction as its event: no event ever names a file that is not there. */
export const fileDocument = async (paper: NewDocument, at: Date): Promise<{ document: CaseDocument; put: StatePut }> => {
  const fileId = newId<FileId>('file', at);
  const contentType = paper.contentType ?? 'application/pdf';
  await storage.put(objectKey(fileId), paper.bytes, contentType);
  const document: CaseDocument = {
    documentId: newId<DocumentId>('doc', at), kind: paper.kind, title: paper.title, fileId, contentType, bytes: paper.bytes.byteLength, sha256: sha256(paper.bytes), madeAt: at.toISOString(),
    ...(paper.pages === undefined ? {} : { pages: paper.pages }), ...(paper.visibleTo === undefined ? {} : { visibleTo: paper.visibleTo }),
  };
  return { document, put: put(DocumentItem, document) };
};
