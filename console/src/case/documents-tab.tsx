import { useSearchParams } from 'react-router-dom';
import { documentKinds } from '../../../shared/documents/case-document';
import { DocumentViewer } from '../ui/document-viewer';
import { When } from '../ui/when';
import type { Shown } from './case-context';
import { copy } from './copy';

export const DocumentsTab = ({ view }: Shown) => {
  const [search, setSearch] = useSearchParams();
  const shown = view.documents.find((document) => document.documentId === search.get('document')) ?? view.documents[0];
  if (shown === undefined) return <p className="sheet pad weak">{copy.documents.none}</p>;
  return (
    <div className="sheet split-list" style={{ height: 'calc(100vh - 330px)' }}>
      <ul className="paper-list" aria-label={copy.documents.list}>
        {view.documents.map((document) => (
          <li key={document.documentId}>
            <button type="button" aria-pressed={document === shown} onClick={() => setSearch({ tab: 'documents', document: document.documentId }, { replace: true })}>
              {document.title}<small>{documentKinds[document.kind]} · {document.pages !== undefined && `${copy.documents.pages(document.pages)} · `}<When at={document.madeAt} /></small>
            </button>
          </li>
        ))}
      </ul>
      <DocumentViewer caseId={view.head.caseId} documentId={shown.documentId} />
    </div>
  );
};
