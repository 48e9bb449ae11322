import * as z from 'zod/mini';

/** The account of one fee notice at the court's agent bank (一案一账户): what arrives there pays this notice and nothing else. */
export const BankAccount = z.object({ accountName: z.string(), accountNumber: z.string(), bankName: z.string() });
export type BankAccount = z.infer<typeof BankAccount>;

/** "9990 7020 1234 …": in fours, as people read an account number. */
export const spacedNumber = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1 ');

/** The digit that makes a number pass the Luhn test: one wrong or two swapped digits never lead into another notice's account. */
export const checkDigit = (digits: string): string => {
  const sum = [...digits].reverse().reduce((all, digit, index) => all + (index % 2 === 0 ? (Number(digit) * 2 > 9 ? Number(digit) * 2 - 9 : Number(digit) * 2) : Number(digit)), 0);
  return String((10 - (sum % 10)) % 10);
};
