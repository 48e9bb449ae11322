import * as z from 'zod/mini';
import { AttemptId, NoticeId, RefundId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { refundCauses } from './refund-grounds';

export const refundStates = {
  proposed: '待初审', checked: '待复核', approved: '已批准', processing: '退款处理中', awaitingAccount: '待提供收款账户', succeeded: '已到账', abnormal: '退款异常', rejected: '未批准',
} as const;
export const RefundState = z.enum(Object.keys(refundStates) as [keyof typeof refundStates, ...(keyof typeof refundStates)[]]);
export type RefundState = z.infer<typeof RefundState>;

/** States in which the money is still owed. */
export const openRefundStates: ReadonlySet<RefundState> = new Set(['proposed', 'checked', 'approved', 'processing', 'awaitingAccount', 'abnormal']);

/** channel: back the way it came; bank: to the payee's account, when the way back is closed. */
export const refundRoutes = { channel: '原路退回', bank: '银行转账' } as const;

/** Why the way back through the channel is closed. */
export const bankReasons = {
  windowClosing: '原路退款期限将满', windowClosed: '已超过原路退款期限', tooManyPartials: '该笔支付的部分退款次数已用完', channelRefused: '支付渠道不能原路退回', noChannel: '该笔款项不是通过线上渠道交纳',
} as const;
export type BankReason = keyof typeof bankReasons;

/** State item REFUND#id and its view. */
export const Refund = z.object({
  refundId: RefundId,
  outRefundNo: z.string(),
  noticeId: NoticeId,
  attemptId: AttemptId,
  payeeName: z.string(),
  amountFen: z.number(),
  paidFen: z.number(),
  cause: z.optional(z.enum(refundCauses)),
  reason: z.string(),
  article: z.string(),
  state: RefundState,
  proposedAt: Instant,
  proposedBy: z.string(),
  /** absent when the rule itself proposed it */
  proposedById: z.optional(z.string()),
  /** 15 days from the document's effect, 办法 53 */
  dueOn: CourtDate,
  /** the day those 15 days run from */
  effectiveOn: z.optional(CourtDate),
  /** counted on a year whose holidays are not published */
  dueProvisional: z.optional(z.boolean()),
  /** money out needs two persons: the first */
  checkedBy: z.optional(z.string()),
  checkedById: z.optional(z.string()),
  checkedAt: z.optional(Instant),
  /** …and the second */
  approvedBy: z.optional(z.string()),
  approvedAt: z.optional(Instant),
  rejectedReason: z.optional(z.string()),
  route: z.optional(z.enum(['channel', 'bank'])),
  bankReason: z.optional(z.enum(Object.keys(bankReasons) as [BankReason, ...BankReason[]])),
  /** what the bank said is wrong with the account; the party corrects it */
  accountFault: z.optional(z.string()),
  /** transfers the bank has refused so far: the next one has a number of its own */
  bankTries: z.optional(z.number()),
  sentAt: z.optional(Instant),
  channelRefundId: z.optional(z.string()),
  arrivedAt: z.optional(Instant),
  receivedAccount: z.optional(z.string()),
  /** next look at the channel while the result is open */
  nextCheckAt: z.optional(Instant),
  checks: z.optional(z.number()),
});
export type Refund = z.infer<typeof Refund>;
