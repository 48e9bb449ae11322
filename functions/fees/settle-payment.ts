import { familyOf } from '../../shared/fees/channel-family';
import type { CaseId } from '../../shared/kernel/ids';
import { systemActor } from '../cases/actor-of';
import { AttemptItem, RefundItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import { ledgerEntry } from './domain/ledger';
import { LedgerItem } from './ledger-item';
import { book } from './ledger-puts';

/** The bill has confirmed a payment: what the channel still holds of it is the court's money now. Once. */
export const settlePayment = async (caseId: CaseId, outTradeNo: string, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    const attempt = record.all(AttemptItem).find((one) => one.outTradeNo === outTradeNo);
    if (attempt === undefined || record.one(LedgerItem, `PAYMENT_SETTLED#${attempt.attemptId}`) !== undefined) return record;
    const gone = record.all(RefundItem).filter((refund) => refund.attemptId === attempt.attemptId && refund.state === 'succeeded').reduce((sum, refund) => sum + refund.amountFen, 0);
    const amountFen = attempt.amountFen - gone;
    const entry = book(record.caseId, ledgerEntry({
      cause: 'PAYMENT_SETTLED', of: attempt.attemptId, noticeId: attempt.noticeId, amountFen, at: at.toISOString(), channel: familyOf(attempt.channel), number: outTradeNo,
    }), record.head.court);
    return appendToCase(record, at, [{ type: 'PAYMENT_SETTLED', actor: systemActor, data: { noticeId: attempt.noticeId, attemptId: attempt.attemptId, amountFen } }], { puts: [entry.put], extra: entry.extra });
  });
};
