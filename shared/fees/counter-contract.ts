import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { AttemptId, CaseId, NoticeId } from '../kernel/ids';
import { PayAttempt } from './fee-notice';
import { CounterChannel } from './pay-channel';

/** Card and cash at the counter: entered by one person, confirmed by another. */
export const counterRoutes = {
  receipts: route({ method: 'GET', path: '/api/cases/{caseId}/fees/receipts', capability: 'fees.counter', summary: '窗口收款登记', params: z.object({ caseId: CaseId }), output: z.object({ items: z.array(PayAttempt) }) }),
  enterReceipt: route({
    method: 'POST', path: '/api/cases/{caseId}/fees/notices/{noticeId}/receipts', capability: 'fees.counter', summary: '登记窗口收款', params: z.object({ caseId: CaseId, noticeId: NoticeId }), status: 201,
    body: z.object({ channel: CounterChannel, receiptNumber: z.string().check(z.regex(/^[0-9A-Za-z-]{4,24}$/, '凭证号是4到24位数字、字母或短横线')), place: z.optional(z.string()) }), output: PayAttempt,
  }),
  decideReceipt: route({ method: 'POST', path: '/api/cases/{caseId}/fees/receipts/{attemptId}/decision', capability: 'fees.counter', summary: '复核窗口收款', params: z.object({ caseId: CaseId, attemptId: AttemptId }), body: z.object({ confirmed: z.boolean(), reason: z.optional(z.string()) }), output: PayAttempt }),
};
