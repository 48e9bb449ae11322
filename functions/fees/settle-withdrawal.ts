import { isOfClaim } from '../../shared/fees/fee-notice';
import type { CaseId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import { systemActor } from '../cases/actor-of';
import { NoticeItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import { putNotice, putRefund } from './fee-puts';
import { refundsFor } from './propose-refund';

/** The suit is withdrawn: half of what was paid goes back (办法 15); what was asked for and not paid is asked no longer. */
export const settleWithdrawal = async (caseId: CaseId, effectiveOn: CourtDate, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    const refunds = refundsFor(record, { cause: 'withdrawn', effectiveOn }, at);
    const unpaid = record.all(NoticeItem).filter((notice) => isOfClaim(notice) && (notice.state === 'issued' || notice.state === 'lapsed'));
    const events = [
      ...refunds.map(({ event }) => event),
      ...unpaid.map(({ noticeId, amountFen }) => ({ type: 'FEE_NOTICE_CANCELLED' as const, actor: systemActor, data: { noticeId, amountFen } })),
    ];
    return events.length === 0 ? record : appendToCase(record, at, events, {
      puts: [...refunds.map(({ refund }) => putRefund(refund, record.head.court)), ...unpaid.map((notice) => putNotice({ ...notice, state: 'cancelled' as const }, record.head.court))],
    });
  });
};
