import type { CaseEvent } from '../../shared/cases/case-event';
import { openRefundStates } from '../../shared/fees/refund';
import { systemActor } from './actor-of';
import { assignmentIndexes } from './assignment-indexes';
import { AssignmentItem, MediationItem, NoticeItem, RefundItem } from './case-items';
import { appendToCase, changeCase, put } from './case-log';
import type { CaseRecord } from './case-record';

/** Events after which the last thing may be done. */
const triggers: ReadonlySet<string> = new Set(['MEDIATION_STATEMENT_EFFECTIVE', 'AGREEMENT_PERFORMED', 'REFUND_PROPOSED', 'REFUND_ARRIVED', 'REFUND_REJECTED', 'FEE_PAID']);

/** CPL 100: closed by mediation once the statement is in effect and every fen is settled: a fully paid fee must have had its half proposed back first (办法 15). */
export const mayClose = (record: CaseRecord): boolean => {
  const mediation = record.one(MediationItem);
  // 立案与调解意见 4: performed without a 调解书, the case is closed otherwise.
  const effective = mediation?.statement?.effectiveAt !== undefined || (mediation?.agreement?.wantsStatement === false && mediation.performance?.performedAt !== undefined);
  const refunds = record.all(RefundItem);
  const notices = record.all(NoticeItem).filter((notice) => notice.state !== 'cancelled');
  const inFull = notices.some((notice) => !notice.quote.halved);
  const settled = notices.every((notice) => notice.state !== 'issued' && notice.state !== 'lapsed') && (!inFull || refunds.some((refund) => refund.cause === 'mediated'));
  return record.head.phase === 'open' && effective && settled && !refunds.some((refund) => openRefundStates.has(refund.state));
};

/** The judge's work in hand is one case less. */
export const offTheDesk = (record: CaseRecord) => record.all(AssignmentItem).map((assignment) => put(AssignmentItem, assignment, assignmentIndexes(record.caseId, assignment, 'closed')));

export const onCaseEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  if (!triggers.has(event.type)) return;
  await changeCase(event.caseId, async (record) => (mayClose(record)
    ? appendToCase(record, at, [{ type: 'CASE_CLOSED', actor: systemActor, data: { manner: '调解' } }], { head: { phase: 'closed', closedAt: at.toISOString(), closedBy: '调解结案' }, puts: offTheDesk(record) })
    : record));
};
