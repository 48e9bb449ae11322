import type { FeeNotice } from '../../shared/fees/fee-notice';
import type { CaseId, NoticeId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { systemActor } from '../cases/actor-of';
import { NoticeItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import { putNotice } from './fee-puts';
import { lastDayOf } from './last-day';

/** A provisional last day, reckoned again: final once the year's holidays are known to the court. */
const reckoned = (notice: FeeNotice): FeeNotice => {
  return notice.provisional ? { ...notice, ...lastDayOf(notice) } : notice;
};

/**
 * The last day has passed: a flag that puts the notice before the clerk, nothing more. It can still be paid, and no ruling follows by itself
 * (办法 22, 民诉法解释 213 leave it to the court). A provisional day is not held against anybody,
 * nor does a period run out that an application for relief has suspended.
 */
export const markLapsed = async (caseId: CaseId, noticeId: NoticeId, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    const stored = record.one(NoticeItem, noticeId);
    if (stored?.state !== 'issued' || stored.suspendedBy !== undefined) return record;
    const notice = reckoned(stored);
    if (notice.provisional) return record;
    if (courtDateOf(at.toISOString()) <= notice.lastDayOn) {
      return notice === stored ? record : appendToCase(record, at, [], { puts: [putNotice(notice, record.head.court)] });
    }
    const event = { type: 'FEE_NOTICE_LAPSED' as const, actor: systemActor, data: { noticeId, lastDayOn: notice.lastDayOn } };
    return appendToCase(record, at, [event], { puts: [putNotice({ ...notice, state: 'lapsed' }, record.head.court)] });
  });
};
