import { describe, expect, it } from '@jest/globals';
import { checkAnswers } from '../../../shared/filing/check-answers';
import { claimTotal } from '../../../shared/filing/claim-total';
import { isFormPath } from '../../../shared/filing/field-at';
import type { FormDefinition, FormField } from '../../../shared/filing/form';
import { formRows } from '../../../shared/filing/form-rows';
import { allForms, formOf } from '../../../shared/filing/forms';
import { privateLending } from '../../../shared/filing/forms/private-lending';
import { trafficAccident } from '../../../shared/filing/forms/traffic-accident';
import { initialAnswers } from '../../../shared/filing/initial-answers';
import { partiesOf } from '../../../shared/filing/parties-of';
import { pathLabel } from '../../../shared/filing/path-label';
import { maskAnswers, personalPaths } from '../../../shared/filing/personal-paths';
import { itemCount, visibleFields, visibleFieldsOf } from '../../../shared/filing/visible-fields';
import { withoutItem } from '../../../shared/filing/without-item';

const today = '2026-11-23';

/** An acceptable answer for a field, different per path where the kind allows it. */
const sample = (field: FormField, index: number): string => {
  switch (field.kind) {
    case 'money': return `${1000 + index}.50`;
    case 'date': return '2026-06-18';
    case 'integer': return String(index + 1);
    case 'decimal': return `${index}.5`;
    case 'yesNo': return 'yes';
    case 'choice': return field.code === 'idKind' ? '居民身份证' : field.choices?.[field.choices.length - 1] ?? '';
    case 'phone': return `139000${String(10_000 + index)}`;
    case 'idNumber': return '11010519491231002X';
    case 'creditCode': return '91350100M000100Y43';
    case 'plate': return '陕F12345';
    default: return `内容${index}`;
  }
};

/** Fills every field; the choices made open the fields behind them. */
const filled = (form: FormDefinition): Record<string, string> => {
  const answers: Record<string, string> = {};
  for (const group of form.groups) {
    const prefix = group.repeat === undefined ? group.code : `${group.code}.0`;
    for (let round = 0; round < 2; round += 1) {
      if (round === 0 && group.fields[0] !== undefined) answers[`${prefix}.${group.fields[0].code}`] = sample(group.fields[0], 0);
      visibleFieldsOf(group, answers).forEach(({ path, field }, index) => {
        answers[path] = sample(field, index);
      });
    }
  }
  return answers;
};

describe.each(allForms)('$cause', (form) => {
  it('round-trips: every field filled in is printed', () => {
    const answers = filled(form);
    expect(checkAnswers(form, answers, { today }).filter(({ level }) => level === 'error')).toEqual([]);
    const rows = formRows(form, answers);
    for (const { path, field, group } of visibleFields(form, answers)) {
      const row = rows.filter(({ label }) => label === group.title || (group.repeat !== undefined && label.startsWith(group.repeat.itemLabel)));
      const expected = field.kind === 'yesNo' ? '是' : field.kind === 'date' ? '2026年6月18日' : field.kind === 'money' ? answers[path]?.replace(/^(\d)(\d{3})/, '$1,$2') : answers[path];
      expect(`${field.label}: ${row.map(({ label, items }) => label + items.map((item) => `${item.label}=${item.value}`).join('|')).join('|')}`).toContain(expected ?? '?');
    }
  });

  it('has unique places, everyday questions and real choices', () => {
    expect(new Set(form.groups.map(({ code }) => code)).size).toBe(form.groups.length);
    for (const group of form.groups) {
      expect(group.question).not.toBe(group.title);
      for (const field of group.fields) {
        expect([field.code, field.kind === 'choice']).toEqual([field.code, (field.choices?.length ?? 0) > 1]);
        if (field.when !== undefined) expect(group.fields.map(({ code }) => code)).toContain(field.when.field);
      }
    }
  });

  it('an empty form has errors that say what to do, and only 无 on paper', () => {
    const errors = checkAnswers(form, initialAnswers(form), { today }).filter(({ level }) => level === 'error');
    expect(errors.length).toBeGreaterThan(15);
    for (const { message, path } of errors) {
      expect(message).toMatch(/^请/);
      expect(isFormPath(form, path)).toBe(true);
    }
    expect(formRows(form, {}).filter(({ label }) => label !== '标的总额').every(({ items }) => items.every(({ value }) => value === '无'))).toBe(true);
  });
});

