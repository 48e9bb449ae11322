import { CourtError } from '../../../shared/kernel/errors';
import { mediationLifecycle, mediationStates, type MediationState } from '../../../shared/mediation/mediation';

export type MediationStep = { [S in MediationState]: keyof (typeof mediationLifecycle)[S] }[MediationState];

/** The state a step leads to. @throws mediation.wrongState */
export const advance = (state: MediationState, step: MediationStep): MediationState => {
  const next = (mediationLifecycle[state] as Partial<Record<MediationStep, MediationState>>)[step];
  if (next === undefined) throw new CourtError('mediation.wrongState', `调解目前是“${mediationStates[state]}”，不能办理这一步，请刷新页面查看最新进展。`);
  return next;
};

const OVER: ReadonlySet<MediationState> = new Set(['failed', 'ended']);

/** One mediation is open at a time; a failed one may be followed by another. */
export const isOpen = (mediation: { state: MediationState } | undefined): boolean => mediation !== undefined && !OVER.has(mediation.state);
