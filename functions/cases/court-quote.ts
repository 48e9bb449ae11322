import type { FeeQuote } from '../../shared/fees/fee-quote';
import { quoteFee, type FeeRequest } from '../../shared/fees/quote-fee';
import { court } from '../platform/court-config';

/** A fee by this court's values where the statute leaves a range, and by its rounding for that kind. */
export const courtQuote = (request: FeeRequest): FeeQuote => {
  const { feeBases, rounding } = court();
  return quoteFee({ ranges: feeBases, rounding: rounding[request.kind.replace(/_halved$/, '')] ?? rounding['default'] ?? 'fen', ...request });
};
