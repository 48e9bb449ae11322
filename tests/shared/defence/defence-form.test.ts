import { describe, expect, it } from '@jest/globals';
import { compareRows } from '../../../shared/defence/compare-rows';
import { AGREED, DISPUTED, defenceForm } from '../../../shared/defence/defence-form';
import { checkAnswers } from '../../../shared/filing/check-answers';
import { formRows } from '../../../shared/filing/form-rows';
import { allForms, formOf } from '../../../shared/filing/forms';
import { visibleFields } from '../../../shared/filing/visible-fields';
import { answersOfDefence } from '../../support/defence-answers';
import { filledForm } from '../../support/filled-form';

const today = '2026-12-01';
const traffic = formOf('机动车交通事故责任纠纷');

describe.each(allForms)('the answer to $cause', (complaint) => {
  const said = filledForm(complaint, { option: 'first', yesNo: 'yes', parties: '自然人', items: 2 });
  const form = defenceForm('answer', complaint, said);

  it('is made from the claim and nothing else: every path can be filled, checked and printed', () => {
    const answers = answersOfDefence(form, DISPUTED);
    expect(checkAnswers(form, answers, { today })).toEqual([]);
    const printed = JSON.stringify(formRows(form, answers, []));
    for (const { path } of visibleFields(form, answers)) expect(printed).toContain(answers[path]);
  });

  it('asks for a word to each row it disputes, and for nothing to those it agrees with', () => {
    expect(checkAnswers(form, answersOfDefence(form, AGREED), { today })).toEqual([]);
    const silent = checkAnswers(form, {}, { today }).filter(({ path }) => path.endsWith('.objected'));
    expect(silent.length).toBeGreaterThanOrEqual(4);
    const [first] = form.groups;
    expect(checkAnswers(form, { ...answersOfDefence(form, AGREED), [`${first?.code}.objected`]: DISPUTED, [`${first?.code}.content`]: '' }, { today })).toMatchObject([{ path: `${first?.code}.content`, level: 'error' }]);
  });

  it('stands beside the claim row by row', () => {
    const rows = compareRows(complaint, said, answersOfDefence(form, DISPUTED));
    expect(rows.filter(({ stance }) => stance === 'disputed').length).toBeGreaterThanOrEqual(4);
    for (const row of rows.filter(({ section }) => section === 'claims')) expect(row.claim.length).toBeGreaterThan(0);
    expect(compareRows(complaint, said, {}).every(({ stance, text }) => stance === 'silent' && text === '')).toBe(true);
  });
});

describe('the 2025 answer form of traffic accidents (法〔2025〕82号)', () => {
  it('has its official rows in order', () => {
    if (traffic === undefined) throw new Error('no traffic form');
    expect(defenceForm('answer', traffic, {}).groups.filter(({ code }) => code.startsWith('answer.')).map(({ title }) => title)).toEqual(
      ['对交通事故事实有无异议', '对交通事故责任认定有无异议', '对各项费用有无异议', '对鉴定意见有无异议', '对诉讼请求有无异议', '车辆投保情况', '其他答辩意见']);
  });
});

describe('rows the plaintiff left empty', () => {
  it('are not asked about', () => {
    const lending = formOf('民间借贷纠纷');
    if (lending === undefined) throw new Error('no lending form');
    const codes = defenceForm('answer', lending, { 'claims.principal.outstanding': '50000', 'claims.interest.notApplicable': 'yes' }).groups.map(({ code }) => code);
    expect(codes).toContain('claims.principal');
    expect(codes).not.toContain('claims.interest');
    expect(codes).not.toContain('facts.repaid');
  });
});

describe('objection and counterclaim', () => {
  it('ask for a court and a reason; for a demand, an amount and the facts', () => {
    if (traffic === undefined) throw new Error('no traffic form');
    const missing = (kind: 'jurisdictionObjection' | 'counterclaim') => checkAnswers(defenceForm(kind, traffic, {}), {}, { today }).map(({ path }) => path);
    expect(missing('jurisdictionObjection')).toEqual(['objection.court', 'objection.grounds.content']);
    expect(missing('counterclaim')).toEqual(['counterclaim.content', 'counterclaim.amount', 'counterclaim.grounds.content']);
  });
});
