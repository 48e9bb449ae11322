import type { FeeNotice, PayAttempt } from '../../shared/fees/fee-notice';
import type { CaseId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import { AttemptItem, NoticeItem, RefundItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { halfRefundFen } from './domain/half-refund';
import { checkRefundable } from './domain/refundable';
import { putRefund } from './fee-puts';
import { newRefund } from './new-refund';

/** The payment that settled the fee: not the one that came on top of it. */
const feeAttempt = (record: CaseRecord, notice: FeeNotice): PayAttempt | undefined => {
  const surplus = new Set<string>(record.all(RefundItem).filter((refund) => refund.cause === 'overpaid').map((refund) => refund.attemptId));
  return record.all(AttemptItem).find((attempt) => attempt.noticeId === notice.noticeId && (attempt.state === 'paid' || attempt.state === 'paidLate') && !surplus.has(attempt.attemptId));
};

/** The case ended by mediation: half of a fully paid fee is proposed back, once (《诉讼费用交纳办法》第十五条). Half paid already → nothing. */
export const proposeRefund = async (caseId: CaseId, effectiveOn: CourtDate, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    for (const notice of record.all(NoticeItem)) {
      const amountFen = halfRefundFen(notice);
      const attempt = feeAttempt(record, notice);
      const refunds = record.all(RefundItem);
      const proposed = refunds.some((refund) => refund.noticeId === notice.noticeId && refund.cause === 'mediated');
      if (amountFen === 0 || attempt === undefined || proposed) continue;
      checkRefundable(amountFen, notice, attempt, refunds);
      const { refund, event } = newRefund({ cause: 'mediated', notice, attempt, amountFen, effectiveOn }, at);
      return appendToCase(record, at, [event], { puts: [putRefund(refund, record.head.court)] });
    }
    return record;
  });
};
