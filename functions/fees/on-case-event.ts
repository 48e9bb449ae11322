import type { CaseEvent } from '../../shared/cases/case-event';
import type { NoticeId, RefundId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { channels, type Channels } from './adapters';
import { issueEBill } from './issue-ebill';
import { issueNoticeByEvent } from './issue-notice-by-event';
import { proposeLapseRuling, settleLapse } from './propose-lapse-ruling';
import { proposeRefund } from './propose-refund';
import { reverseEBill } from './reverse-ebill';
import { sendRefund } from './send-refund';
import { settlePerformed } from './settle-performed';
import { settleTransfer } from './settle-transfer';
import { settleWithdrawal } from './settle-withdrawal';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the office of fees does about a fact of a case. Each step looks at the case first, so hearing a fact again changes nothing. */
export const respond = async (event: CaseEvent, { eBills, ...ways }: Channels, at: Date): Promise<void> => {
  const { caseId, data } = event;
  switch (event.type) {
    case 'CASE_ACCEPTED':
    case 'COUNTERCLAIM_FILED':
    case 'FIRST_MEDIATION_DECLINED':
    case 'MEDIATION_FAILED':
    case 'MEDIATION_AGREEMENT_EFFECTIVE':
      return issueNoticeByEvent(event, at);
    case 'FEE_NOTICE_LAPSED':
      return proposeLapseRuling(caseId, text(data['noticeId']) as NoticeId, at);
    case 'FEE_PAID':
      await settleLapse(caseId, text(data['noticeId']) as NoticeId, at);
      return issueEBill(caseId, text(data['noticeId']) as NoticeId, eBills, at);
    case 'AGREEMENT_PERFORMED':
      if (data['wantsStatement'] === false) return settlePerformed(caseId, courtDateOf(event.at), at);
      return proposeRefund(caseId, { cause: 'mediated', effectiveOn: courtDateOf(event.at) }, at);
    case 'MEDIATION_STATEMENT_EFFECTIVE':
      return proposeRefund(caseId, { cause: 'mediated', effectiveOn: text(data['effectiveOn']) || courtDateOf(event.at) }, at);
    case 'WITHDRAWAL_RULED':
      return data['ends'] === true ? settleWithdrawal(caseId, text(data['effectiveOn']), at) : undefined;
    case 'JURISDICTION_RULING_EFFECTIVE':
      return data['result'] === 'transferred' ? settleTransfer(caseId, text(data['court']), at) : issueNoticeByEvent(event, at);
    case 'REFUND_APPROVED':
      return sendRefund(caseId, text(data['refundId']) as RefundId, ways, at);
    case 'REFUND_ARRIVED':
      return reverseEBill(caseId, text(data['refundId']) as RefundId, eBills, at);
    default:
  }
};

const heard: ReadonlySet<CaseEvent['type']> = new Set(['CASE_ACCEPTED', 'COUNTERCLAIM_FILED', 'FIRST_MEDIATION_DECLINED', 'MEDIATION_FAILED', 'MEDIATION_AGREEMENT_EFFECTIVE', 'FEE_NOTICE_LAPSED', 'FEE_PAID', 'MEDIATION_STATEMENT_EFFECTIVE', 'AGREEMENT_PERFORMED', 'WITHDRAWAL_RULED', 'JURISDICTION_RULING_EFFECTIVE', 'REFUND_APPROVED', 'REFUND_ARRIVED']);

export const onCaseEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  if (heard.has(event.type)) await respond(event, channels(), at);
};
