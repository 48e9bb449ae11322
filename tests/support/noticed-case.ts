import { quoteFee } from '../../shared/fees/quote-fee';
import type { FeeNotice } from '../../shared/fees/fee-notice';
import type { CaseId, NoticeId, PartyId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { appendToCase, changeCase } from '../../functions/cases/case-log';
import { putNotice } from '../../functions/fees/fee-puts';
import { payLinkPut } from '../../functions/fees/pay-link';
import { sampleCase } from './sample-case';

const system = { kind: 'system' as const, name: '系统' };

export interface NoticedCase { caseId: CaseId; noticeId: NoticeId; ownerId: string }

/** A docketed case with an open fee notice, put there without its paper. `id`: letters and digits. */
export const noticedCase = async (id: string, claimAmountFen: number, at: Date): Promise<NoticedCase> => {
  const [caseId, ownerId, noticeId] = [`case_01NOTICED${id}` as CaseId, `person_payer${id}`, `notice_01NOTICED${id}` as NoticeId];
  const record = await sampleCase(caseId, ownerId);
  const quote = quoteFee({ kind: 'property', amountFen: claimAmountFen });
  const notice: FeeNotice = {
    noticeId, payerPartyId: `party_${ownerId.slice(-6)}p` as PartyId, payerName: '甲', reason: 'firstMediationDeclined', quote, amountFen: quote.feeFen, issuedAt: at.toISOString(),
    receivedOn: courtDateOf(at.toISOString()), lastDayOn: courtDateOf(new Date(at.getTime() + 7 * 86_400_000).toISOString()), provisional: false, state: 'issued', paidFen: 0, refundedFen: 0,
  };
  await changeCase(record.caseId, (fresh) => appendToCase(fresh, at, [
    { type: 'CASE_ACCEPTED', actor: system, data: { caseNumber: `（2026）演示0702民初${id}号` } }, { type: 'FEE_NOTICE_ISSUED', actor: system, data: { noticeId, amountFen: notice.amountFen } },
  ], { head: { phase: 'open', claimAmountFen, caseNumber: `（2026）演示0702民初${id}号` }, puts: [putNotice(notice, fresh.head.court)], extra: [payLinkPut({ caseId, noticeId })] }));
  return { caseId, noticeId, ownerId };
};
