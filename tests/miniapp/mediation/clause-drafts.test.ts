import { describe, expect, it } from '@jest/globals';
import { clauseOf, draftOf, emptyClause } from '../../../miniapp/src/mediation/clause-drafts';

describe('a clause being typed', () => {
  const pay = { ...emptyClause('payment'), text: '被告赔偿原告损失。', amount: '60,000.50', dueOn: '2027-01-31' };
  it('is a clause when whole', () => expect(clauseOf({ ...pay, payer: 'party_b', payee: 'party_a' })).toEqual({ kind: 'payment', text: '被告赔偿原告损失。', amountFen: 6000050, dueOn: '2027-01-31', payerPartyId: 'party_b', payeePartyId: 'party_a' }));
  it.each([{ text: '短' }, { amount: '' }, { amount: '六万' }, { dueOn: '' }])('is none yet with %j', (part) => expect(clauseOf({ ...pay, ...part })).toBeUndefined());
  it('leaves money out where there is none', () => expect(clauseOf({ ...pay, kind: 'other' })).toEqual({ kind: 'other', text: '被告赔偿原告损失。' }));
  it('goes back into the fields', () => expect(draftOf({ kind: 'payment', text: '被告赔偿原告损失。', amountFen: 6000050, dueOn: '2027-01-31' })).toEqual({ ...pay, amount: '60000.50' }));
});
