import { describe, expect, it } from '@jest/globals';
import { quoteFee } from '../../../shared/fees/quote-fee';
import { checkAnswers } from '../../../shared/filing/check-answers';
import { claimTotal } from '../../../shared/filing/claim-total';
import type { Answers, FormDefinition } from '../../../shared/filing/form';
import { formRows } from '../../../shared/filing/form-rows';
import { formOf } from '../../../shared/filing/forms';
import { partiesOf } from '../../../shared/filing/parties-of';
import { filledForm } from '../../support/filled-form';

const formNamed = (cause: string): FormDefinition => {
  const form = formOf(cause);
  if (form === undefined) throw new Error(`no form for ${cause}`);
  return form;
};
const findings = (form: FormDefinition, answers: Answers, path: string): string[] => checkAnswers(form, answers, { today: '2026-12-31' }).filter((finding) => finding.path === path).map(({ level, message }) => `${level} ${message}`);

describe('标的总额', () => {
  const yes = { claimed: 'yes' };
  const under = (code: string, fields: Record<string, string>): Answers => Object.fromEntries(Object.entries(fields).map(([name, value]) => [`claims.${code}.${name}`, value]));
  it.each<[string, string, Answers, number]>([
    ['买卖合同纠纷', 'a seller: price, interest and penalty', { ...under('price', { amount: '86000' }), ...under('lateInterest', { interest: '1000', penalty: '500', laterBase: '86000' }) }, 8_750_000],
    ['买卖合同纠纷', 'a buyer: loss and refund', { ...under('loss', { amount: '300' }), ...under('defects', { ...yes, remedy: '退货', amount: '4999.99' }) }, 529_999],
    ['买卖合同纠纷', 'seller and buyer at once: only the seller\'s side', { ...under('price', { amount: '100' }), ...under('loss', { amount: '300' }) }, 10_000],
    ['买卖合同纠纷', 'only termination: the total as it was typed', { 'claims.performance.which': '判令解除合同', 'claims.total.amount': '50000' }, 5_000_000],
    ['买卖合同纠纷', 'an amount goes before the typed total', { ...under('price', { amount: '100' }), 'claims.total.amount': '50000' }, 10_000],
    ['金融借款合同纠纷', 'the total of the interest, not its parts again', { ...under('principal', { outstanding: '100' }), ...under('interest', { outstanding: '30', withinTerm: '10', compound: '5', penalty: '15' }) }, 13_000],
    ['金融借款合同纠纷', 'the parts where there is no total', under('interest', { withinTerm: '10', compound: '5', penalty: '15' }), 3_000],
    ['融资租赁合同纠纷', 'all the rent', { ...under('rent', { due: '100', notDue: '200', purchasePrice: '1' }), ...under('damages', { penalty: '10', lateFee: '5', damages: '4' }) }, 32_000],
    ['融资租赁合同纠纷', 'termination instead', under('return', { rent: '300', due: '100', notDue: '200', damages: '7' }), 30_700],
    ['融资租赁合同纠纷', 'rent and termination at once: only the rent', { ...under('rent', { due: '100' }), ...under('return', { rent: '300' }) }, 10_000],
    ['融资租赁合同纠纷', 'the rent marked 不适用: termination', { ...under('rent', { due: '100', notApplicable: 'yes' }), ...under('return', { rent: '300' }) }, 30_000],
    ['劳动争议', 'what is claimed, severance beside it not', { ...under('wages', { ...yes, amount: '15000' }), ...under('severance', { ...yes, amount: '20000' }), ...under('unlawfulTermination', { ...yes, amount: '40000' }) }, 5_500_000],
    ['劳动争议', 'what is not claimed does not count', under('wages', { claimed: 'no', amount: '15000' }), 0],
    ['物业服务合同纠纷', 'charge and penalty', { ...under('serviceCharge', { outstanding: '3600' }), ...under('penalty', { outstanding: '120.5' }) }, 372_050],
    ['银行信用卡纠纷', 'principal, charges, costs, others', { ...under('principal', { outstanding: '1' }), ...under('charges', { outstanding: '2' }), ...under('enforcementCosts', { ...yes, amount: '3' }), ...under('other', { amount: '4' }) }, 1_000],
    ['保证保险合同纠纷', 'indemnity and premium', { ...under('indemnity', { amount: '52000' }), ...under('premium', { outstanding: '800' }) }, 5_280_000],
    ['证券虚假陈述责任纠纷', 'the three losses', under('loss', { priceDifference: '36000', commission: '50.5', stampDuty: '18' }), 3_606_850],
    ['离婚纠纷', 'all the property, whoever gets it; debts and damages not', { 'claims.property.0.value': '150000', 'claims.property.1.value': '100000', 'claims.compensation.damages': '30000' }, 25_000_000],
  ])('%s: %s', (cause, _, answers, fen) => expect(claimTotal(formNamed(cause), answers)).toBe(fen));

  it('warns of what does not count', () => {
    const lease = formNamed('融资租赁合同纠纷');
    expect(findings(lease, { 'claims.rent.due': '100', 'claims.return.rent': '300', 'claims.return.due': '100', 'claims.return.notDue': '150' }, 'claims.return.rent')).toEqual([expect.stringMatching(/^warning .*不一致/), expect.stringMatching(/^warning .*只能选择一种/)]);
    expect(findings(lease, { 'claims.return.rent': '300', 'claims.return.due': '100', 'claims.return.notDue': '200' }, 'claims.return.rent')).toEqual([]);
  });

  it.each([['买卖合同纠纷', '合同价款'], ['融资租赁合同纠纷', '合同价款'], ['物业服务合同纠纷', '要求对方支付的金额']])('%s wants to know an amount (%s)', (cause, words) =>
    expect(findings(formNamed(cause), {}, 'claims.total.amount')).toEqual([expect.stringContaining(words)]));

  it.each([['离婚纠纷', 5_000], ['劳动争议', 1_000]])('%s may be filed without an amount, and still has a fee', (cause, feeFen) => {
    const form = formNamed(cause);
    expect(findings(form, {}, 'claims.total.amount')).toEqual([]);
    expect(quoteFee({ kind: form.feeKind, amountFen: claimTotal(form, {}) }).feeFen).toBe(feeFen);
  });

  it('charges property above 200,000 yuan in a divorce at 0.5% (办法 13)', () =>
    expect(quoteFee({ kind: 'divorce', amountFen: claimTotal(formNamed('离婚纠纷'), { 'claims.property.0.value': '300000' }) }).feeFen).toBe(5_000 + 50_000));
});

