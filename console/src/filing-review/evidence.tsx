import { useState } from 'react';
import { documentKinds, type CaseDocument } from '../../../shared/documents/case-document';
import type { CaseId } from '../../../shared/kernel/ids';
import { DocumentViewer } from '../ui/document-viewer';
import { copy } from './copy';

const evidenceFirst = (papers: readonly CaseDocument[]) => [...papers].sort((a, b) => Number(b.kind === 'evidence') - Number(a.kind === 'evidence'));

export const Evidence = ({ caseId, papers }: { caseId: CaseId; papers: readonly CaseDocument[] }) => {
  const [chosen, choose] = useState<string>();
  const listed = evidenceFirst(papers);
  const shown = listed.find((paper) => paper.documentId === chosen) ?? listed[0];
  if (shown === undefined) return <p className="weak pad">{copy.noPapers}</p>;
  return (
    <div className="evidence">
      <fieldset className="evidence-tabs" aria-label={copy.tabs.evidence}>
        {listed.map((paper) => (
          <button key={paper.documentId} type="button" aria-pressed={paper === shown} title={documentKinds[paper.kind]} onClick={() => choose(paper.documentId)}>{paper.title}</button>
        ))}
      </fieldset>
      <DocumentViewer caseId={caseId} documentId={shown.documentId} />
    </div>
  );
};
