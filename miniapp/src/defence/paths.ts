/** The pages of this part, as links name them. */
export const defencePaths = {
  start: 'defence/pages/start/index',
  write: 'defence/pages/write/index',
  evidence: 'defence/pages/evidence/index',
  finish: 'defence/pages/finish/index',
} as const;
