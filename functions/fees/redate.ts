import { openRefundStates } from '../../shared/fees/refund';
import { NoticeItem, RefundItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import type { Redate, Redated } from '../cases/redated';
import { copy } from './copy';
import { putNotice, putRefund } from './fee-puts';
import { lastDayOf, refundDue } from './last-day';

const notices = (record: CaseRecord): Redated[] => record.all(NoticeItem).flatMap((notice) => {
  if (notice.state !== 'issued' || !notice.provisional) return [];
  const { lastDayOn, provisional } = lastDayOf(notice);
  if (lastDayOn === notice.lastDayOn && provisional) return [];
  return [{ puts: [putNotice({ ...notice, lastDayOn, provisional }, record.head.court)], changes: [{ what: 'feeNotice' as const, targetId: notice.noticeId, title: copy.payPeriod, oldOn: notice.lastDayOn, newOn: lastDayOn, provisional }] }];
});

const refunds = (record: CaseRecord): Redated[] => record.all(RefundItem).flatMap((refund) => {
  if (!openRefundStates.has(refund.state) || refund.dueProvisional !== true || refund.effectiveOn === undefined) return [];
  const { lastDayOn, provisional } = refundDue(refund.effectiveOn);
  if (lastDayOn === refund.dueOn && provisional) return [];
  return [{ puts: [putRefund({ ...refund, dueOn: lastDayOn, dueProvisional: provisional }, record.head.court)], changes: [{ what: 'refund' as const, targetId: refund.refundId, title: copy.refundPeriod, oldOn: refund.dueOn, newOn: lastDayOn, provisional }] }];
});

/** Open fee notices (办法 22) and the days by which money must go back (办法 53). */
export const redate: Redate = (record) => [...notices(record), ...refunds(record)];
