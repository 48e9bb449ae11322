import { addMonths } from '@shared/kernel/calendar/date-arithmetic';
import { fenFromYuan, plainYuan } from '@shared/kernel/money';
import type { LibraryClause } from '@shared/mediation/clause-library';
import type { AgreementClause } from '@shared/mediation/mediation';
import { shownNumber } from '@shared/mediation/payee-account';

/** A clause as it is being typed. `parts`: in how many monthly parts it is paid, the first on `dueOn`. */
export interface ClauseDraft { readonly kind: AgreementClause['kind']; readonly text: string; readonly amount: string; readonly dueOn: string; readonly payer: string; readonly payee: string; readonly parts: string; readonly holder: string; readonly bank: string; readonly account: string }

export const emptyClause = (kind: ClauseDraft['kind']): ClauseDraft => ({ kind, text: '', amount: '', dueOn: '', payer: '', payee: '', parts: '1', holder: '', bank: '', account: '' });
export const libraryDraft = ({ kind, text }: LibraryClause): ClauseDraft => ({ ...emptyClause(kind), text });

export const draftOf = (clause: Omit<AgreementClause, 'account'> & Pick<Partial<AgreementClause>, 'account'>): ClauseDraft => ({
  kind: clause.kind, text: clause.text, amount: clause.amountFen === undefined ? '' : plainYuan(clause.amountFen), payer: clause.payerPartyId ?? '', payee: clause.payeePartyId ?? '',
  dueOn: clause.instalments?.[0]?.dueOn ?? clause.dueOn ?? '', parts: String(clause.instalments?.length ?? 1),
  holder: clause.account?.holder ?? '', bank: clause.account?.bank ?? '', account: clause.account === undefined ? '' : shownNumber(clause.account),
});

/** Equal parts to the fen, what is left over in the last; a month apart. */
export const instalmentsOf = (amountFen: number, parts: number, firstOn: string): { dueOn: string; amountFen: number }[] => {
  const each = Math.floor(amountFen / parts);
  return Array.from({ length: parts }, (_, n) => ({ dueOn: addMonths(firstOn, n), amountFen: n === parts - 1 ? amountFen - each * (parts - 1) : each }));
};

const inParts = (amountFen: number, parts: number, firstOn: string) => {
  if (!(parts > 1)) return { dueOn: firstOn };
  const instalments = instalmentsOf(amountFen, parts, firstOn);
  return { dueOn: instalments.at(-1)?.dueOn ?? firstOn, instalments };
};

/** undefined while something is missing */
export const clauseOf = ({ kind, text, amount, dueOn, payer, payee, parts, holder, bank, account }: ClauseDraft) => {
  if (text.trim().length < 6) return undefined;
  const who = { ...(payer === '' ? {} : { payerPartyId: payer }), ...(payee === '' ? {} : { payeePartyId: payee }) };
  if (kind === 'undertaking') return { kind, text: text.trim(), ...who, ...(dueOn === '' ? {} : { dueOn }) };
  if (kind !== 'payment') return { kind, text: text.trim() };
  const amountFen = fenFromYuan(amount);
  if (amountFen === undefined || dueOn === '') return undefined;
  return { kind, text: text.trim(), amountFen, ...inParts(amountFen, Math.min(60, Math.max(1, Math.floor(Number(parts) || 1))), dueOn), ...who, ...(account.trim() === '' ? {} : { account: { holder: holder.trim(), bank: bank.trim(), number: account.trim() } }) };
};

/** In a private talk no account is written. */
export const withoutAccount = (clause: NonNullable<ReturnType<typeof clauseOf>>) => {
  const { account: _account, ...rest } = { account: undefined, ...clause };
  return rest;
};
