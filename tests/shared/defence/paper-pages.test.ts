import { expect, it } from '@jest/globals';
import { defenceForm } from '../../../shared/defence/defence-form';
import { checkAnswers } from '../../../shared/filing/check-answers';
import { groupAt } from '../../../shared/filing/field-at';
import { allForms } from '../../../shared/filing/forms';

/** What a page still lacks, as the phone counts it. */
it.each([['jurisdictionObjection', { 'objection.court': '汉中市南郑区人民法院' }, 'objection'], ['counterclaim', { 'counterclaim.content': '返还利息', 'counterclaim.amount': '12000' }, 'counterclaim']] as const)('the first page of %s lacks nothing of the second', (kind, answers, first) => {
  for (const complaint of allForms) {
    const form = defenceForm(kind, complaint, {});
    const lacking = checkAnswers(form, answers, { today: '2026-11-27' }).filter(({ level }) => level === 'error').map(({ path }) => groupAt(form, path)?.code);
    expect(lacking).toEqual([`${first}.grounds`]);
  }
});

it('finds the group of every field of every form', () => {
  for (const form of allForms) for (const group of form.groups) for (const { code } of group.fields) {
    expect(groupAt(form, `${group.code}.${group.repeat === undefined ? '' : '0.'}${code}`)?.code).toBe(group.code);
  }
});
