import { GetItemCommand, PutTransaction } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { checkDigit, type BankAccount } from '../../shared/fees/bank-account';
import { CaseId, NoticeId } from '../../shared/kernel/ids';
import { court } from '../platform/court-config';
import { digestOf } from '../platform/sealing';
import { stateEntity } from '../platform/tables';
import type { BankAccounts } from './ports';

const SERIAL_DIGITS = 12;

/** Digits that follow from the notice by a secret key: nobody can guess another notice's account. */
const serialOf = (noticeId: NoticeId): string =>
  (BigInt(`0x${Buffer.from(digestOf('code', `bankAccount:${noticeId}`), 'base64url').toString('hex')}`) % BigInt(10) ** BigInt(SERIAL_DIGITS)).toString().padStart(SERIAL_DIGITS, '0');

/**
 * Agent banks let a court number the sub-accounts of its fee account itself: the prefix they gave, a serial, a check digit.
 * A bank that numbers them by its own interface is another adapter of the same port.
 */
export const numberedBankAccounts = (): BankAccounts => ({
  open: async (noticeId) => {
    const { bankAccounts } = court();
    if (bankAccounts === undefined) return undefined;
    const digits = `${bankAccounts.prefix}${serialOf(noticeId)}`;
    return { accountName: bankAccounts.accountName, accountNumber: `${digits}${checkDigit(digits)}`, bankName: bankAccounts.bankName };
  },
});

/** `BANKACCOUNT#<number>` / LOOKUP: which notice what arrives there pays. */
const Found = z.object({ caseId: CaseId, noticeId: NoticeId });
export type AccountHolder = z.infer<typeof Found>;
const key = (accountNumber: string) => ({ pk: `BANKACCOUNT#${accountNumber}`, sk: 'LOOKUP' });

/** In the transaction of the notice; a number is given once. */
export const bankAccountPuts = (account: BankAccount | undefined, data: AccountHolder): PutTransaction<typeof stateEntity>[] => (account === undefined ? [] : [
  stateEntity.build(PutTransaction).item({ ...key(account.accountNumber), data: { caseId: data.caseId, noticeId: data.noticeId } }).options({ condition: { attr: 'pk', exists: false } }) as PutTransaction<typeof stateEntity>,
]);

export const findBankAccount = async (accountNumber: string): Promise<AccountHolder | undefined> => {
  const { Item } = await stateEntity.build(GetItemCommand).key(key(accountNumber)).options({ consistent: true }).send();
  return Item === undefined ? undefined : Found.parse(Item.data);
};