/** rules/06 §2–3: the official rows, in their order. */
it.each([
  ['claims', trafficAccident, ['医疗费', '护理费', '营养费', '住院伙食补助费', '误工费', '交通费', '残疾赔偿金（含被扶养人生活费）', '残疾辅助器具费', '死亡赔偿金、丧葬费', '精神损害抚慰金', '财产损失', '其他费用', '是否主张诉讼费用', '标的总额']],
  ['claims', privateLending, ['本金', '利息', '是否要求提前还款或解除合同', '是否主张担保权利', '是否主张实现债权的费用', '是否主张诉讼费用', '其他请求', '标的总额']],
  ['facts', privateLending, ['合同签订情况（名称、编号、签订时间、地点等）', '签订主体', '借款金额', '借款期限', '借款利率', '借款提供时间', '还款方式', '还款情况', '是否存在逾期还款', '是否签订物的担保（抵押、质押）合同', '担保人、担保物', '是否最高额担保（抵押、质押）', '是否办理抵押、质押登记', '是否签订保证合同', '其他担保方式', '其他需要说明的内容', '请求依据']],
] as const)('official rows of %s', (section, form, titles) => expect(form.groups.filter((group) => group.section === section).map(({ title }) => title)).toEqual(titles));

describe('checkAnswers', () => {
  const answers = filled(trafficAccident);
  const findings = (changes: Record<string, string>) => checkAnswers(trafficAccident, { ...answers, ...changes }, { today });

  it.each([
    ['plaintiffs.0.name', ''], ['plaintiffs.0.bornOn', '2026-02-30'], ['plaintiffs.0.bornOn', '2027-01-01'], ['plaintiffs.0.phone', '12345'], ['plaintiffs.0.idNumber', '123'], ['plaintiffs.0.sex', '未知'],
    ['claims.medical.amount', '一千'], ['claims.medical.amount', '-5'], ['claims.medical.amount', ''], ['claims.medical.to', '2026-06-17'], ['claims.nursing.days', '3.5'], ['claims.litigationCosts.claimed', 'maybe'],
    ['facts.accident.description', '长'.repeat(5001)], ['jurisdiction.appraisal.matters', ''],
  ])('%s = "%s" is an error there', (path, value) => {
    const errors = findings({ [path]: value }).filter(({ level }) => level === 'error');
    expect(errors.map((finding) => finding.path)).toEqual([path]);
  });

  it.each([
    ['claims.total.amount', '1.00'], ['plaintiffs.0.idNumber', '99999919860412101X'], ['extra.vehicles.0.plate', 'ABC'], ['plaintiffs.0.bornOn', '1949-12-30'], ['defendants.0.phone', ''],
  ])('%s = "%s" is only a warning', (path, value) => {
    const found = findings({ [path]: value }).filter((finding) => finding.path === path);
    expect(found.map(({ level }) => level)).toContain('warning');
    expect(found.map(({ level }) => level)).not.toContain('error');
  });

  it('leaves a row that does not apply alone and does not count it', () => {
    const changes = { 'claims.medical.notApplicable': 'yes', 'claims.medical.amount': '500.00', 'claims.medical.from': 'x' };
    expect(findings(changes).filter(({ path }) => path.startsWith('claims.medical')).map(({ level }) => level)).toEqual(['warning']);
    expect(claimTotal(trafficAccident, { ...answers, ...changes })).toBe(claimTotal(trafficAccident, { ...answers, 'claims.medical.amount': '0' }));
  });

  it('wants a claim', () => expect(checkAnswers(trafficAccident, { 'claims.medical.amount': '0' }, { today })).toContainEqual({ path: 'claims.total.amount', level: 'error', message: '请至少填写一项要求对方支付的金额' }));

  it('compares the loan with what was paid back', () => {
    const found = checkAnswers(privateLending, { 'facts.amount.provided': '100', 'facts.repaid.principal': '10', 'claims.principal.outstanding': '95' }, { today });
    expect(found).toContainEqual({ path: 'claims.principal.outstanding', level: 'warning', message: expect.stringContaining('不一致') });
  });
});

