import { documentRoutes } from '@shared/documents/contract';
import { call } from './api';

export interface PaperPlace { readonly caseId?: string | undefined; readonly documentId?: string | undefined; readonly fileId?: string | undefined }
export interface PaperSource { readonly url: string; readonly contentType: string; readonly name: string; /** a few kilobytes of a large picture */ readonly thumbnailUrl?: string | undefined }

/** Where a paper's bytes are: of a case, or a file of one's own. A picture no browser draws comes as the one made of it. */
export const paperSource = async ({ caseId, documentId, fileId }: PaperPlace): Promise<PaperSource> => {
  const { url, contentType, name, preview, ...more } = documentId !== undefined && caseId !== undefined
    ? await call(documentRoutes.readDocument, { params: { caseId, documentId } })
    : await call(documentRoutes.readOwnFile, { params: { fileId: fileId ?? '' } });
  return preview !== undefined && preview.contentType.startsWith('image/') ? { ...preview, name } : { url, contentType, name, thumbnailUrl: 'thumbnailUrl' in more ? more.thumbnailUrl : undefined };
};
