import { formRows, type FormRow } from '../../shared/filing/form-rows';
import type { Answers, FormDefinition } from '../../shared/filing/form';
import type { Standing } from '../../shared/filing/standing';
import { elementPaper } from '../cases/element-paper';
import type { Paper } from '../platform/paper';
import { filingCopy } from './copy';

interface Facts { form: FormDefinition; answers: Answers; standing?: Standing | undefined; evidence: readonly string[]; signature: { name: string; image: Uint8Array; on: string }; more?: readonly { name: string; image: Uint8Array; on: string }[]; demo: boolean }

/** 民诉法60: a guardian is named after the parties. */
const withGuardian = (rows: readonly FormRow[], standing: Standing | undefined, name: string): FormRow[] => {
  const last = rows.findLastIndex(({ section }) => section === 'parties');
  const party = rows[last];
  if (standing?.as !== 'guardian' || party === undefined) return [...rows];
  const { guardian } = filingCopy;
  const row: FormRow = { ...party, label: guardian.row, items: [{ label: guardian.name, value: name }, { label: guardian.relation, value: standing.relation ?? '' }, { label: guardian.ground, value: standing.ground ?? '' }] };
  return [...rows.slice(0, last + 1), row, ...rows.slice(last + 1)];
};

/** 民事起诉状: every row of the form, filled or 无. */
export const complaintPaper = ({ form, answers, standing, evidence, signature, more = [], demo }: Facts): Paper => {
  const { title, instructionsTitle, instructions, warningTitle, warning, signedBy } = filingCopy.complaint;
  return elementPaper({
    title, cause: form.cause, front: [[instructionsTitle, instructions.join('\n')], [warningTitle, warning]],
    rows: withGuardian(formRows(form, answers, evidence), standing, signature.name), signedBy, signature, more, demo,
  });
};
