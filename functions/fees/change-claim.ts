import { claimChange } from '../../shared/fees/claim-change';
import { isOfClaim, type FeeNotice } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { NoticeItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { claimQuote } from './claim-quote';
import { putRefund } from './fee-puts';
import { issueNotice, type Occasion } from './issue-notice';
import { refundsFor } from './propose-refund';

export interface ChangedClaim { claimAmountFen: number; investigationClosed: boolean; reason: string }
export interface ClaimChanged { payFen: number; refundFen: number; words: string; article: string }

const chargedNotice = (record: CaseRecord): FeeNotice | undefined => record.all(NoticeItem).findLast((notice) => notice.state !== 'cancelled' && isOfClaim(notice));

/** What has to be asked for: everything anew while nothing is paid, the difference when the first notice is. */
const noticeFor = (charged: FeeNotice, payFen: number, quote: FeeNotice['quote']): Omit<Occasion, 'actor'> | undefined => {
  if (charged.paidFen === 0) return { reason: 'claimRaised', quote };
  return payFen === 0 ? undefined : { reason: 'claimRaised', subject: 'claimRaised', quote, amountFen: payFen };
};

/**
 * The amount of the claim changes (办法 21, 35): the difference is noticed, proposed back, or stays with whoever changed it.
 * @throws CourtError cases.wrongPhase, fees.amountInvalid
 */
export const changeClaim = async (record: CaseRecord, change: ChangedClaim, caller: Caller, at: Date): Promise<ClaimChanged> => {
  const { head } = record;
  if (head.phase !== 'open') throw new CourtError('cases.wrongPhase', '案件立案后、结案前才能变更诉讼请求数额。');
  const charged = chargedNotice(record);
  const halved = charged?.quote.halved ?? false;
  const [before, after] = [claimQuote(head, halved), claimQuote({ ...head, claimAmountFen: change.claimAmountFen }, halved)];
  const result = claimChange({ before, after, investigationClosed: change.investigationClosed });
  const by = { personId: caller.personId, name: caller.name, role: caller.role, actor: actorOf(caller) };
  const refunds = result.refundFen === 0 ? [] : refundsFor(record, { cause: 'claimReduced', effectiveOn: courtDateOf(at.toISOString()), differenceFen: result.refundFen, by }, at);
  const data = { fromFen: head.claimAmountFen, toFen: change.claimAmountFen, investigationClosed: change.investigationClosed, reason: change.reason, payFen: result.payFen, refundFen: result.refundFen };
  const changed = await appendToCase(record, at, [{ type: 'CLAIM_CHANGED', actor: actorOf(caller), data }, ...refunds.map(({ event }) => event)], {
    head: { claimAmountFen: change.claimAmountFen }, puts: refunds.map(({ refund }) => putRefund(refund, head.court)),
  });
  // Lowered after 法庭调查终结: what was noticed stays due (办法 35).
  const occasion = charged === undefined || (change.investigationClosed && result.payFen === 0) ? undefined : noticeFor(charged, result.payFen, after);
  if (occasion !== undefined) await issueNotice(changed, { ...occasion, reasonText: `${result.words}（${change.reason}）`, actor: actorOf(caller) }, at);
  return result;
};
