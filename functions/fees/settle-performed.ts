import type { CaseId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import { systemActor } from '../cases/actor-of';
import { NoticeItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import { putNotice } from './fee-puts';
import { proposeRefund } from './propose-refund';

/**
 * 立案与调解意见 4, 6: settled and performed without a 调解书. The fee is asked for when mediation has failed, so one that was asked for before it began
 * and is not paid is asked no longer; of one that was paid, half goes back (办法 15).
 */
export const settlePerformed = async (caseId: CaseId, effectiveOn: CourtDate, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    const unpaid = record.all(NoticeItem).filter(({ state }) => state === 'issued' || state === 'lapsed');
    return unpaid.length === 0 ? record : appendToCase(record, at, unpaid.map(({ noticeId, amountFen }) => ({ type: 'FEE_NOTICE_CANCELLED' as const, actor: systemActor, data: { noticeId, amountFen } })), {
      puts: unpaid.map((notice) => putNotice({ ...notice, state: 'cancelled' as const }, record.head.court)),
    });
  });
  await proposeRefund(caseId, { cause: 'mediated', effectiveOn }, at);
};
