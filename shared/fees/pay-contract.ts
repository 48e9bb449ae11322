import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId, NoticeId, PartyId } from '../kernel/ids';
import { FeeNotice } from './fee-notice';
import { OnlineChannel } from './pay-channel';
import { StartedOne, UnpaidNotice } from './pay-many';
import { PayLink, PaySlip } from './pay-slip';

const InLink = z.object({ code: z.string().check(z.regex(/^[\w-]{4,40}$/, '付款链接不完整，请重新复制。')) });
const InNotice = z.object({ caseId: CaseId, noticeId: NoticeId });

/** Paying with nothing but a link: anybody may, and sees only the amount and the case's code. */
export const payRoutes = {
  payLink: route({ method: 'POST', path: '/api/cases/{caseId}/fees/notices/{noticeId}/link', capability: 'fees.shareLink', summary: '付款链接（任何人可付，只显示金额和案号）', params: InNotice, output: z.object({ code: z.string(), url: z.string() }) }),
  /** At a machine in the hall: the text message in the hand, not the paper. */
  linkOfMessage: route({ method: 'GET', path: '/api/payments/messages/{code}', capability: 'public.read', summary: '凭交费短信上的8位码取得付款链接', params: z.object({ code: z.string().check(z.regex(/^[2-9A-HJ-NP-Z]{8}$/, '短信上的码是8位字母和数字，请核对后再输入。')) }), output: z.object({ code: z.string() }) }),
  readSlip: route({ method: 'GET', path: '/api/payments/links/{code}', capability: 'public.read', summary: '凭付款链接查看应付金额', params: InLink, output: PaySlip }),
  startSlip: route({ method: 'POST', path: '/api/payments/links/{code}/attempts', capability: 'fees.payByLink', summary: '凭付款链接发起支付', params: InLink, body: z.object({ channel: OnlineChannel, payerCode: z.optional(z.string()), returnUrl: z.optional(z.string()) }), output: z.object({ slip: PaySlip, link: z.optional(PayLink) }), status: 201 }),
  checkSlip: route({ method: 'POST', path: '/api/payments/links/{code}/check', capability: 'fees.payByLink', summary: '凭付款链接向支付渠道核实', params: InLink, output: PaySlip }),
  splitNotice: route({ method: 'POST', path: '/api/cases/{caseId}/fees/notices/{noticeId}/shares', capability: 'fees.pay', summary: '共同原告分担：每份单独交、单独开票', params: InNotice, body: z.object({ shares: z.array(z.object({ partyId: PartyId, amountFen: z.number() })) }), output: z.object({ notices: z.array(FeeNotice) }), status: 201 }),
  unpaid: route({ method: 'GET', path: '/api/payments/unpaid', capability: 'fees.payMany', summary: '本人和代理案件中待交的诉讼费', output: z.object({ items: z.array(UnpaidNotice) }) }),
  /** Many notices one after the other: an order and a bill each; a refused one concerns only itself. */
  startMany: route({
    method: 'POST', path: '/api/payments/many', capability: 'fees.payMany', summary: '一次发起多笔交费，各自下单、各自开票', status: 201,
    body: z.object({ notices: z.array(InNotice).check(z.minLength(1, '请至少选一笔'), z.maxLength(20, '一次最多20笔')), channel: OnlineChannel, payerCode: z.optional(z.string()), returnUrl: z.optional(z.string()) }), output: z.object({ items: z.array(StartedOne) }),
  }),
  /** What the court has an account with, and where the browser inside WeChat gets its one-use code (the address to come back to is appended). */
  payEntrances: route({ method: 'GET', path: '/api/payments/entrances', capability: 'public.read', summary: '已开通的支付方式，微信内网页付款的授权入口', output: z.object({ open: z.array(z.enum(['wechat', 'alipay'])), wechatAuthorizeUrl: z.optional(z.string()) }) }),
};
