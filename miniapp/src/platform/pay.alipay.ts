import type { PayLink } from '@shared/fees/pay-slip';
import { ApiError } from './api-error';
import { copy } from './copy';

declare const my: { tradePay(options: { tradeNO: string; complete(answer: { resultCode?: string | number }): void }): void };

export const returnAddress = (_page: string): string | undefined => undefined;

/** 9000 paid, 8000 in hand, 6004 unknown: all three are asked about. 4000, 6001, 6002: no payment was made. */
const MAY_BE_PAID = new Set(['9000', '8000', '6004']);

/** Raises the payment; whether money arrived, only the server knows. */
export const pay = ({ tradeNo }: PayLink, _back?: string): Promise<void> => new Promise((resolve, reject) => {
  if (tradeNo === undefined) return reject(new ApiError('fees.channelNotHere', copy.payNotHere));
  my.tradePay({ tradeNO: tradeNo, complete: ({ resultCode }) => (MAY_BE_PAID.has(String(resultCode)) ? resolve() : reject(new ApiError('fees.noticeNotOpen', copy.payRefused))) });
});
