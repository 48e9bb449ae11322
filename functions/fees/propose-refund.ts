import { subjectOf, type FeeNotice, type PayAttempt } from '../../shared/fees/fee-notice';
import type { RefundCause } from '../../shared/fees/refund-grounds';
import type { CaseId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import { AttemptItem, NoticeItem, RefundItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { refundAmounts } from './domain/refund-amounts';
import { checkRefundable } from './domain/refundable';
import { putRefund } from './fee-puts';
import { newRefund, type Proposer } from './new-refund';

export interface RefundGrounds { cause: Exclude<RefundCause, 'overpaid'>; effectiveOn: CourtDate; by?: Proposer; differenceFen?: number }

/** The payment that settled the fee: not the one that came on top of it. */
const feeAttempt = (record: CaseRecord, noticeId: string): PayAttempt | undefined => {
  const surplus = new Set<string>(record.all(RefundItem).filter((refund) => refund.cause === 'overpaid').map((refund) => refund.attemptId));
  return record.all(AttemptItem).find((attempt) => attempt.noticeId === noticeId && (attempt.state === 'paid' || attempt.state === 'paidLate') && !surplus.has(attempt.attemptId));
};

/** A fee is halved once (解释 206), and nothing is proposed twice for the same reason. */
const isProposed = (record: CaseRecord, noticeId: string): boolean =>
  record.all(RefundItem).some((refund) => refund.noticeId === noticeId && refund.state !== 'rejected' && refund.cause !== 'overpaid' && refund.cause !== 'claimReduced');

/** Refunds of the plaintiff's fees that a ground calls for, with their events; counterclaims are the defendant's and stay. */
export const refundsFor = (record: CaseRecord, { cause, effectiveOn, by, differenceFen }: RefundGrounds, at: Date) => {
  const notices = record.all(NoticeItem).filter((notice) => subjectOf(notice) !== 'counterclaim');
  return refundAmounts(cause, notices, differenceFen).flatMap(({ noticeId, amountFen }) => {
    const notice = notices.find((one): one is FeeNotice => one.noticeId === noticeId);
    const attempt = feeAttempt(record, noticeId);
    if (notice === undefined || attempt === undefined || isProposed(record, noticeId)) return [];
    checkRefundable(amountFen, notice, attempt, record.all(RefundItem));
    return [newRefund({ cause, notice, attempt, amountFen, effectiveOn, ...(by === undefined ? {} : { by }) }, at)];
  });
};

/** Proposes what a fact of the case makes due back, once. Half paid already → nothing. */
export const proposeRefund = async (caseId: CaseId, grounds: RefundGrounds, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    const made = refundsFor(record, grounds, at);
    return made.length === 0 ? record : appendToCase(record, at, made.map(({ event }) => event), { puts: made.map(({ refund }) => putRefund(refund, record.head.court)) });
  });
};
