import type { CaseId, RefundId } from '../../shared/kernel/ids';
import { bankFaultText } from '../../shared/fees/bank-faults';
import type { BankReason, Refund } from '../../shared/fees/refund';
import type { Actor } from '../../shared/cases/case-event';
import { NoticeItem, RefundItem } from '../cases/case-items';
import { appendToCase, changeCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { unseal } from '../platform/sealing';
import { afterRefund } from './after-refund';
import { bookArrival } from './book-arrival';
import { copy } from './copy';
import { nextCheckAt } from './domain/next-check';
import { transferNumber } from './domain/transfer-number';
import { putNotice, putRefund } from './fee-puts';
import type { BankTransfers, TransferResult } from './ports';
import { ACCOUNT_PURPOSE, RefundAccountItem } from './refund-account-item';

const bankActor: Actor = { kind: 'channel', name: copy.bank };
const isUnderWay = (refund: Refund | undefined): refund is Refund => refund?.route === 'bank' && (refund.state === 'approved' || refund.state === 'processing');

const waiting = (refund: Refund): Refund => {
  const next: Refund = { ...refund, state: 'awaitingAccount' };
  delete next.nextCheckAt;
  return next;
};

/** The way back through the channel is closed: to the payee's account, which is asked for when it is not known. */
export const moveToBank = (record: CaseRecord, refund: Refund, bankReason: BankReason, at: Date): Promise<CaseRecord> => {
  const moved: Refund = { ...refund, state: 'approved', route: 'bank', bankReason, checks: 0, nextCheckAt: at.toISOString() };
  const known = record.one(RefundAccountItem, refund.noticeId) !== undefined;
  const { refundId, noticeId, amountFen } = refund;
  return appendToCase(record, at, known ? [] : [{ type: 'REFUND_ACCOUNT_NEEDED', actor: bankActor, data: { refundId, noticeId, amountFen, reason: bankReason } }], { puts: [putRefund(known ? moved : waiting(moved), record.head.court)] });
};

const ask = (record: CaseRecord, refund: Refund, transfers: BankTransfers): Promise<TransferResult> => {
  const account = record.one(RefundAccountItem, refund.noticeId);
  if (account === undefined) return Promise.resolve({ kind: 'unknown', code: 'NO_ACCOUNT' });
  return transfers.send({ number: transferNumber(refund), holder: account.holder, bank: account.bank, account: unseal(account.numberSealed, ACCOUNT_PURPOSE), amountFen: refund.amountFen, remark: copy.transferRemark(record.head.caseNumber ?? record.head.receiptNumber) });
};

const arrive = (record: CaseRecord, refund: Refund, { bankNumber, paidAt }: { bankNumber: string; paidAt: string }, at: Date): Promise<CaseRecord> => {
  const notice = record.one(NoticeItem, refund.noticeId);
  if (notice === undefined) return Promise.resolve(record);
  const { refundId, noticeId, amountFen } = refund;
  const settled: Refund = { ...refund, state: 'succeeded', arrivedAt: paidAt, channelRefundId: bankNumber, receivedAccount: record.one(RefundAccountItem, noticeId)?.numberMasked ?? '' };
  delete settled.nextCheckAt;
  const entry = bookArrival(record, refund, paidAt);
  return appendToCase(record, at, [{ type: 'REFUND_ARRIVED', actor: bankActor, data: { refundId, noticeId, amountFen, arrivedAt: paidAt } }], {
    puts: [putRefund(settled, record.head.court), putNotice(afterRefund(notice, amountFen), record.head.court), entry.put], extra: entry.extra,
  });
};

/** The bank sent it back: the party reads what to put right, and the next transfer has a number of its own. */
const sentBack = (record: CaseRecord, refund: Refund, code: string, at: Date): Promise<CaseRecord> => {
  const fault = bankFaultText(code);
  const { refundId, noticeId, amountFen } = refund;
  return appendToCase(record, at, [{ type: 'REFUND_ACCOUNT_NEEDED', actor: bankActor, data: { refundId, noticeId, amountFen, fault } }], {
    puts: [putRefund({ ...waiting(refund), accountFault: fault, bankTries: (refund.bankTries ?? 0) + 1 }, record.head.court)],
  });
};

const under = (record: CaseRecord, refund: Refund, bankNumber: string | undefined, at: Date): Promise<CaseRecord> => {
  const looked: Refund = { ...refund, checks: (refund.checks ?? 0) + 1, nextCheckAt: nextCheckAt(at, refund.checks ?? 0), ...(bankNumber === undefined ? {} : { state: 'processing', channelRefundId: bankNumber, sentAt: refund.sentAt ?? at.toISOString() }) };
  const first = bankNumber !== undefined && refund.state !== 'processing';
  const data = { refundId: refund.refundId, amountFen: refund.amountFen, channelRefundId: bankNumber };
  return appendToCase(record, at, first ? [{ type: 'REFUND_SENT', actor: bankActor, data }] : [], { puts: [putRefund(looked, record.head.court)] });
};

/** Sends a transfer, or asks what became of it; the same number until its end is known. Safe to call at any time and again. */
export const sendBankRefund = async (caseId: CaseId, refundId: RefundId, transfers: BankTransfers, at: Date): Promise<void> => {
  const before = await loadCase(caseId);
  const refund = before.one(RefundItem, refundId);
  if (!isUnderWay(refund)) return;
  const asked = refund.state === 'processing' || (refund.checks ?? 0) > 0 ? await transfers.query(transferNumber(refund)) : undefined;
  const result = asked === undefined || asked.kind === 'absent' ? await ask(before, refund, transfers) : asked;
  await changeCase(caseId, async (record) => {
    const now = record.one(RefundItem, refundId);
    if (!isUnderWay(now)) return record;
    if (result.kind === 'paid') return arrive(record, now, result, at);
    if (result.kind === 'rejected') return sentBack(record, now, result.code, at);
    return under(record, now, result.kind === 'processing' ? result.bankNumber : undefined, at);
  });
};
