import type { Refund } from '../../../shared/fees/refund';

/** The number of a bank transfer. It stays the same while its end is not known; a transfer the bank refused is followed by a new number. */
export const transferNumber = ({ outRefundNo, bankTries }: Pick<Refund, 'outRefundNo' | 'bankTries'>): string => `${outRefundNo}B${bankTries ?? 0}`;
