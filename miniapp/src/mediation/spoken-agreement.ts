import { yuanText } from '@shared/kernel/money';
import { dateText } from '@shared/kernel/time';
import type { Agreement, MediationView } from '@shared/mediation/mediation';
import { copy } from './agreement-copy';

/** The agreement as it is read out: every clause with its money and days, digits of an account left out. */
export const spokenAgreement = ({ participants }: Pick<MediationView, 'participants'>, { clauses, draftedAt, wantsStatement }: Pick<Agreement, 'clauses' | 'draftedAt' | 'wantsStatement'>): string => {
  const year = draftedAt.slice(0, 4);
  const nameOf = (partyId: string | undefined): string => participants.find(({ key }) => key === partyId)?.name ?? '';
  return [
    copy.title,
    ...clauses.flatMap((clause, index) => [
      `${copy.clause(index + 1)}。${clause.text}`,
      ...(clause.amountFen === undefined || clause.dueOn === undefined ? [] : [copy.payment(nameOf(clause.payerPartyId), nameOf(clause.payeePartyId), yuanText(clause.amountFen), dateText(clause.dueOn, year))]),
      ...(clause.instalments ?? []).map((part, n) => copy.instalment(n + 1, dateText(part.dueOn, year), yuanText(part.amountFen))),
    ]),
    wantsStatement ? copy.statementYes : copy.statementNo,
  ].join('。\n').replaceAll('。。', '。');
};
