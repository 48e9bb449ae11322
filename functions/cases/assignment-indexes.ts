import type { Assignment } from '../../shared/filing/assignment';
import type { CaseId } from '../../shared/kernel/ids';
import type { Indexes } from './case-log';

/** A judge's open cases stand under the judge as a party's do; what is closed no longer counts as work in hand. */
export const assignmentIndexes = (caseId: CaseId, { judgeId }: Pick<Assignment, 'judgeId'>, state: 'open' | 'closed'): Indexes =>
  ({ personKey: `PERSON#${judgeId}`, personSort: `${state === 'open' ? 'CASE' : 'CLOSED'}#${caseId}` });
