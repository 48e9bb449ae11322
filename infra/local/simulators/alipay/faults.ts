/** What can be made to go wrong at Alipay. */
export const ALIPAY_FAULT_KINDS = [
  'error-after-commit',
  'timeout',
  'unsigned',
  'wrong-signature',
  'lost-notify',
  'duplicate-notify',
  'wrong-amount',
  'wrong-seller',
  'sha1-notify',
  'refund-pending',
] as const;
export type AlipayFaultKind = (typeof ALIPAY_FAULT_KINDS)[number];
