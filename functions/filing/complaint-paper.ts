import { formRows } from '../../shared/filing/form-rows';
import type { Answers, FormDefinition } from '../../shared/filing/form';
import { elementPaper } from '../cases/element-paper';
import type { Paper } from '../platform/paper';
import { filingCopy } from './copy';

interface Facts { form: FormDefinition; answers: Answers; evidence: readonly string[]; signature: { name: string; image: Uint8Array; on: string }; demo: boolean }

/** 民事起诉状: every row of the form, filled or 无. */
export const complaintPaper = ({ form, answers, evidence, signature, demo }: Facts): Paper => {
  const { title, instructionsTitle, instructions, warningTitle, warning, signedBy } = filingCopy.complaint;
  return elementPaper({ title, cause: form.cause, front: [[instructionsTitle, instructions.join('\n')], [warningTitle, warning]], rows: formRows(form, answers, evidence), signedBy, signature, demo });
};
