/** Why a bank sent a transfer back, and what the payee has to put right. */
export const bankFaults = {
  ACCOUNT_NOT_FOUND: '账号不存在，请核对账号',
  NAME_MISMATCH: '户名与账号不一致，请填写开户时的完整姓名或者单位名称',
  ACCOUNT_CLOSED: '账户已销户，请换一个账户',
  ACCOUNT_FROZEN: '账户状态异常，不能收款，请联系开户银行或者换一个账户',
  BANK_NOT_FOUND: '开户银行填写不正确，请填写到支行',
} as const;
export type BankFault = keyof typeof bankFaults;

/** A code the bank added later is shown as a fault of the account, never dropped. */
export const bankFaultText = (code: string): string => (Object.hasOwn(bankFaults, code) ? bankFaults[code as BankFault] : '银行不能入账，请核对户名、账号和开户银行');
