import type { FeeNotice, PayAttempt } from '../../../shared/fees/fee-notice';
import type { Refund } from '../../../shared/fees/refund';
import { quoteFee } from '../../../shared/fees/quote-fee';
import type { AttemptId, NoticeId, PartyId, RefundId } from '../../../shared/kernel/ids';

/** 68,000 yuan, property: 1,500 yuan. */
export const notice = (change: Partial<FeeNotice> = {}): FeeNotice => ({
  noticeId: 'notice_0001' as NoticeId, payerPartyId: 'party_0001' as PartyId, payerName: '李晓梅', reason: 'firstMediationDeclined',
  quote: quoteFee({ kind: 'property', amountFen: 6_800_000 }), amountFen: 150_000, issuedAt: '2026-11-23T02:00:00.000Z', receivedOn: '2026-11-23', lastDayOn: '2026-11-30',
  provisional: false, state: 'issued', paidFen: 0, refundedFen: 0, ...change,
});

export const attempt = (change: Partial<PayAttempt> = {}): PayAttempt => ({
  attemptId: 'pay_0001' as AttemptId, outTradeNo: 'pay0001', noticeId: 'notice_0001' as NoticeId, channel: 'wechatH5', amountFen: 150_000, state: 'pending',
  createdAt: '2026-11-23T02:00:00.000Z', expiresAt: '2026-11-23T02:30:00.000Z', checks: 0, ...change,
});

export const refund = (change: Partial<Refund> = {}): Refund => ({
  refundId: 'refund_0001' as RefundId, outRefundNo: 'refund0001', noticeId: 'notice_0001' as NoticeId, attemptId: 'pay_0001' as AttemptId, payeeName: '李晓梅', amountFen: 75_000, paidFen: 150_000,
  cause: 'mediated', reason: '减半', article: '办法15', state: 'proposed', proposedAt: '2026-11-23T02:00:00.000Z', proposedBy: '系统', dueOn: '2026-12-08', ...change,
});
