import { documentRoutes } from '@shared/documents/contract';
import { call } from './api';

export interface PaperSource { readonly url: string; readonly contentType: string; readonly name: string }

/** Where a paper's bytes are: of a case, or a file of one's own. */
export const paperSource = async (place: { readonly caseId?: string | undefined; readonly documentId?: string | undefined; readonly fileId?: string | undefined }): Promise<PaperSource> =>
  place.documentId !== undefined && place.caseId !== undefined
    ? call(documentRoutes.readDocument, { params: { caseId: place.caseId, documentId: place.documentId } })
    : call(documentRoutes.readOwnFile, { params: { fileId: place.fileId ?? '' } });
