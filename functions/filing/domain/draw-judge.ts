import { createHash } from 'node:crypto';
import type { CourtJudge, Exclusion } from '../../../shared/filing/assignment';
import type { CaseId, PersonId } from '../../../shared/kernel/ids';
import type { CourtDate } from '../../../shared/kernel/time';

export interface JudgeAtWork extends CourtJudge { openCases: number }
export interface CaseToAssign { causeOfAction: string; on: CourtDate; partyNames: readonly string[]; recused: readonly PersonId[]; spread: number }

const barred = (judge: JudgeAtWork, { causeOfAction, on, partyNames, recused }: CaseToAssign): Exclusion | undefined => {
  if (recused.includes(judge.personId)) return 'recused';
  // CPL 47: near kin of a party, an interest in the case, another relation that may stand in the way of a fair trial
  if (judge.avoids.some((name) => partyNames.includes(name))) return 'related';
  if (judge.leave.some(({ from, to }) => from <= on && on <= to)) return 'leave';
  return judge.causes.length > 0 && !judge.causes.includes(causeOfAction) ? 'cause' : undefined;
};

/** Who may be drawn, and why each of the others may not. Ordered by id, as the draw needs them. */
export const judgesFor = (judges: readonly JudgeAtWork[], toAssign: CaseToAssign): { eligible: JudgeAtWork[]; excluded: (JudgeAtWork & { why: Exclusion })[] } => {
  const ordered = judges.toSorted((a, b) => (a.personId < b.personId ? -1 : 1)).map((judge) => ({ judge, why: barred(judge, toAssign) }));
  const least = Math.min(...ordered.filter(({ why }) => why === undefined).map(({ judge }) => judge.openCases));
  const weighed = ordered.map(({ judge, why }) => ({ judge, why: why ?? (judge.openCases > least + toAssign.spread ? 'busy' as const : undefined) }));
  return {
    eligible: weighed.filter(({ why }) => why === undefined).map(({ judge }) => judge),
    excluded: weighed.flatMap(({ judge, why }) => (why === undefined ? [] : [{ ...judge, why }])),
  };
};

/** SHA-256 over seed, case and the ids in order, as a number, modulo how many they are. */
export const drawn = (seed: string, caseId: CaseId, ids: readonly PersonId[]): PersonId | undefined => {
  if (ids.length === 0) return undefined;
  const digest = createHash('sha256').update([seed, caseId, ...ids].join('|')).digest('hex');
  return ids[Number(BigInt(`0x${digest}`) % BigInt(ids.length))];
};
