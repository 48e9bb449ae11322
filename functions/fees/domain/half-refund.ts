import { caseFees } from '../../../shared/fees/case-fees';
import type { FeeNotice } from '../../../shared/fees/fee-notice';
import type { Refund } from '../../../shared/fees/refund';
import { takeBack, type Due } from './take-back';

/** What the other refunds of the case have promised already, and the claim as it now is. */
export interface Standing { refunds?: readonly Refund[]; claimAmountFen?: number }

/**
 * What goes back when each fee of a case is halved after it was paid in full: all that is held for it (first notice, top-up, differences, shares)
 * less the half of the whole. A fee that was halved from the start, as a counterclaim's is (办法 18), is not halved again (解释 206).
 */
export const halfRefunds = (notices: readonly FeeNotice[], { refunds = [], claimAmountFen = 0 }: Standing = {}): Due[] =>
  caseFees(notices, refunds, claimAmountFen).flatMap((fee) => (fee.halfFen === undefined ? [] : takeBack(fee.keptFen - fee.halfFen, fee.notices, refunds)));
