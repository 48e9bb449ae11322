/** The pages of this part, as links name them. */
export const filingPaths = {
  start: 'filing/pages/start/index',
  guide: 'filing/pages/guide/index',
  before: 'filing/pages/before/index',
  standing: 'filing/pages/standing/index',
  form: 'filing/pages/form/index',
  evidence: 'filing/pages/evidence/index',
  arrange: 'filing/pages/arrange/index',
  fee: 'filing/pages/fee/index',
  address: 'filing/pages/address/index',
  review: 'filing/pages/review/index',
  coSign: 'filing/pages/co-sign/index',
  receipt: 'filing/pages/receipt/index',
  delegates: 'filing/pages/delegates/index',
  verify: 'filing/pages/verify/index',
  corrections: 'filing/pages/corrections/index',
} as const;

/** After the form's own groups come these, in order. */
export const stepsAfterForm = [filingPaths.evidence, filingPaths.fee, filingPaths.address, filingPaths.review] as const;
