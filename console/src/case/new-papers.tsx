import { Input, Select } from 'antd';
import type { FileId } from '../../../shared/kernel/ids';
import { ProofField } from '../ui/proof-field';
import { copy } from './copy';

const words = copy.service.dialog;
export type PaperKind = 'judgment' | 'ruling' | 'summons' | 'courtNotice';
export interface NewPaper { fileId: FileId; kind: PaperKind; title: string }

/** The court's own papers that come into the file with this order. */
export const NewPapers = ({ kind, papers, onChange }: { kind: PaperKind; papers: readonly NewPaper[]; onChange: (papers: NewPaper[]) => void }) => {
  const change = (fileId: FileId, next: Partial<NewPaper>) => onChange(papers.map((paper) => (paper.fileId === fileId ? { ...paper, ...next } : paper)));
  return (
    <div className="stack" style={{ gap: 8 }}>
      <ProofField label={words.upload} value={papers.map(({ fileId, title }) => ({ fileId, name: title }))} onChange={(files) => onChange(files.map(({ fileId, name }) => papers.find((one) => one.fileId === fileId) ?? { fileId, kind, title: name.replace(/\.\w+$/, '') }))} />
      {papers.map((paper) => (
        <div key={paper.fileId} className="row" style={{ flexWrap: 'nowrap' }}>
          <Select aria-label={words.kind} style={{ width: 150 }} value={paper.kind} onChange={(next) => change(paper.fileId, { kind: next })} options={(Object.keys(words.kinds) as PaperKind[]).map((value) => ({ value, label: words.kinds[value] }))} />
          <Input aria-label={words.paperTitle} maxLength={60} value={paper.title} onChange={(event) => change(paper.fileId, { title: event.target.value })} />
        </div>
      ))}
    </div>
  );
};
