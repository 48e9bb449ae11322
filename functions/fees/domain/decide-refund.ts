import type { Refund } from '../../../shared/fees/refund';
import type { RefundFact } from './channel-fact';

export type RefundDecision = { kind: 'arrived'; arrivedAt: string } | { kind: 'failed'; status: string } | { kind: 'wait' } | { kind: 'known' } | { kind: 'mismatch'; mismatches: string[] };

/** What the channel's word about a refund means for ours. An abnormal refund may still arrive after the channel has been asked again. */
export const decideRefundFact = (fact: RefundFact, refund: Refund, outTradeNo: string): RefundDecision => {
  const mismatches = [
    ...(fact.outRefundNo === refund.outRefundNo ? [] : ['out_refund_no']),
    ...(fact.outTradeNo === outTradeNo ? [] : ['out_trade_no']),
    ...(fact.refundFen === refund.amountFen ? [] : ['amount']),
  ];
  // Not approved, or on its way by bank: a channel that pays it now pays something nobody asked it for.
  const unasked = ['proposed', 'checked', 'rejected', 'awaitingAccount'].includes(refund.state) || (refund.route === 'bank' && refund.state !== 'succeeded');
  if (mismatches.length > 0 || unasked) return { kind: 'mismatch', mismatches: mismatches.length > 0 ? mismatches : ['state'] };
  if (refund.state === 'succeeded') return { kind: 'known' };
  if (fact.status === 'success') return fact.arrivedAt === undefined ? { kind: 'wait' } : { kind: 'arrived', arrivedAt: fact.arrivedAt };
  if (fact.status === 'processing') return { kind: 'wait' };
  return refund.state === 'abnormal' ? { kind: 'known' } : { kind: 'failed', status: fact.status };
};
