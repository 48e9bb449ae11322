import type { FeeNotice, PayAttempt } from '../../shared/fees/fee-notice';
import type { Refund } from '../../shared/fees/refund';
import { sumFen } from '../../shared/kernel/money';
import { AttemptItem, NoticeItem, RefundItem } from '../cases/case-items';
import { put, type StatePut } from '../cases/case-log';
import { isOpen } from './domain/move-attempt';

/** Due indexes of money, all sparse: an item is there only while somebody has to do something by then. */
export const dueKeys = { feeNotice: 'DUE#feeNotice', payment: 'DUE#payment', refund: 'DUE#refund', eBill: 'DUE#eBill' } as const;
export const refundQueue = (courtCode: string, state: Refund['state']): string => `REFUNDS#${courtCode}#${state}`;

/** Everything that is still to be paid to the court, the longest due first. */
export const unpaidQueue = (courtCode: string): string => `UNPAID_NOTICES#${courtCode}`;

/** A paid notice without its bill, or a bill that says more than the court still holds. */
const awaitsBill = ({ paidAt, paidFen, refundedFen, eBill }: FeeNotice): boolean => {
  if (paidAt === undefined) return false;
  const billed = (eBill?.amountFen ?? 0) - sumFen((eBill?.reversals ?? []).map((red) => red.amountFen));
  return eBill === undefined || billed > paidFen - refundedFen;
};

export const putNotice = (notice: FeeNotice, courtCode: string): StatePut => put(NoticeItem, notice, {
  ...(notice.state === 'issued' && notice.suspendedBy === undefined ? { dueKey: dueKeys.feeNotice, dueSort: notice.lastDayOn } : {}),
  ...(notice.state === 'issued' || notice.state === 'lapsed' ? { queueKey: unpaidQueue(courtCode), queueSort: `${notice.lastDayOn}#${notice.noticeId}` } : {}),
  ...(awaitsBill(notice) && notice.paidAt !== undefined ? { dueKey: dueKeys.eBill, dueSort: notice.paidAt } : {}),
});

export const putAttempt = (attempt: PayAttempt): StatePut =>
  put(AttemptItem, attempt, isOpen(attempt.state) && attempt.nextCheckAt !== undefined ? { dueKey: dueKeys.payment, dueSort: attempt.nextCheckAt } : {});

export const putRefund = (refund: Refund, courtCode: string): StatePut => put(RefundItem, refund, {
  queueKey: refundQueue(courtCode, refund.state), queueSort: `${refund.dueOn}#${refund.refundId}`,
  ...((refund.state === 'approved' || refund.state === 'processing') && refund.nextCheckAt !== undefined ? { dueKey: dueKeys.refund, dueSort: refund.nextCheckAt } : {}),
});

export const withoutOpenAttempt = (notice: FeeNotice): FeeNotice => {
  const rest = { ...notice };
  delete rest.openAttemptId;
  return rest;
};
