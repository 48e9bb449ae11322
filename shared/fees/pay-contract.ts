import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId, NoticeId } from '../kernel/ids';
import { OnlineChannel } from './pay-channel';
import { PayLink, PaySlip } from './pay-slip';

const InLink = z.object({ code: z.string().check(z.regex(/^[\w-]{4,40}$/, '付款链接不完整，请重新复制。')) });
const InNotice = z.object({ caseId: CaseId, noticeId: NoticeId });

/** Paying with nothing but a link: anybody may, and sees only the amount and the case's code. */
export const payRoutes = {
  payLink: route({ method: 'POST', path: '/api/cases/{caseId}/fees/notices/{noticeId}/link', capability: 'fees.shareLink', summary: '付款链接（任何人可付，只显示金额和案号）', params: InNotice, output: z.object({ code: z.string(), url: z.string() }) }),
  readSlip: route({ method: 'GET', path: '/api/payments/links/{code}', capability: 'public.read', summary: '凭付款链接查看应付金额', params: InLink, output: PaySlip }),
  startSlip: route({ method: 'POST', path: '/api/payments/links/{code}/attempts', capability: 'fees.payByLink', summary: '凭付款链接发起支付', params: InLink, body: z.object({ channel: OnlineChannel, payerCode: z.optional(z.string()), returnUrl: z.optional(z.string()) }), output: z.object({ slip: PaySlip, link: z.optional(PayLink) }), status: 201 }),
  checkSlip: route({ method: 'POST', path: '/api/payments/links/{code}/check', capability: 'fees.payByLink', summary: '凭付款链接向支付渠道核实', params: InLink, output: PaySlip }),
  /** What the court has an account with, and where the browser inside WeChat gets its one-use code (the address to come back to is appended). */
  payEntrances: route({ method: 'GET', path: '/api/payments/entrances', capability: 'public.read', summary: '已开通的支付方式，微信内网页付款的授权入口', output: z.object({ open: z.array(z.enum(['wechat', 'alipay'])), wechatAuthorizeUrl: z.optional(z.string()) }) }),
};
