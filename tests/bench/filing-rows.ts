import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import { lendingAnswers } from './lending-answers';

export const ME = 'person_bench0001';
const COURT = '陕0702';
const CAUSES = ['机动车交通事故责任纠纷', '民间借贷纠纷', '离婚纠纷', '买卖合同纠纷'] as const;
const OWN = 20;

/** One filing as the court has it: its head, the filing under its owner, its row in the queue. The party who is asked about has twenty, each filled in whole, in a small store as in a large one. */
export const rowsOfFiling = (index: number, count: number): Record<string, unknown>[] => {
  const mine = index % Math.floor(count / OWN) === 0 && index < OWN * Math.floor(count / OWN);
  const id = String(index).padStart(8, '0');
  const [caseId, personId] = [`case_01BENCH${id}`, mine ? ME : `person_other${index % 5000}`];
  const waits = index % 2 === 0;
  const dueOn = addDays('2026-11-27', index % 7);
  const updatedAt = new Date(Date.parse('2026-11-20T00:00:00.000Z') + index * 1000).toISOString();
  const causeOfAction = mine ? '民间借贷纠纷' : CAUSES[index % CAUSES.length] ?? CAUSES[0];
  const receiptNumber = `SL${id}`;
  const state = waits ? 'submitted' : 'accepted';
  const filing = {
    ownerId: personId, state, causeOfAction, formVersion: '2025', answers: mine ? Object.fromEntries(Object.entries(lendingAnswers).map(([path, value]) => [path, { value, at: updatedAt }])) : {}, files: [],
    receipt: { receiptNumber, submittedAt: updatedAt, reviewDueOn: dueOn }, resubmissions: 0, createdAt: updatedAt, updatedAt,
  };
  const head = { caseId, version: 1, lastHash: '0'.repeat(64), phase: waits ? 'filing' : 'open', court: COURT, demo: true, causeOfAction, receiptNumber, title: `甲${index} 诉 乙`, claimAmountFen: 12_000_000, feeKind: 'property', filedBy: personId, submittedAt: updatedAt };
  const summary = { caseId, state, causeOfAction, title: head.title, plaintiffs: `甲${index}`, defendants: '乙', claimAmountFen: head.claimAmountFen, updatedAt, submittedAt: updatedAt, reviewDueOn: dueOn, receiptNumber, resubmission: false, awaitsSupervisor: false };
  return [
    { pk: `CASE#${caseId}`, sk: 'HEAD', data: head, n: 1, queueKey: `CASES#${COURT}`, queueSort: updatedAt },
    { pk: `CASE#${caseId}`, sk: 'FILING', data: filing, personKey: `PERSON#${personId}`, personSort: `FILING#${updatedAt}#${caseId}` },
    { pk: `CASE#${caseId}`, sk: 'QUEUE', data: summary, queueKey: `FILINGS#${COURT}#${state}`, queueSort: `${waits ? dueOn : updatedAt}#${updatedAt}#${caseId}` },
    { pk: `CASE#${caseId}`, sk: `PARTY#party_${id}`, data: { partyId: `party_${id}`, role: 'plaintiff', kind: 'person', name: `甲${index}`, personId }, personKey: `PERSON#${personId}`, personSort: `CASE#${caseId}` },
  ];
};
