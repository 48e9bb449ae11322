import type { CaseId, NoticeId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { systemActor } from '../cases/actor-of';
import { NoticeItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import { recordRedated } from '../cases/redated';
import { putNotice } from './fee-puts';
import { redate } from './redate';

/**
 * The last day has passed: a flag that puts the notice before the clerk, nothing more. It can still be paid, and no ruling follows by itself
 * (办法 22, 民诉法解释 213 leave it to the court). A provisional day is not held against anybody: it is counted again;
 * nor does a period run out that an application for relief has suspended.
 */
export const markLapsed = async (caseId: CaseId, noticeId: NoticeId, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    const notice = record.one(NoticeItem, noticeId);
    if (notice?.state !== 'issued' || notice.suspendedBy !== undefined) return record;
    if (notice.provisional) return recordRedated(record, redate(record), at);
    if (courtDateOf(at.toISOString()) <= notice.lastDayOn) return record;
    const event = { type: 'FEE_NOTICE_LAPSED' as const, actor: systemActor, data: { noticeId, lastDayOn: notice.lastDayOn } };
    return appendToCase(record, at, [event], { puts: [putNotice({ ...notice, state: 'lapsed' }, record.head.court)] });
  });
};
