import type { Answers, FormDefinition, FormField, FormGroup } from './form';

/** A field of the form at one place of the answers. */
export interface VisibleField {
  readonly path: string;
  readonly group: FormGroup;
  readonly field: FormField;
  /** of a repeated group */
  readonly index?: number;
}

export const answered = (answers: Answers, path: string): boolean => (answers[path] ?? '').trim() !== '';

export const isNotApplicable = (group: FormGroup, answers: Answers): boolean => group.optional === true && answers[`${group.code}.notApplicable`] === 'yes';

/** How many items a repeated group has: at least its minimum; the highest index that holds an answer counts. */
export const itemCount = (group: FormGroup, answers: Answers): number => {
  if (group.repeat === undefined) return 1;
  const prefix = `${group.code}.`;
  let count = group.repeat.min;
  for (const path of Object.keys(answers)) {
    if (!path.startsWith(prefix) || !answered(answers, path)) continue;
    const index = /^\d+$/.exec(path.slice(prefix.length).split('.')[0] ?? '')?.[0];
    if (index !== undefined) count = Math.max(count, Number(index) + 1);
  }
  return Math.min(count, group.repeat.max);
};

/** Is the field asked for, given the answers of its own block (`prefix`)? */
export const isVisible = (field: FormField, prefix: string, group: FormGroup, answers: Answers): boolean => {
  const condition = field.when;
  if (condition === undefined) return true;
  const given = answers[`${prefix}.${condition.field}`];
  const value = given === undefined || given === '' ? group.fields.find(({ code }) => code === condition.field)?.initial : given;
  return value !== undefined && condition.is.includes(value);
};

/** The fields of a group that are to be filled in now. */
export const visibleFieldsOf = (group: FormGroup, answers: Answers): VisibleField[] => {
  if (isNotApplicable(group, answers)) return [];
  return Array.from({ length: itemCount(group, answers) }, (_, index) => index).flatMap((index) => {
    const prefix = group.repeat === undefined ? group.code : `${group.code}.${index}`;
    return group.fields
      .filter((field) => isVisible(field, prefix, group, answers))
      .map((field) => ({ path: `${prefix}.${field.code}`, group, field, ...(group.repeat === undefined ? {} : { index }) }));
  });
};

export const visibleFields = (form: FormDefinition, answers: Answers): VisibleField[] => form.groups.flatMap((group) => visibleFieldsOf(group, answers));
