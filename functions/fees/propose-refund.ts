import { isOfClaim, subjectOf, type FeeNotice, type PayAttempt } from '../../shared/fees/fee-notice';
import { counterclaimToo, type RefundCause } from '../../shared/fees/refund-grounds';
import type { CaseId, PartyId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import { AttemptItem, NoticeItem, RefundItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { refundAmounts } from './domain/refund-amounts';
import { checkRefundable } from './domain/refundable';
import { putRefund } from './fee-puts';
import { newRefund, type Proposer } from './new-refund';

export interface RefundGrounds {
  cause: Exclude<RefundCause, 'overpaid'>;
  effectiveOn: CourtDate;
  by?: Proposer;
  differenceFen?: number;
  /** only what this party paid: relief is granted to one of them */
  payerPartyId?: PartyId;
}

/** The payment that settled the fee: not the one that came on top of it. */
const feeAttempt = (record: CaseRecord, noticeId: string): PayAttempt | undefined => {
  const surplus = new Set<string>(record.all(RefundItem).filter((refund) => refund.cause === 'overpaid').map((refund) => refund.attemptId));
  return record.all(AttemptItem).find((attempt) => attempt.noticeId === noticeId && (attempt.state === 'paid' || attempt.state === 'paidLate') && !surplus.has(attempt.attemptId));
};

/** Grounds that can come on top of one another: a surplus, a smaller claim, relief. A fee is halved, or given back whole, once (解释 206). */
const besides: ReadonlySet<RefundCause | undefined> = new Set<RefundCause>(['overpaid', 'claimReduced', 'relief']);
const isProposed = (record: CaseRecord, noticeId: string, cause: RefundCause): boolean =>
  record.all(RefundItem).some((refund) => refund.noticeId === noticeId && refund.state !== 'rejected' && !besides.has(refund.cause) && !besides.has(cause));

/** Whose fees a ground reaches: those of the claim; those of counterclaims as well when the whole case ends so. */
const reached = (record: CaseRecord, { cause, payerPartyId }: RefundGrounds): FeeNotice[] => record.all(NoticeItem).filter((notice) =>
  (payerPartyId === undefined ? isOfClaim(notice) || (subjectOf(notice) === 'counterclaim' && counterclaimToo.has(cause)) : notice.payerPartyId === payerPartyId));

/** Refunds that a ground calls for, each fee by its own rule and to whoever paid it, with their events. */
export const refundsFor = (record: CaseRecord, grounds: RefundGrounds, at: Date) => {
  const { cause, effectiveOn, by, differenceFen } = grounds;
  const notices = reached(record, grounds);
  const owed = { refunds: record.all(RefundItem), claimAmountFen: record.head.claimAmountFen, ...(differenceFen === undefined ? {} : { differenceFen }) };
  return refundAmounts(cause, notices, owed).flatMap(({ noticeId, amountFen }) => {
    const notice = notices.find((one): one is FeeNotice => one.noticeId === noticeId);
    const attempt = feeAttempt(record, noticeId);
    if (notice === undefined || attempt === undefined || isProposed(record, noticeId, cause)) return [];
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
