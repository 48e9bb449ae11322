import type { FormDefinition } from '../../shared/filing/form';
import { visibleFields } from '../../shared/filing/visible-fields';

/** Answers every row of a defendant's form with the same word; no two texts are the same. */
export const answersOfDefence = (form: FormDefinition, objected: string): Record<string, string> => {
  const answers: Record<string, string> = Object.fromEntries(form.groups.flatMap(({ code, fields }) => fields.filter((field) => field.code === 'objected').map((field) => [`${code}.${field.code}`, objected])));
  for (const [index, { path, field }] of visibleFields(form, answers).entries()) {
    answers[path] ??= field.kind === 'choice' ? field.choices?.[0] ?? '' : field.kind === 'money' ? '12000.00' : `意见${index}`;
  }
  return answers;
};