describe('places', () => {
  it.each([
    ['defendants.1.phone', '被告2 联系电话'], ['claims.medical.amount', '医疗费 累计发生医疗费'], ['facts.liability.description', '交通事故责任认定'], ['claims.total', '标的总额'], ['evidence', '证据清单'], ['nowhere.1', 'nowhere.1'],
  ])('%s is called %s', (path, label) => expect(pathLabel(trafficAccident, path)).toBe(label));

  it('names rows after the kind of party', () => {
    const answers = { 'defendants.0.kind': '法人或非法人组织', 'defendants.0.name': '示例公司' };
    expect(pathLabel(trafficAccident, 'defendants.0.name', answers)).toBe('被告 名称');
    expect(formRows(trafficAccident, answers).find(({ items }) => items[0]?.value === '示例公司')?.label).toBe('被告（法人或非法人组织）');
  });

  it.each([['defendants.0.name', true], ['defendants.99.name', false], ['claims.medical.notApplicable', true], ['facts.accident.notApplicable', false], ['__proto__.x', false], ['claims.medical.amount.x', false]])('%s may be stored: %s', (path, may) =>
    expect(isFormPath(trafficAccident, path)).toBe(may));

  it('counts and removes items of a repeated group', () => {
    const group = trafficAccident.groups.find(({ code }) => code === 'defendants');
    if (group === undefined) throw new Error('no defendants');
    const answers = { 'defendants.0.name': '甲', 'defendants.1.name': '乙', 'defendants.1.phone': '13900000002', 'defendants.2.name': '丙' };
    expect(itemCount(group, answers)).toBe(3);
    const after = { ...answers, ...withoutItem(group, answers, 0) };
    expect(partiesOf(trafficAccident, after).map(({ name, phone }) => [name, phone])).toEqual([['乙', '13900000002'], ['丙', undefined]]);
    expect(itemCount(group, after)).toBe(2);
  });

  it('finds personal answers, of hidden rows too, and masks once', () => {
    const answers = { 'defendants.0.kind': '法人或非法人组织', 'defendants.0.idNumber': '11010519491231002X', 'plaintiffs.0.phone': '13900000001', 'plaintiffs.0.name': '甲' };
    expect(personalPaths(trafficAccident, answers)).toEqual([{ path: 'defendants.0.idNumber', personal: 'idNumber' }, { path: 'plaintiffs.0.phone', personal: 'phone' }]);
    // says nothing of where
    expect(maskAnswers(trafficAccident, { 'plaintiffs.0.residence': '同住所地', 'plaintiffs.0.domicile': '陕西省汉中市汉台区示例路1号' })).toMatchObject({ answers: { 'plaintiffs.0.residence': '同住所地' }, masked: ['plaintiffs.0.domicile'] });
    const once = maskAnswers(trafficAccident, answers);
    expect(once.answers['plaintiffs.0.phone']).toBe('139****0001');
    expect(maskAnswers(trafficAccident, once.answers)).toEqual(once);
  });
});

it('knows its causes', () => {
  expect(formOf('机动车交通事故责任纠纷')).toBe(trafficAccident);
  expect(formOf('继承纠纷')).toBeUndefined();
});
