import { go } from './navigate';
import type { PaperToOpen } from './open-paper';

/** In the app's own reader. */
export const openPaper = async ({ caseId, documentId, title }: PaperToOpen): Promise<void> => go('documents/pages/reader/index', { caseId, documentId, title });
export const openOwnFile = async ({ fileId, title }: { readonly fileId: string; readonly title: string }): Promise<void> => go('documents/pages/reader/index', { fileId, title });
