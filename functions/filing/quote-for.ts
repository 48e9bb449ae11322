import type { FeeQuote } from '../../shared/fees/fee-quote';
import { CourtError } from '../../shared/kernel/errors';
import { courtQuote } from '../cases/court-quote';

/** What filing this claim would cost at this court, or nothing while the amounts do not make a claim yet. */
export const quoteFor = (kind: string, amountFen: number): FeeQuote | undefined => {
  try {
    return courtQuote({ kind, amountFen });
  } catch (cause) {
    if (cause instanceof CourtError) return undefined;
    throw cause;
  }
};
