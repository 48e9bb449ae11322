import type { Answers, Finding, FormDefinition, FormGroup } from '../../../shared/filing/form';
import { isNotApplicable, visibleFields } from '../../../shared/filing/visible-fields';
import { copy as house } from '../ui/copy';
import { copy } from './copy';

export interface Fact { path: string; label: string; value: string; findings: Finding[] }
export interface FactGroup { key: string; section: FormGroup['section']; title: string; facts: Fact[] }

const readable = (kind: string, value: string, unit?: string): string => {
  if (value === '') return copy.empty;
  if (kind === 'yesNo') return value === 'yes' ? copy.yes : copy.no;
  return unit === undefined ? value : `${value}${unit}`;
};

/** The form as the clerk reads it: one group per official row (per person where it repeats), each fact with its path and its findings. */
export const factGroups = (form: FormDefinition, answers: Answers, findings: readonly Finding[]): FactGroup[] => {
  const groups = new Map<string, FactGroup>();
  for (const group of form.groups) {
    if (isNotApplicable(group, answers)) groups.set(group.code, { key: group.code, section: group.section, title: group.title, facts: [{ path: group.code, label: group.title, value: copy.notApplicable, findings: [] }] });
    for (const { path, field, index } of visibleFields({ ...form, groups: [group] }, answers)) {
      const key = index === undefined ? group.code : `${group.code}.${index}`;
      const title = index === undefined || group.repeat === undefined ? group.title : `${group.repeat.itemLabel}${index + 1}`;
      const into = groups.get(key) ?? { key, section: group.section, title, facts: [] };
      into.facts.push({ path, label: field.label, value: readable(field.kind, answers[path] ?? '', field.kind === 'money' ? house.yuan : field.unit), findings: findings.filter((finding) => finding.path === path) });
      groups.set(key, into);
    }
  }
  return [...groups.values()];
};
