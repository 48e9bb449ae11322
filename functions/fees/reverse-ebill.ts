import type { FeeNotice } from '../../shared/fees/fee-notice';
import type { RedLetterBill } from '../../shared/fees/fiscal-ebill';
import type { CaseId, RefundId } from '../../shared/kernel/ids';
import { NoticeItem, RefundItem } from '../cases/case-items';
import { appendToCase, changeCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { copy } from './copy';
import { putNotice } from './fee-puts';
import { providerActor } from './issue-ebill';
import type { EBillGateway } from './ports';

/** A bill stands over the fee only: what came in beyond it was never billed, so its way back reverses nothing. */
const toReverse = (record: CaseRecord, refundId: RefundId): { notice: FeeNotice; amountFen: number; reason: string } | undefined => {
  const refund = record.one(RefundItem, refundId);
  const notice = refund === undefined ? undefined : record.one(NoticeItem, refund.noticeId);
  if (refund === undefined || notice?.eBill === undefined || refund.state !== 'succeeded' || refund.cause === 'overpaid') return undefined;
  return notice.eBill.reversals?.some((red) => red.refundId === refundId) === true ? undefined : { notice, amountFen: refund.amountFen, reason: refund.reason };
};

/** The red-letter bill of a refund that arrived. How a partial reversal is split and reissued is the provider's matter; its answer is kept. */
export const reverseEBill = async (caseId: CaseId, refundId: RefundId, eBills: EBillGateway, at: Date): Promise<void> => {
  const due = toReverse(await loadCase(caseId), refundId);
  if (due?.notice.eBill === undefined) return;
  const { billCode, billNumber } = due.notice.eBill;
  const issued = await eBills.reverse({ orderNo: refundId.replace('_', ''), billCode, billNumber, reason: due.reason, amountFen: due.amountFen });
  const { document, put } = await fileDocument({ kind: 'fiscalEBill', title: copy.redBillTitle, bytes: issued.pdf }, at);
  const red: RedLetterBill = { refundId, billCode: issued.billCode, billNumber: issued.billNumber, checkCode: issued.checkCode, issuedOn: issued.issuedOn, amountFen: due.amountFen, documentId: document.documentId };
  await changeCase(caseId, async (fresh) => {
    const now = toReverse(fresh, refundId);
    if (now?.notice.eBill === undefined) return fresh;
    const { notice } = now;
    const eBill = { ...now.notice.eBill, reversals: [...(now.notice.eBill.reversals ?? []), red] };
    const data = { noticeId: notice.noticeId, refundId, kind: 'red', billCode: red.billCode, billNumber: red.billNumber, amountFen: red.amountFen, issuedOn: red.issuedOn, documentId: document.documentId, sha256: document.sha256 };
    return appendToCase(fresh, at, [{ type: 'EBILL_ISSUED', actor: providerActor, data }], { puts: [putNotice({ ...notice, eBill }, fresh.head.court), put] });
  });
};
