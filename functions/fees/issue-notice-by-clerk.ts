import type { FeeNotice } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { NoticeItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { issueNotice } from './issue-notice';

/** @throws CourtError fees.noticeExists when one is open or the fee was paid */
export const issueNoticeByClerk = async (record: CaseRecord, input: { halved: boolean; reason: string }, caller: Caller, at: Date): Promise<FeeNotice> => {
  if (record.all(NoticeItem).some((notice) => notice.state !== 'cancelled')) throw new CourtError('fees.noticeExists', '本案已经发出过交费通知，请在案件页查看，不要重复发出。');
  const { notice } = await issueNotice(record, { reason: 'clerk', reasonText: input.reason, halved: input.halved, actor: actorOf(caller) }, at);
  return notice;
};
