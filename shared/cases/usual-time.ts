import * as z from 'zod/mini';
import type { CaseEventType } from './case-event';
import type { CaseView } from './court-case';

/** Steps whose length people wait for: from the last of these events to one of those. */
export const usualSteps = {
  filingReview: { title: '立案审查', from: ['FILING_SUBMITTED', 'FILING_RESUBMITTED', 'FILING_TAKEN_UP'], to: ['CASE_ACCEPTED', 'FILING_RETURNED', 'FILING_DECLARED_INADMISSIBLE'] },
  feePayment: { title: '交纳诉讼费', from: ['FEE_NOTICE_ISSUED'], to: ['FEE_PAID'] },
  serviceConfirmation: { title: '送达', from: ['SERVICE_ORDERED'], to: ['SERVICE_CONFIRMED'] },
  mediatorDesignation: { title: '委托调解员', from: ['MEDIATION_REQUESTED', 'FIRST_MEDIATION_ACCEPTED', 'MEDIATION_BEFORE_FILING_ASKED'], to: ['MEDIATION_REFERRED'] },
  mediatorAcceptance: { title: '调解员接受', from: ['MEDIATION_REFERRED'], to: ['MEDIATION_ACCEPTED', 'MEDIATION_DECLINED'] },
  mediation: { title: '调解', from: ['MEDIATION_ACCEPTED'], to: ['MEDIATION_AGREEMENT_EFFECTIVE', 'MEDIATION_FAILED'] },
  statement: { title: '出具调解书', from: ['MEDIATION_AGREEMENT_EFFECTIVE'], to: ['MEDIATION_STATEMENT_ISSUED'] },
  refund: { title: '退费', from: ['REFUND_PROPOSED'], to: ['REFUND_ARRIVED'] },
} as const satisfies Record<string, { title: string; from: readonly CaseEventType[]; to: readonly CaseEventType[] }>;
export type UsualStep = keyof typeof usualSteps;

/** In how many days half, and nine in ten, of this court's cases were through a step. */
export const UsualTime = z.object({ step: z.enum(Object.keys(usualSteps) as [UsualStep, ...UsualStep[]]), title: z.string(), samples: z.number(), p50Days: z.number(), p90Days: z.number() });
export type UsualTime = z.infer<typeof UsualTime>;

/** Fewer say nothing about what is usual. */
export const LEAST_SAMPLES = 5;

/** The smallest number of days within which this share of the counted cases was done; `byDays`: days → cases. */
export const daysWithin = (byDays: ReadonlyMap<number, number>, share: number): number => {
  const total = [...byDays.values()].reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [days, count] of [...byDays].sort(([a], [b]) => a - b)) {
    seen += count;
    if (seen >= total * share) return days;
  }
  return 0;
};

/** The step a mediation is waiting in. */
export const mediationStep = (mediation: Pick<NonNullable<CaseView['mediation']>, 'state' | 'agreement'> | undefined): UsualStep | undefined => {
  switch (mediation?.state) {
    case 'requested': return 'mediatorDesignation';
    case 'referred': return 'mediatorAcceptance';
    case 'scheduling': case 'scheduled': case 'inSession': case 'drafting': case 'signing': return 'mediation';
    case 'agreed': return mediation.agreement?.wantsStatement === true ? 'statement' : undefined;
    default: return undefined;
  }
};

/** The step a case is waiting in now; undefined when nothing of the list runs. */
export const runningStep = ({ head, fees, services, mediation }: Pick<CaseView, 'head' | 'fees' | 'services' | 'mediation'>): UsualStep | undefined => {
  if (head.phase === 'filing') return 'filingReview';
  if (head.phase !== 'open' && head.phase !== 'preFiling') return undefined;
  if (fees.refunds.some(({ state }) => state !== 'succeeded' && state !== 'rejected')) return 'refund';
  const inMediation = mediationStep(mediation);
  if (inMediation !== undefined) return inMediation;
  if (fees.notices.some(({ state }) => state === 'issued' || state === 'lapsed')) return 'feePayment';
  return services.some(({ confirmedAt }) => confirmedAt === undefined) ? 'serviceConfirmation' : undefined;
};

/** "这一步本院一般2天，九成在5天内" */
export const usualText = ({ p50Days, p90Days }: Pick<UsualTime, 'p50Days' | 'p90Days'>): string =>
  `这一步本院一般${p50Days === 0 ? '当天' : `${p50Days}天`}，九成在${p90Days === 0 ? '当天' : `${p90Days}天内`}`;
