import { randomBytes } from 'node:crypto';
import { QueryCommand } from 'dynamodb-toolbox';
import type { Assignment, AssignmentView } from '../../shared/filing/assignment';
import { CourtError } from '../../shared/kernel/errors';
import type { PersonId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { actorOf } from '../cases/actor-of';
import { assignmentIndexes } from '../cases/assignment-indexes';
import type { Caller } from '../cases/authorise';
import { AssignmentItem, PartyItem, RepresentationItem } from '../cases/case-items';
import { appendToCase, put, type NewEvent, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { court } from '../platform/court-config';
import { casesTable } from '../platform/tables';
import { drawn, judgesFor, type JudgeAtWork } from './domain/draw-judge';

const openCasesOf = async (judgeId: PersonId): Promise<number> => {
  let count = 0;
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: `PERSON#${judgeId}`, index: 'byPerson', range: { beginsWith: 'CASE#' } })
      .options({ select: 'COUNT', ...(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }) }).send();
    count += page.Count ?? 0;
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return count;
};

const candidates = async (record: CaseRecord, recused: readonly PersonId[], at: Date) => {
  const { items, spread } = court().judges;
  const atWork: JudgeAtWork[] = await Promise.all(items.map(async (judge) => ({ ...judge, openCases: await openCasesOf(judge.personId) })));
  const partyNames = [...record.all(PartyItem), ...record.all(RepresentationItem)].map(({ name }) => name);
  return judgesFor(atWork, { causeOfAction: record.head.causeOfAction, on: courtDateOf(at.toISOString()), partyNames, recused, spread });
};

const bare = ({ personId, name, openCases }: JudgeAtWork) => ({ personId, name, openCases });

/** A draw among the judges who may take the case; undefined when there is none. */
export const drawJudge = async (record: CaseRecord, by: string, recused: Assignment['recused'], at: Date): Promise<Assignment | undefined> => {
  const { eligible, excluded } = await candidates(record, recused.map(({ personId }) => personId), at);
  const seed = randomBytes(16).toString('hex');
  const judge = eligible.find(({ personId }) => personId === drawn(seed, record.caseId, eligible.map((one) => one.personId)));
  return judge && {
    judgeId: judge.personId, judgeName: judge.name, manner: 'random', assignedAt: at.toISOString(), by, seed, recused,
    eligible: eligible.map(bare), excluded: excluded.map(({ why, ...one }) => ({ ...bare({ ...one }), why })),
  };
};

export const assignmentEvent = (assignment: Assignment, caller: Caller): NewEvent => ({
  type: 'JUDGE_ASSIGNED', actor: actorOf(caller),
  data: { judgeId: assignment.judgeId, judgeName: assignment.judgeName, manner: assignment.manner, seed: assignment.seed, eligible: assignment.eligible, excluded: assignment.excluded, reason: assignment.reason },
});
export const assignmentPut = (record: CaseRecord, assignment: Assignment): StatePut => put(AssignmentItem, assignment, assignmentIndexes(record.caseId, assignment, 'open'));
export const headOf = ({ judgeId, judgeName }: Assignment) => ({ judgeId, judgeName });

export const viewAssignment = async (record: CaseRecord, at: Date): Promise<AssignmentView> => {
  const assignment = record.one(AssignmentItem);
  const { eligible, excluded } = await candidates(record, assignment?.recused.map(({ personId }) => personId) ?? [], at);
  const verified = assignment?.seed === undefined ? undefined : drawn(assignment.seed, record.caseId, assignment.eligible.map(({ personId }) => personId)) === assignment.judgeId;
  return {
    ...(assignment === undefined ? {} : { assignment }), ...(verified === undefined ? {} : { verified }),
    judges: [...eligible.map(bare), ...excluded.map(({ why, ...judge }) => ({ ...bare(judge), why }))],
  };
};

interface Change { judgeId?: PersonId | undefined; recused: boolean; reason: string }

/** With a judge named it is a manual change; without, the others are drawn from again. The reason stays in the log. */
export const reassign = async (record: CaseRecord, caller: Caller, { judgeId, recused, reason }: Change, at: Date): Promise<AssignmentView> => {
  if (record.head.phase !== 'open') throw new CourtError('cases.wrongPhase', '案件现在不在审理中，不能变更审判人员。');
  const before = record.one(AssignmentItem);
  const leaving = recused && before !== undefined ? [{ personId: before.judgeId, name: before.judgeName, reason: reason.trim(), at: at.toISOString() }] : [];
  const out = [...before?.recused ?? [], ...leaving];
  const next = judgeId === undefined ? await drawJudge(record, caller.name, out, at) : await named(record, caller, judgeId, out, reason.trim(), at);
  if (next === undefined) throw new CourtError('filing.noJudge', '没有可以分到本案的法官：都在休假、回避或者不办理这类案件。请指定一位，或者先调整法官名册。');
  if (next.judgeId === before?.judgeId) throw new CourtError('filing.judgeNotEligible', '还是原来的法官。请选择另一位，或者勾选回避后重新随机。', { path: 'judgeId' });
  const gone: NewEvent[] = leaving.map((judge) => ({ type: 'JUDGE_RECUSED', actor: actorOf(caller), data: { judgeId: judge.personId, judgeName: judge.name, reason: judge.reason } }));
  const assigned: Assignment = { ...next, reason: reason.trim() };
  const after = await appendToCase(record, at, [...gone, assignmentEvent(assigned, caller)], { head: headOf(assigned), puts: [assignmentPut(record, assigned)] });
  return viewAssignment(after, at);
};

/** Leave or other work may be set aside by hand, a duty to recuse oneself may not (CPL 47). */
const named = async (record: CaseRecord, caller: Caller, judgeId: PersonId, recused: Assignment['recused'], reason: string, at: Date): Promise<Assignment> => {
  const { eligible, excluded } = await candidates(record, recused.map(({ personId }) => personId), at);
  const barred = excluded.find((judge) => judge.personId === judgeId);
  const judge = eligible.find((one) => one.personId === judgeId) ?? barred;
  if (judge === undefined) throw new CourtError('filing.judgeNotEligible', '没有这位法官，请从名册中选择。', { path: 'judgeId' });
  if (barred?.why === 'related' || barred?.why === 'recused') throw new CourtError('filing.judgeNotEligible', `${judge.name}应当回避，不能承办本案，请选择另一位。`, { path: 'judgeId' });
  return {
    judgeId, judgeName: judge.name, manner: 'manual', assignedAt: at.toISOString(), by: caller.name, reason, recused,
    eligible: eligible.map(bare), excluded: excluded.map(({ why, ...one }) => ({ ...bare(one), why })),
  };
};