describe('who stands on each side', () => {
  const either = ['民间借贷纠纷', '买卖合同纠纷', '金融借款合同纠纷', '物业服务合同纠纷', '银行信用卡纠纷', '融资租赁合同纠纷', '保证保险合同纠纷', '证券虚假陈述责任纠纷'];
  it.each(either)('%s: the plaintiff may be a company; without a choice it is a person', (cause) => {
    const form = formNamed(cause);
    expect(partiesOf(form, { 'plaintiffs.0.name': '甲', 'plaintiffs.0.idNumber': '11010519491231002X' })).toMatchObject([{ role: 'plaintiff', kind: 'person', idNumber: '11010519491231002X' }]);
    const company = { 'plaintiffs.0.kind': '法人或非法人组织', 'plaintiffs.0.name': '示例公司', 'plaintiffs.0.creditCode': '91350100M000100Y43' };
    expect(partiesOf(form, company)).toMatchObject([{ role: 'plaintiff', kind: 'organization', creditCode: '91350100M000100Y43' }]);
    expect(findings(form, company, 'plaintiffs.0.legalRepresentative')).toEqual(['error 请填写：原告 法定代表人/主要负责人']);
    expect(formRows(form, company).find(({ section }) => section === 'parties')?.label).toBe('原告（法人或非法人组织）');
  });

  it('a draft that was begun before the choice existed is still right', () => {
    const form = formNamed('民间借贷纠纷');
    const before = Object.entries(filledForm(form, { option: 'first', yesNo: 'yes', parties: '自然人', items: 1 })).filter(([path]) => path !== 'plaintiffs.0.kind');
    expect(checkAnswers(form, Object.fromEntries(before), { today: '2026-12-31' }).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('a divorce has two people', () => {
    const groups = formNamed('离婚纠纷').groups.filter(({ code }) => code === 'plaintiffs' || code === 'defendants');
    expect(groups.map(({ repeat, fields }) => [repeat?.max, fields.some(({ code }) => code === 'kind' || code === 'creditCode')])).toEqual([[1, false], [1, false]]);
  });

  it('a worker sues what is usually a company', () =>
    expect(partiesOf(formNamed('劳动争议'), { 'defendants.0.name': '示例公司', 'defendants.1.name': '张某', 'defendants.1.kind': '自然人' }).map(({ kind }) => kind)).toEqual(['organization', 'person']));
});

it('prints several pieces of property under the official label', () => {
  const answers = { 'claims.property.0.kind': '房屋', 'claims.property.0.detail': '1号房屋', 'claims.property.1.kind': '存款', 'claims.property.1.detail': '20000元' };
  expect(formRows(formNamed('离婚纠纷'), answers).filter(({ label }) => label.startsWith('夫妻共同财产')).map(({ label }) => label)).toEqual(['夫妻共同财产1（房屋）', '夫妻共同财产2（存款）', '夫妻共同财产情况']);
});
