import { formRows } from '../../shared/filing/form-rows';
import type { Answers, FormDefinition } from '../../shared/filing/form';
import type { Block, Paper } from '../platform/paper';
import { filingCopy } from './copy';

interface Facts { form: FormDefinition; answers: Answers; evidence: readonly string[]; signature: { name: string; image: Uint8Array; on: string }; demo: boolean }

/** The complaint in the official element form's order: instructions, warning, sections of rows, signature. */
export const complaintPaper = ({ form, answers, evidence, signature, demo }: Facts): Paper => {
  const { title, instructionsTitle, instructions, warningTitle, warning, signedBy } = filingCopy.complaint;
  const blocks: Block[] = [
    { kind: 'paragraph', text: `（${form.cause}）`, align: 'center' },
    { kind: 'table', rows: [[instructionsTitle, instructions.join('\n')], [warningTitle, warning]] },
  ];
  let section: string | undefined;
  let rows: [string, string][] = [];
  const flush = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const row of formRows(form, answers, evidence)) {
    if (row.section !== section) {
      flush();
      section = row.section;
      blocks.push({ kind: 'heading', text: row.sectionTitle });
    }
    rows.push([row.label, row.items.map(({ label, value }) => (label === '' || label === row.label ? value : `${label}：${value}`)).join('\n')]);
  }
  flush();
  blocks.push({ kind: 'signature', label: signedBy, ...signature });
  return { court: '', title, blocks, demo };
};
