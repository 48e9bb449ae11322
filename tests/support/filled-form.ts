import type { FormDefinition, FormField } from '../../shared/filing/form';
import { ORGANIZATION } from '../../shared/filing/forms/party-blocks';
import { visibleFields } from '../../shared/filing/visible-fields';

/** How a filler decides what is open: the first or the last option of every choice, and who the parties are. */
export interface Decisions {
  readonly option: 'first' | 'last';
  readonly yesNo: 'yes' | 'no';
  readonly parties: '自然人' | typeof ORGANIZATION;
  /** how many items of every repeated group */
  readonly items: number;
}

const sample = (field: FormField, serial: number, decisions: Decisions): string => {
  switch (field.kind) {
    case 'money': return `${1000 + serial}.50`;
    case 'date': return `2026-${String((serial % 12) + 1).padStart(2, '0')}-18`;
    case 'integer': return String(serial + 1);
    case 'decimal': return `${serial}.5`;
    case 'yesNo': return decisions.yesNo;
    case 'choice': return field.code === 'idKind' ? '居民身份证' : field.choices?.includes(ORGANIZATION) === true ? decisions.parties : field.choices?.at(decisions.option === 'first' ? 0 : -1) ?? '';
    case 'phone': return `139000${String(10_000 + serial)}`;
    case 'idNumber': return '11010519491231002X';
    case 'creditCode': return '91350100M000100Y43';
    case 'plate': return '陕F12345';
    default: return `内容${serial}`;
  }
};

/** Fills every field that can be seen, and the fields that these answers open, until none is left; no two texts or amounts are the same. */
export const filledForm = (form: FormDefinition, decisions: Decisions): Record<string, string> => {
  const answers: Record<string, string> = {};
  for (const { code, repeat, fields } of form.groups) {
    const first = fields[0];
    if (repeat === undefined || first === undefined) continue;
    for (let index = 0; index < Math.min(decisions.items, repeat.max); index += 1) answers[`${code}.${index}.${first.code}`] = sample(first, index, decisions);
  }
  let serial = 0;
  const seen = new Set<string>();
  for (let open = visibleFields(form, answers); open.some(({ path }) => !seen.has(path)); open = visibleFields(form, answers)) {
    for (const { path, field } of open) {
      if (seen.has(path)) continue;
      seen.add(path);
      serial += 1;
      answers[path] = sample(field, serial, decisions);
      // a span may not end before it starts
      if (field.code === 'to') answers[path] = '2026-12-31';
    }
  }
  return answers;
};
