import { isFeePaid, keptFen } from '../../../shared/fees/case-fees';
import type { FeeNotice } from '../../../shared/fees/fee-notice';
import type { Refund } from '../../../shared/fees/refund';
import { refundGrounds, type RefundCause } from '../../../shared/fees/refund-grounds';
import { sumFen } from '../../../shared/kernel/money';
import { halfRefunds } from './half-refund';
import { takeBack, type Due } from './take-back';

/** `differenceFen` for grounds whose sum the change of the claim or a decision gives; `refunds` what the case has promised already. */
export interface Owed { differenceFen?: number; refunds?: readonly Refund[]; claimAmountFen?: number }

/** What goes back on which notice, by the ground. */
export const refundAmounts = (cause: Exclude<RefundCause, 'overpaid'>, notices: readonly FeeNotice[], { differenceFen = 0, refunds = [], claimAmountFen = 0 }: Owed = {}): Due[] => {
  const collected = sumFen(notices.filter(isFeePaid).map((notice) => keptFen(notice, refunds)));
  // 解释 199: half of what was collected, whatever the tariff says.
  if (cause === 'topUpUnpaid') return takeBack(Math.round(collected / 2), notices, refunds);
  const { share } = refundGrounds[cause];
  if (share === 'half') return halfRefunds(notices, { refunds, claimAmountFen });
  return takeBack(share === 'all' ? collected : differenceFen, notices, refunds);
};
