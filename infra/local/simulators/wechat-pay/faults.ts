/** What can be made to go wrong at WeChat Pay. */
export const FAULT_KINDS = [
  'error-after-commit',
  'timeout',
  'rate-limit',
  'unsigned',
  'wrong-signature',
  'lost-callback',
  'duplicate-callback',
  'stale-timestamp',
  'wrong-amount',
  'sign-test',
  'refund-abnormal',
  'bill-short',
  'bill-wrong-amount',
  'bill-refund-open',
] as const;
/** A day's trade bill that does not tell what happened; the account's own bill does. */
export const BILL_TWISTS = ['bill-short', 'bill-wrong-amount', 'bill-refund-open'] as const;
export type BillTwist = (typeof BILL_TWISTS)[number];
export type FaultKind = (typeof FAULT_KINDS)[number];
