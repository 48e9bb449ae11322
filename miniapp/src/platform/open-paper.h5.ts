import { go } from './navigate';
import type { PaperToOpen } from './open-paper';

/** Opens a case document in the app's own reader. */
export const openPaper = async ({ caseId, documentId, title }: PaperToOpen): Promise<void> => go('documents/pages/reader/index', { caseId, documentId, title });
