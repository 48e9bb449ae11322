import { fenFromYuan, plainYuan } from '@shared/kernel/money';
import type { AgreementClause } from '@shared/mediation/mediation';

/** A clause as it is being typed. */
export interface ClauseDraft { readonly kind: AgreementClause['kind']; readonly text: string; readonly amount: string; readonly dueOn: string; readonly payer: string; readonly payee: string }

export const emptyClause = (kind: ClauseDraft['kind']): ClauseDraft => ({ kind, text: '', amount: '', dueOn: '', payer: '', payee: '' });

export const draftOf = (clause: AgreementClause): ClauseDraft => ({
  kind: clause.kind, text: clause.text, amount: clause.amountFen === undefined ? '' : plainYuan(clause.amountFen), dueOn: clause.dueOn ?? '', payer: clause.payerPartyId ?? '', payee: clause.payeePartyId ?? '',
});

/** undefined while something is missing */
export const clauseOf = ({ kind, text, amount, dueOn, payer, payee }: ClauseDraft) => {
  if (text.trim().length < 6) return undefined;
  if (kind !== 'payment') return { kind, text: text.trim() };
  const amountFen = fenFromYuan(amount);
  if (amountFen === undefined || dueOn === '') return undefined;
  return { kind, text: text.trim(), amountFen, dueOn, ...(payer === '' ? {} : { payerPartyId: payer }), ...(payee === '' ? {} : { payeePartyId: payee }) };
};
