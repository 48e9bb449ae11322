import * as z from 'zod/mini';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { CaseId, NoticeId, RefundId } from '../kernel/ids';
import { CourtDate } from '../kernel/time';
import { FeeNotice, PayAttempt } from './fee-notice';
import { Refund } from './refund';
import { FeeQuote } from './fee-quote';
import { OnlineChannel } from './pay-channel';

const InNotice = z.object({ caseId: CaseId, noticeId: NoticeId });
const InRefund = z.object({ caseId: CaseId, refundId: RefundId });

export const feeRoutes = {
  quote: route({
    method: 'GET', path: '/api/fees/quote', capability: 'public.read', summary: '诉讼费计算',
    query: z.object({ kind: z.optional(z.string()), amount: z.optional(z.string()), halved: z.optional(z.string()), base: z.optional(z.string()), rounding: z.optional(z.string()), claims: z.optional(z.string()), on: z.optional(z.string()) }), output: FeeQuote,
  }),
  issueNotice: route({ method: 'POST', path: '/api/cases/{caseId}/fees/notices', capability: 'fees.issueNotice', summary: '发出交费通知', params: z.object({ caseId: CaseId }), body: z.object({ halved: z.boolean(), reason: z.string().check(z.minLength(4, '请写明理由，至少4个字')), topUp: z.optional(z.boolean()) }), output: FeeNotice, status: 201 }),
  /** Starts, or resumes, the one open attempt of the notice. Another channel closes the open one first. */
  startPayment: route({ method: 'POST', path: '/api/cases/{caseId}/fees/notices/{noticeId}/attempts', capability: 'fees.pay', summary: '发起支付', params: InNotice, body: z.object({ channel: OnlineChannel, returnUrl: z.optional(z.string()), payerCode: z.optional(z.string()) }), output: z.object({ attempt: PayAttempt, notice: FeeNotice }), status: 201 }),
  /** Asks the channel; the browser's own result is never proof. */
  checkPayment: route({ method: 'POST', path: '/api/cases/{caseId}/fees/notices/{noticeId}/check', capability: 'fees.pay', summary: '向支付渠道核实', params: InNotice, output: z.object({ attempt: z.optional(PayAttempt), notice: FeeNotice }) }),
  readNotice: route({ method: 'GET', path: '/api/cases/{caseId}/fees/notices/{noticeId}', capability: 'fees.pay', summary: '交费通知', params: InNotice, output: z.object({ attempt: z.optional(PayAttempt), notice: FeeNotice }) }),
  refunds: route({ method: 'GET', path: '/api/refunds', capability: 'fees.refundList', summary: '退费审批列表', query: z.extend(PageQuery, { state: z.optional(z.string()) }), output: pageOf(z.object({ caseId: CaseId, caseNumber: z.optional(z.string()), title: z.string(), refund: Refund })) }),
  decideRefund: route({ method: 'POST', path: '/api/cases/{caseId}/fees/refunds/{refundId}/decision', capability: 'fees.approveRefund', summary: '审批退费', params: InRefund, body: z.object({ approved: z.boolean(), reason: z.optional(z.string()) }), output: Refund }),
  wechatPayCallback: route({ method: 'POST', path: '/api/payments/wechat-pay/callback', capability: 'channel.callback', summary: '微信支付通知（签名、加密）', raw: true, body: z.any(), output: z.any() }),
  wechatRefundCallback: route({ method: 'POST', path: '/api/payments/wechat-pay/refund-callback', capability: 'channel.callback', summary: '微信退款通知（签名、加密）', raw: true, body: z.any(), output: z.any() }),
  alipayNotify: route({ method: 'POST', path: '/api/payments/alipay/notify', capability: 'channel.callback', summary: '支付宝异步通知（签名）', raw: true, body: z.any(), output: z.any() }),
};

export const periodRoutes = {
  list: route({
    method: 'GET', path: '/api/periods', capability: 'public.read', summary: '期限计算；不带参数时列出全部规则',
    query: z.object({ rule: z.optional(z.string()), from: z.optional(z.string()) }),
    output: z.union([
      z.object({ rule: z.string(), title: z.string(), from: CourtDate, lastDayOn: CourtDate, lastMoment: z.optional(z.string()), article: z.string(), provisional: z.boolean(), steps: z.array(z.string()) }),
      z.object({ rules: z.array(z.object({ rule: z.string(), title: z.string(), length: z.string(), article: z.string() })) }),
    ]),
  }),
};
