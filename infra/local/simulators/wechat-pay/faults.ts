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
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];
