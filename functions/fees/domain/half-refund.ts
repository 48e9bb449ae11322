import type { FeeNotice } from '../../../shared/fees/fee-notice';
import { quoteFee } from '../../../shared/fees/quote-fee';
import { CourtError } from '../../../shared/kernel/errors';

/**
 * Half of a fully paid acceptance fee is due back when the case ends by mediation (《诉讼费用交纳办法》第十五条):
 * what was paid less the halved fee by the same tariff and rounding. 0 when nothing is due back.
 */
export const halfRefundFen = (notice: FeeNotice): number => {
  const { quote } = notice;
  if (quote.halved || (notice.state !== 'paid' && notice.state !== 'overpaid')) return 0;
  try {
    const halved = quoteFee({
      kind: quote.kind, halved: true, rounding: quote.rounding,
      ...(quote.amountFen === undefined ? {} : { amountFen: quote.amountFen }),
      ...(quote.range === undefined ? {} : { baseFen: quote.range.configuredFen }),
    });
    return Math.max(0, notice.amountFen - halved.feeFen);
  } catch (cause) {
    // Application fees are not halved (办法 15 speaks of the acceptance fee only).
    if (cause instanceof CourtError && cause.code === 'fees.notHalvable') return 0;
    throw cause;
  }
};
