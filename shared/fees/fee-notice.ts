import * as z from 'zod/mini';
import { AttemptId, DocumentId, NoticeId, PartyId, ReliefId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { BankAccount } from './bank-account';
import { CounterReceipt } from './counter-receipt';
import { FeeQuote } from './fee-quote';
import { FiscalEBill } from './fiscal-ebill';
import { PayChannel } from './pay-channel';

export const noticeStates = { issued: '待交费', paid: '已交费', overpaid: '多交待退', lapsed: '逾期未交', cancelled: '已撤销' } as const;

export const noticeSubjects = { claim: '案件受理费', counterclaim: '反诉案件受理费', topUp: '转为普通程序补交案件受理费', claimRaised: '增加诉讼请求补交案件受理费', objection: '管辖权异议案件受理费' } as const;
export const NoticeSubject = z.enum(['claim', 'counterclaim', 'topUp', 'claimRaised', 'objection']);
export type NoticeSubject = z.infer<typeof NoticeSubject>;
export const subjectOf = (notice: { subject?: NoticeSubject | undefined }): NoticeSubject => notice.subject ?? 'claim';
/** Paid by a defendant, each a fee of its own: neither stands for what the claim costs. */
export const isOfClaim = (notice: { subject?: NoticeSubject | undefined }): boolean => subjectOf(notice) !== 'counterclaim' && subjectOf(notice) !== 'objection';
/** 办法 13(六): owed, not prepaid. The suit goes on without it, and it may be enforced (解释 207 II). */
export const isOwedAfterwards = (notice: { subject?: NoticeSubject | undefined }): boolean => subjectOf(notice) === 'objection';

/** State item NOTICE#id and its view. */
export const FeeNotice = z.object({
  noticeId: NoticeId,
  payerPartyId: PartyId,
  payerName: z.string(),
  reason: z.enum(['accepted', 'firstMediationDeclined', 'mediationFailed', 'statementWanted', 'clerk', 'counterclaim', 'toOrdinary', 'claimRaised', 'reliefDecided', 'objectionDismissed']),
  /** what is paid for; absent: the claim */
  subject: z.optional(NoticeSubject),
  /** the clerk's own words, when a clerk issued it */
  reasonText: z.optional(z.string()),
  quote: FeeQuote,
  amountFen: z.number(),
  issuedAt: Instant,
  receivedOn: CourtDate,
  lastDayOn: CourtDate,
  /** the holiday arrangement of that year is not published yet */
  provisional: z.boolean(),
  /** a pending application for relief makes the period stand still (办法 22 last paragraph) */
  suspendedBy: z.optional(ReliefId),
  /** the court gave more time, or deferred the payment: the last day is its own, not reckoned */
  extendedReason: z.optional(z.string()),
  state: z.enum(['issued', 'paid', 'overpaid', 'lapsed', 'cancelled']),
  paidFen: z.number(),
  refundedFen: z.number(),
  paidAt: z.optional(Instant),
  /** at most one */
  openAttemptId: z.optional(AttemptId),
  documentId: z.optional(DocumentId),
  eBill: z.optional(FiscalEBill),
  /** by transfer to this account; absent where the court has none */
  bankAccount: z.optional(BankAccount),
  /** one of the shares into which co-plaintiffs split this notice */
  shareOf: z.optional(NoticeId),
});
export type FeeNotice = z.infer<typeof FeeNotice>;

export const attemptStates = { created: '准备支付', pending: '等待付款', unknown: '正在核实', paid: '已支付', closed: '已关闭', paidLate: '关闭后到账' } as const;
/** from → cause → to. Anything else is refused. */
export const attemptLifecycle = {
  created: { accepted: 'pending', unclear: 'unknown', refused: 'closed', success: 'paid' },
  pending: { accepted: 'pending', success: 'paid', closed: 'closed', unclear: 'unknown' },
  unknown: { success: 'paid', closed: 'closed', accepted: 'pending' },
  paid: {},
  closed: { success: 'paidLate' },
  paidLate: {},
} as const;
export const AttemptState = z.enum(['created', 'pending', 'unknown', 'paid', 'closed', 'paidLate']);
export type AttemptState = z.infer<typeof AttemptState>;

/** What wx.requestPayment and WeixinJSBridge are handed. */
export const JsapiParameters = z.object({ appId: z.string(), timeStamp: z.string(), nonceStr: z.string(), package: z.string(), signType: z.literal('RSA'), paySign: z.string() });
export type JsapiParameters = z.infer<typeof JsapiParameters>;

/** State item ATTEMPT#id (attemptId is the out_trade_no, without its prefix underscore). */
export const PayAttempt = z.object({
  attemptId: AttemptId,
  outTradeNo: z.string(),
  noticeId: NoticeId,
  channel: PayChannel,
  amountFen: z.number(),
  state: AttemptState,
  createdAt: Instant,
  expiresAt: Instant,
  h5Url: z.optional(z.string()),
  codeUrl: z.optional(z.string()),
  jsapi: z.optional(JsapiParameters),
  /** Alipay's number of an unpaid trade, for my.tradePay */
  tradeNo: z.optional(z.string()),
  transactionId: z.optional(z.string()),
  paidAt: z.optional(Instant),
  /** when the channel gave the link or QR code; an H5 link lives five minutes */
  linkedAt: z.optional(Instant),
  nextCheckAt: z.optional(Instant),
  checks: z.number(),
  /** taken at the counter */
  counter: z.optional(CounterReceipt),
  /** what in the channel's word did not fit ours; a clerk has to look */
  quarantined: z.optional(z.array(z.string())),
});
export type PayAttempt = z.infer<typeof PayAttempt>;
