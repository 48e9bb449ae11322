import { fieldAt } from './field-at';
import type { Answers, FormDefinition } from './form';
import { itemCount } from './visible-fields';

/** What a path is called in Chinese: "被告2 联系电话", "医疗费 累计发生医疗费". An unknown path is returned as it is; "evidence" is 证据清单. */
export const pathLabel = (form: FormDefinition, path: string, answers?: Answers): string => {
  if (path === 'evidence' || path.startsWith('evidence.')) return '证据清单';
  const group = form.groups.find(({ code }) => code === path || `${code}.notApplicable` === path);
  if (group !== undefined) return group.title;
  const at = fieldAt(form, path, answers);
  if (at === undefined) return path;
  const { repeat } = at.group;
  const single = repeat === undefined || (answers !== undefined && itemCount(at.group, answers) <= 1);
  const place = repeat === undefined ? at.group.title : repeat.itemLabel + (single ? '' : String((at.index ?? 0) + 1));
  return place === at.field.label ? place : `${place} ${at.field.label}`;
};
