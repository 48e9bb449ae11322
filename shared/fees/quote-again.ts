import type { FeeQuote } from './fee-quote';
import { quoteFee, type FeeRequest } from './quote-fee';

/** The same fee once more, by the same tariff, court value and rounding, with something changed. @throws CourtError as quoteFee does */
export const quoteAgain = ({ kind, amountFen, halved, rounding, range, reducedByPercent, tariffOn }: FeeQuote, change: Partial<FeeRequest>): FeeQuote => quoteFee({
  kind, rounding, ...(halved ? { halved } : {}), ...(amountFen === undefined ? {} : { amountFen }), ...(range === undefined ? {} : { baseFen: range.configuredFen }),
  ...(reducedByPercent === undefined ? {} : { reducedByPercent }), ...(tariffOn === undefined ? {} : { on: tariffOn }), ...change,
});
