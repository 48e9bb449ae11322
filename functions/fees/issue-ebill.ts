import type { Actor } from '../../shared/cases/case-event';
import { noticeSubjects, subjectOf, type FeeNotice } from '../../shared/fees/fee-notice';
import type { FiscalEBill } from '../../shared/fees/fiscal-ebill';
import type { CaseId, NoticeId } from '../../shared/kernel/ids';
import { NoticeItem, PartyItem } from '../cases/case-items';
import { appendToCase, changeCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { court } from '../platform/court-config';
import { billPut, checkUnused } from './bill-lookup';
import { copy } from './copy';
import { putNotice } from './fee-puts';
import type { EBillGateway, EBillOrder } from './ports';

export const providerActor: Actor = { kind: 'channel', name: copy.provider };

const orderOf = (record: CaseRecord, notice: FeeNotice): EBillOrder => {
  const payerCode = record.one(PartyItem, notice.payerPartyId)?.creditCode;
  return {
    // One bill per notice: the provider gives the same bill for the same number.
    orderNo: notice.noticeId.replace('_', ''), payerName: notice.payerName, payee: court().name,
    items: [{ code: court().eBillItem.code, name: noticeSubjects[subjectOf(notice)], unit: court().eBillItem.unit, quantity: 1, standardFen: notice.amountFen, amountFen: notice.amountFen }],
    remark: copy.billRemark(record.head.caseNumber ?? record.head.receiptNumber), ...(payerCode === undefined ? {} : { payerCode }),
  };
};

const awaitsBill = (notice: FeeNotice | undefined): notice is FeeNotice => notice !== undefined && notice.paidAt !== undefined && notice.eBill === undefined;

/** The fiscal e-bill of a paid notice. Does nothing when it exists; a silent provider throws system.unavailable and is asked again later. */
export const issueEBill = async (caseId: CaseId, noticeId: NoticeId, eBills: EBillGateway, at: Date): Promise<void> => {
  const record = await loadCase(caseId);
  const paid = record.one(NoticeItem, noticeId);
  if (!awaitsBill(paid)) return;
  const order = orderOf(record, paid);
  const issued = await eBills.issue(order);
  await checkUnused(issued);
  const { document, put } = await fileDocument({ kind: 'fiscalEBill', title: copy.eBillTitle, bytes: issued.pdf }, at);
  const { billCode, billNumber, checkCode, issuedOn, amountInWords } = issued;
  const { documentId } = document;
  await changeCase(caseId, async (fresh) => {
    const notice = fresh.one(NoticeItem, noticeId);
    if (!awaitsBill(notice)) return fresh;
    const eBill: FiscalEBill = { billCode, billNumber, checkCode, issuedOn, payerName: order.payerName, ...(order.payerCode === undefined ? {} : { payerCode: order.payerCode }), payee: order.payee, items: [...order.items], remark: order.remark, amountFen: notice.amountFen, amountInWords, documentId };
    const data = { noticeId, billCode, billNumber, amountFen: notice.amountFen, issuedOn, documentId, sha256: document.sha256 };
    return appendToCase(fresh, at, [{ type: 'EBILL_ISSUED', actor: providerActor, data }], {
      puts: [putNotice({ ...notice, eBill }, fresh.head.court), put], extra: [billPut(eBill, { caseId, noticeId })],
    });
  });
};
