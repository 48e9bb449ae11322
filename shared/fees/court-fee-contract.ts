import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId } from '../kernel/ids';
import { CourtDate } from '../kernel/time';
import { FeeQuote } from './fee-quote';
import { Refund } from './refund';
import { statedGrounds } from './refund-grounds';

const InCase = z.object({ caseId: CaseId });
const Reason = z.string().check(z.trim(), z.minLength(4, '请写明理由，至少4个字'));

/** What the court's own people do about the fee of a case. */
export const courtFeeRoutes = {
  changeFeeKind: route({ method: 'POST', path: '/api/cases/{caseId}/fees/kind', capability: 'fees.issueNotice', summary: '改变收费类别', params: InCase, body: z.object({ feeKind: z.string(), reason: Reason }), output: FeeQuote }),
  changeClaim: route({
    method: 'POST', path: '/api/cases/{caseId}/fees/claim-change', capability: 'fees.issueNotice', summary: '变更诉讼请求数额（补交或者退还差额）', params: InCase,
    body: z.object({ claimAmountFen: z.number().check(z.int(), z.minimum(0, '金额不能是负数')), investigationClosed: z.boolean(), reason: Reason }),
    output: z.object({ payFen: z.number(), refundFen: z.number(), words: z.string(), article: z.string() }),
  }),
  proposeRefund: route({
    method: 'POST', path: '/api/cases/{caseId}/fees/refunds', capability: 'fees.proposeRefund', summary: '提出退费', params: InCase,
    body: z.object({ ground: z.enum(statedGrounds), effectiveOn: CourtDate }), output: z.object({ refunds: z.array(Refund) }), status: 201,
  }),
};
