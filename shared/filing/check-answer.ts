import { checkCertificate, checkCreditCode, checkPhone, checkPlate, type NumberCheck } from '../kernel/identity-numbers';
import { isCourtDate } from '../kernel/calendar/date-arithmetic';
import { fenFromYuan } from '../kernel/money';
import type { CourtDate } from '../kernel/time';
import type { FormField } from './form';

const fine: NumberCheck = { warnings: [] };
const unless = (right: boolean, error: string): NumberCheck => (right ? fine : { error, warnings: [] });
const LONGEST: Partial<Record<FormField['kind'], number>> = { text: 200, longText: 5000, address: 200 };

const checkDate = (field: FormField, text: string, today: CourtDate): NumberCheck => {
  if (!isCourtDate(text) && !(field.code === 'bornOn' && /^1[89]\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)))) return unless(false, `${field.label}请按 年-月-日 填写真实的日期，例如 2026-06-18`);
  return unless(field.code !== 'bornOn' || text <= today, '出生日期不能晚于今天，请核对');
};

/** What is wrong with one answer that is not empty. `sibling` reads another field of the same block. */
export const checkAnswer = (field: FormField, value: string, today: CourtDate, sibling: (code: string) => string | undefined): NumberCheck => {
  const text = value.trim();
  switch (field.kind) {
    case 'money': return unless(fenFromYuan(text) !== undefined, `${field.label}请填写数字，单位是元，最多两位小数，例如 23486.50`);
    case 'date': return checkDate(field, text, today);
    case 'integer': return unless(/^\d{1,6}$/.test(text), `${field.label}请填写整数，例如 30`);
    case 'decimal': return unless(/^\d{1,6}(\.\d{1,6})?$/.test(text), `${field.label}请填写数字，例如 8.7`);
    case 'yesNo': return unless(text === 'yes' || text === 'no', `${field.label}请选择“是”或者“否”`);
    case 'choice': return unless(field.choices?.includes(text) === true, `${field.label}请从列出的选项中选择`);
    case 'phone': return checkPhone(text);
    case 'plate': return checkPlate(text);
    case 'creditCode': return checkCreditCode(text);
    case 'idNumber': return checkCertificate(sibling('idKind') ?? '居民身份证', text, today);
    default: return unless(text.length <= (LONGEST[field.kind] ?? 200), `${field.label}太长，请精简到${LONGEST[field.kind] ?? 200}字以内`);
  }
};
