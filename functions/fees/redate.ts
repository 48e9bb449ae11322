import { NoticeItem } from '../cases/case-items';
import type { Redate } from '../cases/redated';
import { copy } from './copy';
import { putNotice } from './fee-puts';
import { lastDayOf } from './last-day';

/** Open fee notices, 办法 22. */
export const redate: Redate = (record) => record.all(NoticeItem).flatMap((notice) => {
  if (notice.state !== 'issued' || !notice.provisional) return [];
  const { lastDayOn, provisional } = lastDayOf(notice);
  if (lastDayOn === notice.lastDayOn && provisional) return [];
  return [{ puts: [putNotice({ ...notice, lastDayOn, provisional }, record.head.court)], changes: [{ what: 'feeNotice' as const, targetId: notice.noticeId, title: copy.payPeriod, oldOn: notice.lastDayOn, newOn: lastDayOn, provisional }] }];
});
