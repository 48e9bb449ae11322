import { subjectOf, type FeeNotice } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { NoticeItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { claimQuote } from './claim-quote';
import { issueNotice, type Occasion } from './issue-notice';

export interface NoticeOrder { halved: boolean; reason: string; topUp?: boolean | undefined }

/** 解释 199: 简易 → 普通, the other half of the fee. @throws CourtError fees.nothingToPay when half was not what was charged */
const topUpOccasion = (record: CaseRecord): Omit<Occasion, 'actor'> => {
  const charged = record.all(NoticeItem).find((notice) => notice.state !== 'cancelled' && subjectOf(notice) === 'claim');
  if (charged?.quote.halved !== true) throw new CourtError('fees.nothingToPay', '本案没有按简易程序减半收费，不需要补交。');
  const quote = claimQuote(record.head);
  return { reason: 'toOrdinary', subject: 'topUp', quote, amountFen: quote.feeFen - charged.amountFen };
};

/** @throws CourtError fees.noticeExists when one is open or the fee was paid */
export const issueNoticeByClerk = async (record: CaseRecord, { halved, reason, topUp }: NoticeOrder, caller: Caller, at: Date): Promise<FeeNotice> => {
  const subject = topUp === true ? 'topUp' : 'claim';
  if (record.all(NoticeItem).some((notice) => notice.state !== 'cancelled' && subjectOf(notice) === subject)) throw new CourtError('fees.noticeExists', '本案已经发出过交费通知，请在案件页查看，不要重复发出。');
  const occasion: Omit<Occasion, 'actor'> = topUp === true ? topUpOccasion(record) : { reason: 'clerk', halved };
  const { notice } = await issueNotice(record, { ...occasion, reasonText: reason, actor: actorOf(caller) }, at);
  return notice;
};
