import { caseFees } from '../../shared/fees/case-fees';
import type { CaseId } from '../../shared/kernel/ids';
import { sumFen } from '../../shared/kernel/money';
import { systemActor } from '../cases/actor-of';
import { NoticeItem, RefundItem } from '../cases/case-items';
import { appendToCase, changeCase, type NewEvent } from '../cases/case-log';
import { putNotice } from './fee-puts';

/**
 * The case goes to the court that has it (CPL 37, 130): what was prepaid goes with the file and is not given back (办法 24);
 * what was asked for and not paid, the other court asks for.
 */
export const settleTransfer = async (caseId: CaseId, to: string, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    const unpaid = record.all(NoticeItem).filter((notice) => notice.state === 'issued' || notice.state === 'lapsed');
    const prepaidFen = sumFen(caseFees(record.all(NoticeItem), record.all(RefundItem), record.head.claimAmountFen).map(({ keptFen }) => keptFen));
    const handedOver = prepaidFen > 0 && record.head.feeGoneFen === undefined;
    const events: NewEvent[] = [
      ...unpaid.map(({ noticeId, amountFen }) => ({ type: 'FEE_NOTICE_CANCELLED' as const, actor: systemActor, data: { noticeId, amountFen } })),
      ...(handedOver ? [{ type: 'FEE_GOES_WITH_FILE' as const, actor: systemActor, data: { amountFen: prepaidFen, court: to } }] : []),
    ];
    return events.length === 0 ? record : appendToCase(record, at, events, { ...(handedOver ? { head: { feeGoneFen: prepaidFen } } : {}), puts: unpaid.map((notice) => putNotice({ ...notice, state: 'cancelled' as const }, record.head.court)) });
  });
};
