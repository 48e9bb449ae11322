/** What goes wrong, how often, and what a try costs. Every figure here is an assumption of the drill, not a measurement: change them and run again. */
export const failureModel = {
  /** 人次 of the seed court's year */
  services: 16_133,
  seed: 20_261_127,
  /** own number with consent given (track A); the others are the opponent's word (track B) */
  ownNumberWithConsent: 0.42,
  refusesElectronic: 0.03,
  bundles: { complaint: 0.52, notice: 0.28, judgment: 0.17, statement: 0.03 },
  procedures: { summary: 0.62, smallClaims: 0.13, ordinary: 0.25 },
  sms: { blocked: 0.06, numberChanged: 0.14, ownNumberChanged: 0.03, opens: 0.5, opensAfterReminder: 0.3, hoursToOpen: 9 },
  call: { answers: 0.6, wrongPerson: 0.12, opensAfterCall: 0.72, refusesElectronic: 0.1, hoursToDo: 8 },
  otherAddress: { found: 0.14, opens: 0.4 },
  post: { signed: 0.6, refused: 0.05, days: 6, ownPostalAddress: 0.35 },
  visit: { of: 0.35, signed: 0.5, refusedAndLeft: 0.15, days: 4 },
  entrusted: { signed: 0.25, days: 14 },
  signsStatement: 0.85,
  /** from the first day to the last that is counted */
  horizonDays: 120,
  fen: { sms: 5, call: 300, post: 2_200, visit: 6_000, entrusted: 3_000, announcement: 0 },
} as const;
