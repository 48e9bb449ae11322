import * as z from 'zod/mini';
import { PersonId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';

/** A judge as the court's own data has them. */
export const CourtJudge = z.object({
  personId: PersonId,
  name: z.string(),
  causes: z.array(z.string()),
  leave: z.array(z.object({ from: CourtDate, to: CourtDate })),
  avoids: z.array(z.string()),
});
export type CourtJudge = z.infer<typeof CourtJudge>;

/** Why a judge was not drawn from. */
export const exclusions = { cause: '不办理这类案件', leave: '休假', related: '与当事人有应当回避的关系', recused: '已回避', busy: '在办案件较多' } as const;
export const Exclusion = z.enum(Object.keys(exclusions) as [keyof typeof exclusions, ...(keyof typeof exclusions)[]]);
export type Exclusion = z.infer<typeof Exclusion>;

const Candidate = z.object({ personId: PersonId, name: z.string(), openCases: z.number() });

/** State item JUDGE: who judges, and everything the draw was made of, so that anyone can make it again. */
export const Assignment = z.object({
  judgeId: PersonId,
  judgeName: z.string(),
  manner: z.enum(['random', 'manual']),
  assignedAt: Instant,
  by: z.string(),
  /** random only: 128 bits drawn on the server */
  seed: z.optional(z.string()),
  eligible: z.array(Candidate),
  excluded: z.array(z.extend(Candidate, { why: Exclusion })),
  reason: z.optional(z.string()),
  recused: z.array(z.object({ personId: PersonId, name: z.string(), reason: z.string(), at: Instant })),
});
export type Assignment = z.infer<typeof Assignment>;

export const AssignmentView = z.object({
  assignment: z.optional(Assignment),
  /** random only: drawing again from what was recorded gives the same judge */
  verified: z.optional(z.boolean()),
  judges: z.array(z.extend(Candidate, { why: z.optional(Exclusion) })),
});
export type AssignmentView = z.infer<typeof AssignmentView>;
