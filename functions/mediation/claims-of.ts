import { formRows } from '../../shared/filing/form-rows';
import { formOf } from '../../shared/filing/forms';
import { yuanText } from '../../shared/kernel/money';
import { FilingItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { mediationCopy } from './copy';

/** The reliefs sought as the complaint form states them, one line each; the sum alone when the form is not known any more. */
export const claimsOf = (record: CaseRecord): string[] => {
  const filing = record.one(FilingItem);
  const form = formOf(record.head.causeOfAction);
  const answers = Object.fromEntries(Object.entries(filing?.answers ?? {}).map(([path, { value }]) => [path, value]));
  const rows = form === undefined ? [] : formRows(form, answers).filter(({ section, items }) => section === 'claims' && !items.every(({ value }) => value === '否' || value === '无'));
  const lines = rows.map(({ label, items }) => `${label}：${items.map((item) => (item.label === '' || item.label === label ? item.value : `${item.label}${item.value}`)).join('；')}`)
    .filter((line) => !line.endsWith('：无'));
  return lines.length > 0 ? lines : [mediationCopy.claimAmount(yuanText(record.head.claimAmountFen))];
};
