import { familyOf } from '../../shared/fees/channel-family';
import type { Refund } from '../../shared/fees/refund';
import { AttemptItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { ledgerEntry } from './domain/ledger';
import { LedgerItem } from './ledger-item';
import { book } from './ledger-puts';
import { transferNumber } from './domain/transfer-number';

/** The money left: out of what the bill has confirmed when the payment was settled already, else out of what the channel still holds. */
export const bookArrival = (record: CaseRecord, refund: Refund, arrivedAt: string) => {
  const byBank = refund.route === 'bank';
  const attempt = record.one(AttemptItem, refund.attemptId);
  return book(record.caseId, ledgerEntry({
    cause: 'REFUND_ARRIVED', of: refund.refundId, noticeId: refund.noticeId, amountFen: refund.amountFen, at: arrivedAt,
    ofReceived: record.one(LedgerItem, `PAYMENT_SETTLED#${refund.attemptId}`) !== undefined,
    channel: byBank ? 'bank' : familyOf(attempt?.channel ?? ''), number: byBank ? transferNumber(refund) : refund.outRefundNo,
  }), record.head.court);
};
