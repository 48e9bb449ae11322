import { fenFromYuan, plainYuan } from '../kernel/money';
import { claimTotal, countedClaims } from './claim-total';
import type { Answers, Finding, FormDefinition } from './form';
import { partiesOf } from './parties-of';
import { isNotApplicable, visibleFields } from './visible-fields';

const warning = (path: string, message: string): Finding => ({ path, level: 'warning', message });

const totalWarnings = (form: FormDefinition, answers: Answers): Finding[] => {
  const path = 'claims.total.amount';
  const typed = fenFromYuan(answers[path] ?? '');
  const sum = claimTotal(form, answers);
  return typed === undefined || typed === sum ? [] : [warning(path, `填写的标的总额${plainYuan(typed)}元与各项相加${plainYuan(sum)}元不一致，诉讼费按各项相加的金额计算，请核对`)];
};

/** A total and its parts, both filled in, should agree. */
const partWarnings = (form: FormDefinition, answers: Answers): Finding[] => {
  const parts = new Map<string, number>();
  for (const { path, field } of visibleFields(form, answers)) {
    const fen = field.partOf === undefined ? undefined : fenFromYuan(answers[path] ?? '');
    const whole = `${path.slice(0, path.lastIndexOf('.'))}.${field.partOf}`;
    if (fen !== undefined) parts.set(whole, (parts.get(whole) ?? 0) + fen);
  }
  return [...parts].flatMap(([path, sum]) => {
    const total = fenFromYuan(answers[path] ?? '');
    return total === undefined || total === sum ? [] : [warning(path, `填写的${plainYuan(total)}元与下面各项相加${plainYuan(sum)}元不一致，标的总额按${plainYuan(total)}元计算，请核对`)];
  });
};

/** Claims of which the law allows only one side. */
const alternativeWarnings = (form: FormDefinition, answers: Answers): Finding[] =>
  countedClaims(form, answers).givenUp.filter(({ path }) => (fenFromYuan(answers[path] ?? '') ?? 0) > 0)
    .map(({ path, group, field }) => warning(path, `“${group.title}”与前面填写的请求只能选择一种，“${field.label}”没有计入标的总额，请核对`));

/** 民间借贷: what was provided, less what was paid back, should be what is still owed. */
const principalWarnings = (form: FormDefinition, answers: Answers): Finding[] => {
  if (form.slug !== 'private-lending') return [];
  const [provided, repaid, owed] = ['facts.amount.provided', 'facts.repaid.principal', 'claims.principal.outstanding'].map((path) => fenFromYuan(answers[path] ?? ''));
  if (provided === undefined || repaid === undefined || owed === undefined || provided - repaid === owed) return [];
  return [warning('claims.principal.outstanding', `实际提供${plainYuan(provided)}元减去已还本金${plainYuan(repaid)}元，与尚欠本金${plainYuan(owed)}元不一致，请核对`)];
};

const partyWarnings = (form: FormDefinition, answers: Answers, masked: readonly string[]): Finding[] =>
  partiesOf(form, answers).flatMap(({ path, role, kind, idNumber, phone, creditCode }) => {
    const bornOn = answers[`${path}.bornOn`] ?? '';
    const fromNumber = /^\d{6}(\d{4})(\d\d)(\d\d)[\dXx]{4}$/.exec(idNumber ?? '')?.slice(1).join('-');
    return [
      ...(fromNumber !== undefined && bornOn !== '' && bornOn !== fromNumber && !masked.includes(`${path}.idNumber`) ? [warning(`${path}.bornOn`, '出生日期与身份证号码中的日期不一致，请核对')] : []),
      ...(role !== 'plaintiff' && phone === undefined ? [warning(`${path}.phone`, '没有填写联系电话，法院可能难以联系和送达，知道的请补充')] : []),
      ...(role === 'defendant' && (kind === 'person' ? idNumber : creditCode) === undefined
        ? [warning(`${path}.${kind === 'person' ? 'idNumber' : 'creditCode'}`, '没有填写对方的证件号码，对方在线查阅案件前需要法院人工核对身份，知道的请补充')] : []),
    ];
  });

const forgottenWarnings = (form: FormDefinition, answers: Answers): Finding[] =>
  form.groups.filter((group) => isNotApplicable(group, answers) && group.fields.some(({ code, counts }) => counts === true && (fenFromYuan(answers[`${group.code}.${code}`] ?? '') ?? 0) > 0))
    .map((group) => warning(`${group.code}.notApplicable`, `“${group.title}”已选不适用，填过的金额不计入标的总额`));

/** What one answer alone does not show. */
export const crossWarnings = (form: FormDefinition, answers: Answers, masked: readonly string[]): Finding[] => [
  ...totalWarnings(form, answers),
  ...partWarnings(form, answers),
  ...alternativeWarnings(form, answers),
  ...principalWarnings(form, answers),
  ...partyWarnings(form, answers, masked),
  ...forgottenWarnings(form, answers),
];
