import { fenFromYuan, yuanText } from '../kernel/money';
import { claimTotal } from './claim-total';
import type { Answers, FormDefinition, FormField, FormGroup } from './form';
import { sectionTitle } from './section-titles';
import { answered, itemCount, visibleFieldsOf } from './visible-fields';

/** One row of the printed form. A row with nothing to say holds one item without a label: 无 */
export interface FormRow {
  readonly section: FormGroup['section'];
  readonly sectionTitle: string;
  readonly label: string;
  readonly items: readonly { readonly label: string; readonly value: string }[];
}

const NONE = [{ label: '', value: '无' }];

/** An answer as it is printed. */
export const answerText = (field: FormField, value: string): string => {
  const text = value.trim();
  if (field.kind === 'yesNo') return text === 'yes' ? '是' : '否';
  if (field.kind === 'date') return text.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日');
  const amount = field.kind === 'money' ? fenFromYuan(text) : undefined;
  return (amount === undefined ? text : yuanText(amount)) + (field.unit ?? '');
};

/** The form prints a block as 被告（自然人） or 被告（法人或非法人组织） instead of asking which it is. */
const kindSuffix = (group: FormGroup, answers: Answers, index: number): string => {
  const kind = group.fields.find(({ code }) => code === 'kind');
  const chosen = kind === undefined ? '' : answers[`${group.code}.${index}.kind`] || kind.initial || '';
  return chosen === '' ? '' : `（${chosen}）`;
};

/** People are numbered by who they are, official rows by their own label. */
const rowName = (group: FormGroup, itemLabel: string): string => (group.section === 'parties' || group.code.startsWith('extra.') ? itemLabel : group.title);

const rowsOfGroup = (form: FormDefinition, group: FormGroup, answers: Answers): FormRow[] => {
  const head = { section: group.section, sectionTitle: sectionTitle(form, group.section) };
  const fields = visibleFieldsOf(group, answers).filter(({ path }) => answered(answers, path));
  if (group.code === 'claims.total' && fields.length === 0) return [{ ...head, label: group.title, items: [{ label: group.title, value: `${yuanText(claimTotal(form, answers))}元` }] }];
  if (fields.length === 0) return group.code.startsWith('extra.') ? [] : [{ ...head, label: group.title, items: NONE }];
  const count = itemCount(group, answers);
  return Array.from({ length: count }, (_, index) => ({
    ...head,
    label: group.repeat === undefined ? group.title : rowName(group, group.repeat.itemLabel) + (count > 1 ? String(index + 1) : '') + kindSuffix(group, answers, index),
    items: fields.filter((visible) => (visible.index ?? 0) === index && visible.field.code !== 'kind').map(({ path, field }) => ({ label: field.label, value: answerText(field, answers[path] ?? '') })),
  })).filter(({ items }) => items.length > 0);
};

/** Every row of the form in its order, for the PDF and the clerk. `evidence` are the names of the files. */
export const formRows = (form: FormDefinition, answers: Answers, evidence?: readonly string[]): FormRow[] => {
  const rows = form.groups.flatMap((group) => rowsOfGroup(form, group, answers));
  if (evidence === undefined) return rows;
  const list: FormRow = {
    section: 'facts', sectionTitle: sectionTitle(form, 'facts'), label: '证据清单',
    items: evidence.length === 0 ? NONE : evidence.map((name, index) => ({ label: String(index + 1), value: name })),
  };
  const afterFacts = rows.reduce((last, row, index) => (row.section === 'facts' ? index + 1 : last), 0);
  return [...rows.slice(0, afterFacts), list, ...rows.slice(afterFacts)];
};
