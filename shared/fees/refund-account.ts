import * as z from 'zod/mini';
import { NoticeId, PersonId } from '../kernel/ids';
import { Instant } from '../kernel/time';

/** State item ACCOUNT#notice: where a refund goes when it cannot go back the way it came. The number is sealed with the purpose "bankAccount". */
export const RefundAccount = z.object({
  noticeId: NoticeId,
  holder: z.string(),
  bank: z.string(),
  numberSealed: z.string(),
  numberMasked: z.string(),
  givenAt: Instant,
  givenBy: PersonId,
});
export type RefundAccount = z.infer<typeof RefundAccount>;

export const RefundAccountView = z.object({ holder: z.string(), bank: z.string(), numberMasked: z.string(), givenAt: Instant });
export type RefundAccountView = z.infer<typeof RefundAccountView>;

/** GB/T 20545: the last digit of a card number checks the others (Luhn). Accounts of units are no card numbers and are not checked. */
const isCardNumber = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, index) => sum + (index % 2 === 0 ? Number(digit) : Math.floor((Number(digit) * 2) / 10) + ((Number(digit) * 2) % 10)), 0) % 10 === 0;

/** What is wrong with an account number, or nothing. Spaces do not matter. */
export const accountNumberFault = (text: string): string | undefined => {
  const digits = text.replace(/\s/g, '');
  if (!/^\d{8,30}$/.test(digits)) return '账号应为8至30位数字，请核对后重新填写';
  if (digits.startsWith('62') && digits.length >= 16 && digits.length <= 19 && !isCardNumber(digits)) return '银行卡号的校验位不符，请照着卡面核对';
  return undefined;
};
