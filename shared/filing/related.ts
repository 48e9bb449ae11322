import * as z from 'zod/mini';
import { CaseId } from '../kernel/ids';
import { CasePhase } from '../cases/court-case';
import { Instant } from '../kernel/time';

/** Another filing or case of the same people: a possible duplicate has the same cause and somebody in common on both sides. */
export const RelatedFiling = z.object({
  caseId: CaseId,
  title: z.string(),
  causeOfAction: z.string(),
  number: z.string(),
  phase: CasePhase,
  submittedAt: Instant,
  duplicate: z.boolean(),
  /** who they have in common */
  names: z.array(z.string()),
});
export type RelatedFiling = z.infer<typeof RelatedFiling>;
