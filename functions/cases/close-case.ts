import type { CaseEvent } from '../../shared/cases/case-event';
import { caseFees } from '../../shared/fees/case-fees';
import { isOwedAfterwards } from '../../shared/fees/fee-notice';
import { openRefundStates } from '../../shared/fees/refund';
import { suitEnded } from '../../shared/mediation/withdrawal';
import { systemActor } from './actor-of';
import { assignmentIndexes } from './assignment-indexes';
import { AssignmentItem, MediationItem, NoticeItem, RefundItem, ServiceItem, WithdrawalItem } from './case-items';
import { appendToCase, changeCase, put } from './case-log';
import type { CaseRecord } from './case-record';

/** Events after which the last thing may be done. */
const triggers: ReadonlySet<string> = new Set(['MEDIATION_STATEMENT_EFFECTIVE', 'AGREEMENT_PERFORMED', 'REFUND_PROPOSED', 'REFUND_ARRIVED', 'REFUND_REJECTED', 'FEE_PAID', 'WITHDRAWAL_RULED', 'FEE_NOTICE_CANCELLED', 'SERVICE_CONFIRMED', 'SERVICE_EFFECTIVE', 'MEDIATION_AGREEMENT_EFFECTIVE']);

/** CPL 100: closed by mediation once the statement is in effect and every fen is settled: a fully paid fee must have had its half proposed back first (办法 15). */
export const mayClose = (record: CaseRecord): boolean => {
  const mediation = record.one(MediationItem);
  // 立案与调解意见 4: performed without a 调解书, the case is closed otherwise.
  const effective = mediation?.statement?.effectiveAt !== undefined || (mediation?.agreement?.wantsStatement === false && mediation.performance?.performedAt !== undefined);
  const refunds = record.all(RefundItem);
  const notices = record.all(NoticeItem).filter((notice) => notice.state !== 'cancelled' && !isOwedAfterwards(notice));
  const inFull = notices.some((notice) => !notice.quote.halved);
  const settled = notices.every((notice) => notice.state !== 'issued' && notice.state !== 'lapsed') && (!inFull || refunds.some((refund) => refund.cause === 'mediated'));
  return record.head.phase === 'open' && effective && settled && !refunds.some((refund) => openRefundStates.has(refund.state));
};

/** 在线调解规则 20(1): settled before filing is settled outside the suit: over once it has been performed, or at once when nothing is left to do by a day. */
const settledBeforeFiling = (record: CaseRecord): boolean => {
  const mediation = record.one(MediationItem);
  return record.head.phase === 'preFiling' && mediation?.state === 'agreed' && (mediation.performance === undefined || mediation.performance.performedAt !== undefined);
};

/** Grounds that give back a difference or a surplus, not the half. */
const notTheHalf: ReadonlySet<string | undefined> = new Set(['overpaid', 'claimReduced', 'relief']);

/** CPL 148: closed once those who withdrew have the ruling, nothing is asked of them any more and what is due back has gone back. */
export const mayCloseWithdrawn = (record: CaseRecord): boolean => {
  const ending = record.all(WithdrawalItem).find((withdrawal) => suitEnded([withdrawal]));
  if (record.head.phase !== 'open' || ending?.ruling === undefined) return false;
  const { documentId } = ending.ruling;
  const served = ending.plaintiffIds.every((partyId) => record.all(ServiceItem).some((service) => service.addresseePartyId === partyId && service.documentIds.includes(documentId) && (service.effect !== undefined || service.confirmedAt !== undefined)));
  const refunds = record.all(RefundItem);
  const notices = record.all(NoticeItem).filter((notice) => notice.state !== 'cancelled' && !isOwedAfterwards(notice));
  // 办法 15: paid in full, so the half has to have been proposed back
  const owesHalf = caseFees(notices, refunds, record.head.claimAmountFen).some(({ subject, keptFen, halfFen }) => subject === 'claim' && halfFen !== undefined && halfFen < keptFen);
  const settled = notices.every((notice) => notice.state !== 'issued' && notice.state !== 'lapsed')
    && (!owesHalf || refunds.some(({ cause }) => !notTheHalf.has(cause)));
  return served && settled && !refunds.some((refund) => openRefundStates.has(refund.state));
};

/** The judge's work in hand is one case less. */
export const offTheDesk = (record: CaseRecord) => record.all(AssignmentItem).map((assignment) => put(AssignmentItem, assignment, assignmentIndexes(record.caseId, assignment, 'closed')));

/** How a case ends, when nothing is left to do. */
const ending = (record: CaseRecord): { manner: string; closedBy: string } | undefined => {
  if (mayCloseWithdrawn(record)) return { manner: '撤诉', closedBy: '准许撤诉' };
  if (settledBeforeFiling(record)) return { manner: '诉讼外调解', closedBy: '诉讼外调解结案' };
  return mayClose(record) ? { manner: '调解', closedBy: '调解结案' } : undefined;
};

export const onCaseEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  if (!triggers.has(event.type)) return;
  await changeCase(event.caseId, async (record) => {
    const end = ending(record);
    return end === undefined ? record
      : appendToCase(record, at, [{ type: 'CASE_CLOSED', actor: systemActor, data: { manner: end.manner } }], { head: { phase: 'closed', closedAt: at.toISOString(), closedBy: end.closedBy }, puts: offTheDesk(record) });
  });
};
