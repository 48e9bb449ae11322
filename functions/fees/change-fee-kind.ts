import { isOfClaim } from '../../shared/fees/fee-notice';
import type { FeeQuote } from '../../shared/fees/fee-quote';
import { CourtError } from '../../shared/kernel/errors';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { NoticeItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { claimQuote } from './claim-quote';
import { issueNotice } from './issue-notice';

/**
 * The fee kind follows the cause; the clerk may choose another with a reason. An unpaid notice is issued anew.
 * @throws CourtError fees.unknownKind, fees.amountInvalid, fees.noticeExists once the fee is paid
 */
export const changeFeeKind = async (record: CaseRecord, { feeKind, reason }: { feeKind: string; reason: string }, caller: Caller, at: Date): Promise<FeeQuote> => {
  const quote = claimQuote({ ...record.head, feeKind });
  const notices = record.all(NoticeItem).filter((notice) => notice.state !== 'cancelled' && isOfClaim(notice));
  if (notices.some((notice) => notice.paidFen > 0)) throw new CourtError('fees.noticeExists', '诉讼费已经交纳，不能再改收费类别；多收少收的，请按变更诉讼请求或者退费办理。');
  const actor = actorOf(caller);
  const changed = await appendToCase(record, at, [{ type: 'FEE_KIND_CHANGED', actor, data: { from: record.head.feeKind, to: feeKind, reason } }], { head: { feeKind } });
  const open = notices.find((notice) => notice.state === 'issued' || notice.state === 'lapsed');
  if (open !== undefined) await issueNotice(changed, { reason: open.reason, reasonText: reason, halved: open.quote.halved, actor }, at);
  return quote;
};
