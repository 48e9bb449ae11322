import type { Answers, FormDefinition, FormGroup } from './form';
import { isNotApplicable, isVisible, type VisibleField } from './visible-fields';

/**
 * The field a path means; undefined when the form has no such place. Person and organization rows share codes,
 * so the answers, when given, decide which of them it is. "<group>.notApplicable" is not a field.
 */
export const fieldAt = (form: FormDefinition, path: string, answers: Answers = {}): VisibleField | undefined => {
  for (const group of form.groups) {
    if (!path.startsWith(`${group.code}.`)) continue;
    const rest = path.slice(group.code.length + 1).split('.');
    const index = group.repeat === undefined ? undefined : rest.shift();
    const code = rest.length === 1 ? rest[0] : undefined;
    if (group.repeat !== undefined && (index === undefined || !/^\d{1,2}$/.test(index) || Number(index) >= group.repeat.max)) continue;
    const named = group.fields.filter((candidate) => candidate.code === code);
    const prefix = path.slice(0, path.lastIndexOf('.'));
    const field = (isNotApplicable(group, answers) ? undefined : named.find((candidate) => isVisible(candidate, prefix, group, answers))) ?? named[0];
    if (field !== undefined) return { path, group, field, ...(index === undefined ? {} : { index: Number(index) }) };
  }
  return undefined;
};

/** The group a path is in: "objection.grounds.content" is in "objection.grounds", not in "objection". */
export const groupAt = (form: FormDefinition, path: string): FormGroup | undefined => form.groups.find(({ code }) => code === path || path === `${code}.notApplicable`) ?? fieldAt(form, path)?.group;

/** May this path be stored? Fields of the form and the 不适用 mark of its optional groups. */
export const isFormPath = (form: FormDefinition, path: string): boolean =>
  fieldAt(form, path) !== undefined || form.groups.some((group) => group.optional === true && path === `${group.code}.notApplicable`);
