import { documentRoutes } from '../../../shared/documents/contract';
import type { CaseId, DocumentId } from '../../../shared/kernel/ids';
import { useApi } from '../platform/use-api';
import { FileViewer } from './file-viewer';

/** Links to the store live for minutes: asked again before they end, never kept. */
const LINK_MS = 120_000;

export const DocumentViewer = ({ caseId, documentId }: { caseId: CaseId; documentId: DocumentId }) => {
  const opened = useApi(documentRoutes.readDocument, { params: { caseId, documentId } }, { freshMs: LINK_MS });
  return <FileViewer file={opened.data} error={opened.error?.message} />;
};
