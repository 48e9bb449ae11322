import { describe, expect, it } from '@jest/globals';
import { allForms, formOf } from '../../../shared/filing/forms';
import { libraryFor } from '../../../shared/mediation/clause-library';
import { weaknessesOf } from '../../../shared/mediation/enforceability';

const whole = [
  { kind: 'payment' as const, text: '被告赔偿原告损失。', payerPartyId: 'party_b', amountFen: 100, dueOn: '2027-01-31', account: { tail: '1234' } },
  { kind: 'undertaking' as const, text: '逾期的按日万分之五支付违约金。' },
  { kind: 'costs' as const, text: '案件受理费由被告负担。' },
];
const told = (clauses: Parameters<typeof weaknessesOf>[0]) => weaknessesOf(clauses).map(({ clause, text }) => [clause, text]);

describe('what would be hard to enforce', () => {
  it('nothing in a whole agreement', () => expect(told(whole)).toEqual([]));
  it.each([
    ['vague words', { kind: 'undertaking' as const, text: '被告应当尽快离开。', dueOn: '2027-01-01' }, /“尽快”不明确/],
    ['a blank', { kind: 'other' as const, text: '财产归＿所有。' }, /没有填的空白/],
    ['a payer left out', { kind: 'payment' as const, text: '以现金支付赔偿款。', amountFen: 1, dueOn: '2027-01-01' }, /由谁付/],
    ['a payment that goes nowhere', { kind: 'payment' as const, text: '支付赔偿款。', payerPartyId: 'party_b', amountFen: 1, dueOn: '2027-01-01' }, /没有写明付到哪里/],
    ['a thing handed over nowhere', { kind: 'undertaking' as const, text: '被告交还借条原件。', dueOn: '2027-01-01' }, /什么地方/],
    ['money outside a payment', { kind: 'undertaking' as const, text: '被告每日支付50元。' }, /不是“付款”条款/],
    ['an act without a day', { kind: 'undertaking' as const, text: '被告在东关街道6号院搬走杂物。' }, /哪一天之前/],
    ['解释 355: status', { kind: 'other' as const, text: '双方同意解除婚姻关系。' }, /身份关系不能申请司法确认/],
  ])('%s', (_title, clause, text) => expect(told([...whole, clause])).toEqual([[3, expect.stringMatching(text)]]));
  it('says when nothing follows a default, and when nobody bears the fee', () => {
    expect(told([whole[0]!])).toEqual([[undefined, expect.stringMatching(/逾期不付/)], [undefined, expect.stringMatching(/由法院决定/)]]);
  });
});

describe('the clause library', () => {
  it('has common wordings for every cause, and each says enough to be a clause', () => {
    expect(allForms.length).toBe(11);
    for (const { cause } of allForms) {
      const library = libraryFor(cause);
      expect(library.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['payment', 'costs']));
      expect(library.filter(({ text }) => text.length < 6)).toEqual([]);
    }
  });
  it('begins with the cause’s own', () => expect(libraryFor(formOf('民间借贷纠纷')?.cause ?? '')[0]?.title).toBe('确认欠款'));
});
