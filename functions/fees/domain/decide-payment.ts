import type { FeeNotice, PayAttempt } from '../../../shared/fees/fee-notice';
import type { Merchant, PaymentFact } from './channel-fact';
import { isOpen } from './move-attempt';

export type PaymentDecision =
  | { kind: 'book'; transactionId: string; paidAt: string }
  | { kind: 'overpaid'; transactionId: string; paidAt: string }
  | { kind: 'close' }
  | { kind: 'wait' }
  /** heard before: the answer is the same, nothing is written */
  | { kind: 'known' }
  | { kind: 'quarantine'; mismatches: string[] };

const mismatchesOf = (fact: PaymentFact, attempt: PayAttempt, merchant: Merchant): string[] => [
  ...(fact.mchid === merchant.mchid ? [] : ['mchid']),
  ...(fact.appid === merchant.appid ? [] : ['appid']),
  ...(fact.outTradeNo === attempt.outTradeNo ? [] : ['out_trade_no']),
  ...(fact.state !== 'success' || fact.amountFen === attempt.amountFen ? [] : ['amount']),
  ...(fact.state !== 'success' || (fact.currency ?? 'CNY') === 'CNY' ? [] : ['currency']),
  ...(fact.state !== 'success' || (fact.transactionId !== undefined && fact.paidAt !== undefined) ? [] : ['transaction_id']),
];

/** One decision for callback, query and bill line. Money that arrived is never dropped: it is the fee, too much, or set aside for a person to look at. */
export const decidePayment = (fact: PaymentFact, attempt: PayAttempt, notice: FeeNotice, merchant: Merchant): PaymentDecision => {
  const mismatches = mismatchesOf(fact, attempt, merchant);
  if (mismatches.length > 0) return { kind: 'quarantine', mismatches };
  if (fact.state === 'open') return { kind: 'wait' };
  if (fact.state === 'closed') return { kind: isOpen(attempt.state) ? 'close' : 'known' };
  const { transactionId = '', paidAt = '' } = fact;
  if (attempt.state === 'paid' || attempt.state === 'paidLate') {
    return attempt.transactionId === transactionId ? { kind: 'known' } : { kind: 'quarantine', mismatches: ['transaction_id'] };
  }
  // A transfer can be of any sum: one that is not the fee does not pay it, and goes back whole.
  const pays = (notice.state === 'issued' || notice.state === 'lapsed') && attempt.amountFen === notice.amountFen;
  return { kind: pays ? 'book' : 'overpaid', transactionId, paidAt };
};
