import { useState } from 'react';
import { documentKinds, type CaseDocument } from '../../../shared/documents/case-document';
import type { FilingFile } from '../../../shared/filing/filing';
import type { CaseId } from '../../../shared/kernel/ids';
import { DocumentViewer } from '../ui/document-viewer';
import { copy } from './copy';
import { CorrectFile } from './correct-file';
import type { Corrections } from './use-corrections';

const evidenceFirst = (papers: readonly CaseDocument[]) => [...papers].sort((a, b) => Number(b.kind === 'evidence') - Number(a.kind === 'evidence'));

interface Props { caseId: CaseId; papers: readonly CaseDocument[]; /** while a correction may be asked: what was handed in, and what is asked so far */ files: readonly FilingFile[]; state: Corrections | undefined; onAsked: () => void }

export const Evidence = ({ caseId, papers, files, state, onAsked }: Props) => {
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
      {state !== undefined && files.some(({ fileId }) => fileId === shown.fileId) && <div className="row" style={{ padding: '8px 12px' }}><CorrectFile key={shown.fileId} files={files} state={state} shown={shown.fileId} after={onAsked} /></div>}
      <DocumentViewer caseId={caseId} documentId={shown.documentId} />
    </div>
  );
};
