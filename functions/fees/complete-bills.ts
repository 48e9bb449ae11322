import type { CaseId, NoticeId } from '../../shared/kernel/ids';
import { RefundItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import { issueEBill } from './issue-ebill';
import type { EBillGateway } from './ports';
import { reverseEBill } from './reverse-ebill';

/** Every bill a notice lacks: the one over the fee, then a red one for each refund that arrived. Bills that exist are left alone. */
export const completeBills = async (caseId: CaseId, noticeId: NoticeId, eBills: EBillGateway, at: Date): Promise<void> => {
  await issueEBill(caseId, noticeId, eBills, at);
  const refunds = (await loadCase(caseId)).all(RefundItem).filter((refund) => refund.noticeId === noticeId && refund.state === 'succeeded');
  for (const { refundId } of refunds) await reverseEBill(caseId, refundId, eBills, at);
};
