import type { FeeQuote } from '../../shared/fees/fee-quote';
import { quoteFee } from '../../shared/fees/quote-fee';
import { CourtError } from '../../shared/kernel/errors';
import { court } from '../platform/court-config';

/** What filing this claim would cost at this court; throws fees.unknownKind for a kind that the tariff does not have. */
export const quoteOf = (kind: string, amountFen: number): FeeQuote => {
  const { feeBases, rounding } = court();
  return quoteFee({ kind, amountFen, ranges: feeBases, rounding: rounding[kind] ?? rounding['default'] ?? 'fen' });
};

/** The same, or nothing while the amounts do not make a claim yet. */
export const quoteFor = (kind: string, amountFen: number): FeeQuote | undefined => {
  try {
    return quoteOf(kind, amountFen);
  } catch (cause) {
    if (cause instanceof CourtError) return undefined;
    throw cause;
  }
};
