import { describe, expect, it } from '@jest/globals';
import { clauseOf, draftOf, emptyClause, instalmentsOf } from '../../../miniapp/src/mediation/clause-drafts';

describe('a clause being typed', () => {
  const pay = { ...emptyClause('payment'), text: '被告赔偿原告损失。', amount: '60,000.50', dueOn: '2027-01-31' };
  it('is a clause when whole', () => expect(clauseOf({ ...pay, payer: 'party_b', payee: 'party_a' })).toEqual({ kind: 'payment', text: '被告赔偿原告损失。', amountFen: 6000050, dueOn: '2027-01-31', payerPartyId: 'party_b', payeePartyId: 'party_a' }));
  it.each([{ text: '短' }, { amount: '' }, { amount: '六万' }, { dueOn: '' }])('is none yet with %j', (part) => expect(clauseOf({ ...pay, ...part })).toBeUndefined());
  it('leaves money out where there is none', () => expect(clauseOf({ ...pay, kind: 'other' })).toEqual({ kind: 'other', text: '被告赔偿原告损失。' }));
  it('goes back into the fields', () => expect(draftOf({ kind: 'payment', text: '被告赔偿原告损失。', amountFen: 6000050, dueOn: '2027-01-31' })).toEqual({ ...pay, amount: '60000.50' }));
  it('is paid in monthly parts that add up to the fen, the last day being the clause’s', () => {
    expect(instalmentsOf(1000, 3, '2026-11-30')).toEqual([{ dueOn: '2026-11-30', amountFen: 333 }, { dueOn: '2026-12-30', amountFen: 333 }, { dueOn: '2027-01-30', amountFen: 334 }]);
    const whole = clauseOf({ ...pay, parts: '3' });
    expect(whole).toMatchObject({ dueOn: '2027-03-31', instalments: [{}, {}, {}] });
  });
});
