import * as z from 'zod/mini';

/** Where a payment goes: the name, the bank and the last four of the number; the number itself is kept sealed and printed in the papers only. */
export const PayeeAccount = z.object({ holder: z.string(), bank: z.string(), tail: z.string(), sealed: z.optional(z.string()) });
export type PayeeAccount = z.infer<typeof PayeeAccount>;

/** As typed. A number given back as it was shown (`****1234`) stands for the one that is kept. */
export const GivenAccount = z.object({
  holder: z.string().check(z.minLength(2, '请填写收款账户的户名'), z.maxLength(60)),
  bank: z.string().check(z.minLength(4, '请填写开户银行，写到支行'), z.maxLength(80)),
  number: z.string().check(z.regex(/^(\*{4}\d{4}|\d(?:[ ]?\d){7,29})$/, '账号应为8到30位数字，请检查')),
});
export type GivenAccount = z.infer<typeof GivenAccount>;

export const shownNumber = ({ tail }: Pick<PayeeAccount, 'tail'>): string => `****${tail}`;
