import { CourtError } from '../../shared/kernel/errors';
import type { AgreementClause } from '../../shared/mediation/mediation';
import { shownNumber, type GivenAccount, type PayeeAccount } from '../../shared/mediation/payee-account';
import { seal, unseal } from '../platform/sealing';

export type DraftClause = Omit<AgreementClause, 'account'> & { account?: GivenAccount | undefined };

export const accountNumber = ({ sealed }: PayeeAccount): string => (sealed === undefined ? '' : unseal(sealed, 'bankAccount'));

/** The number at rest is sealed; one that stays the same keeps its seal, so that an unchanged draft is unchanged. @throws mediation.agreementIncomplete */
export const sealAccounts = (clauses: readonly DraftClause[], before: readonly AgreementClause[]): AgreementClause[] => {
  const known = before.flatMap(({ account }) => account ?? []);
  const kept = ({ holder, bank, number }: GivenAccount, index: number): PayeeAccount => {
    const digits = number.replaceAll(' ', '');
    const same = known.find((one) => one.holder === holder && one.bank === bank && (number.startsWith('*') ? shownNumber(one) === number : accountNumber(one) === digits));
    if (same !== undefined) return same;
    if (number.startsWith('*')) throw new CourtError('mediation.agreementIncomplete', `第${index + 1}条：户名或开户行改过，请重新填写完整的收款账号。`, { path: `clauses.${index}.account.number` });
    return { holder, bank, tail: digits.slice(-4), sealed: seal(digits, 'bankAccount') };
  };
  return clauses.map(({ account, ...clause }, index) => (account === undefined ? clause : { ...clause, account: kept(account, index) }));
};
