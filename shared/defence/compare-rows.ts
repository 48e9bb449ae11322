import type { Answers, FormDefinition } from '../filing/form';
import { formRows } from '../filing/form-rows';
import { answerRows } from './answer-rows';
import type { AnswerRow } from './defence';
import { AGREED, DISPUTED } from './defence-form';

/** What the plaintiff wrote in these groups, as the complaint prints it. */
export const saidIn = (form: FormDefinition, said: Answers, codes: readonly string[]): { label: string; value: string }[] =>
  formRows({ ...form, groups: form.groups.filter(({ code }) => codes.includes(code)) }, said)
    .flatMap(({ label, items }) => items.map((item) => ({ label: codes.length === 1 ? item.label || label : [label, item.label].filter((text) => text !== '' && text !== label).join(' ') || label, value: item.value })));

const stanceOf = (objected: string | undefined): AnswerRow['stance'] => (objected === AGREED ? 'agreed' : objected === DISPUTED ? 'disputed' : 'silent');

/** The claim and the answer side by side, row by row. */
export const compareRows = (form: FormDefinition, said: Answers, answers: Answers): AnswerRow[] => answerRows(form, said).map(({ code, section, title, about }) => ({
  code, section, title, claim: saidIn(form, said, about), stance: stanceOf(answers[`${code}.objected`]), text: answers[`${code}.content`]?.trim() ?? '',
}));
