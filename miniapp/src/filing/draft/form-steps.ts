import type { Answers, FormDefinition, FormGroup } from '@shared/filing/form';
import { itemCount } from '@shared/filing/visible-fields';

/** One screen of the form: a group, or one item of a repeated group; `index` undefined with `repeat` = none yet. */
export interface FormStep { readonly key: string; readonly group: FormGroup; readonly index?: number; readonly last: boolean }

export const formSteps = (form: FormDefinition, answers: Answers): FormStep[] =>
  form.groups.flatMap((group): FormStep[] => {
    if (group.repeat === undefined) return [{ key: group.code, group, last: true }];
    const count = itemCount(group, answers);
    if (count === 0) return [{ key: group.code, group, last: true }];
    return Array.from({ length: count }, (_, index) => ({ key: `${group.code}.${index}`, group, index, last: index === count - 1 }));
  });

/** "被告2" when there are several, else the group's own title. */
export const stepTitle = (step: FormStep, steps: readonly FormStep[]): string => {
  const { repeat, title } = step.group;
  if (repeat === undefined || step.index === undefined) return title;
  const several = steps.filter(({ group }) => group === step.group).length > 1;
  return several ? `${repeat.itemLabel}${step.index + 1}` : repeat.itemLabel;
};

/** The screen that holds a path: "defendants.1.phone" → 被告2. Undefined when the form has no such place. */
export const stepAt = (steps: readonly FormStep[], path: string): number | undefined => {
  const exact = steps.findIndex((step) => path === step.key || path.startsWith(`${step.key}.`));
  if (exact >= 0) return exact;
  const group = steps.findIndex((step) => path === step.group.code || path.startsWith(`${step.group.code}.`));
  return group >= 0 ? group : undefined;
};
