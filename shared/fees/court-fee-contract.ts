import * as z from 'zod/mini';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { CaseId, FileId, NoticeId, RefundId, ReliefId } from '../kernel/ids';
import { CourtDate } from '../kernel/time';
import { FeeNotice } from './fee-notice';
import { FeeQuote } from './fee-quote';
import { FeeRelief, ReliefKind } from './fee-relief';
import { LapseProposal } from './lapse';
import { Refund } from './refund';
import { RefundAccountView } from './refund-account';
import { statedGrounds } from './refund-grounds';
import { reliefGroundIds } from './relief-grounds';

const InCase = z.object({ caseId: CaseId });
const InNotice = z.object({ caseId: CaseId, noticeId: NoticeId });
const Reason = z.string().check(z.trim(), z.minLength(4, '请写明理由，至少4个字'));
const StateQuery = z.extend(PageQuery, { state: z.optional(z.string()) });
/** The case a waiting thing belongs to. */
const row = { caseId: CaseId, caseNumber: z.optional(z.string()), title: z.string() };
const AccountStanding = z.object({ account: z.optional(RefundAccountView), refunds: z.array(Refund) });

/** The court's half of the fees: kind, claim, refunds, relief, notices that ran out, bills. */
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
  /** The channel will not pay it: by bank transfer instead. */
  rerouteRefund: route({ method: 'POST', path: '/api/cases/{caseId}/fees/refunds/{refundId}/bank-transfer', capability: 'fees.approveRefund', summary: '退款异常改为银行转账', params: z.extend(InCase, { refundId: RefundId }), output: Refund }),
  refundAccount: route({ method: 'GET', path: '/api/cases/{caseId}/fees/notices/{noticeId}/refund-account', capability: 'fees.pay', summary: '退费收款账户（掩码）', params: InNotice, output: AccountStanding }),
  giveRefundAccount: route({
    method: 'PUT', path: '/api/cases/{caseId}/fees/notices/{noticeId}/refund-account', capability: 'fees.pay', summary: '填写或者改正退费收款账户', params: InNotice,
    body: z.object({ holder: z.string().check(z.trim(), z.minLength(2, '请填写户名')), bank: z.string().check(z.trim(), z.minLength(4, '请填写开户银行，具体到支行')), number: z.string() }), output: AccountStanding,
  }),
  verifyBill: route({ method: 'POST', path: '/api/cases/{caseId}/fees/notices/{noticeId}/bill-verification', capability: 'fees.verifyBill', summary: '查验财政电子票据', params: InNotice, output: FeeNotice }),
  applyForRelief: route({
    method: 'POST', path: '/api/cases/{caseId}/fees/reliefs', capability: 'fees.applyForRelief', summary: '申请缓交、减交、免交诉讼费', params: InCase,
    body: z.object({
      kind: ReliefKind, groundIds: z.array(z.enum(reliefGroundIds)), statement: z.string().check(z.trim(), z.minLength(10, '请写明困难情况，至少10个字'), z.maxLength(2000, '请控制在2000字以内')),
      proofs: z.array(z.object({ fileId: FileId, name: z.string() })),
    }), output: FeeRelief, status: 201,
  }),
  reliefs: route({ method: 'GET', path: '/api/reliefs', capability: 'fees.reliefList', summary: '缓减免申请列表', query: StateQuery, output: pageOf(z.object({ ...row, relief: FeeRelief })) }),
  decideRelief: route({
    method: 'POST', path: '/api/cases/{caseId}/fees/reliefs/{reliefId}/decision', capability: 'fees.decideRelief', summary: '决定缓交、减交、免交', params: z.extend(InCase, { reliefId: ReliefId }),
    body: z.object({ outcome: z.enum(['exemption', 'reduction', 'deferral', 'refused']), percent: z.optional(z.number()), untilOn: z.optional(CourtDate), reason: Reason }), output: FeeRelief,
  }),
  lapses: route({ method: 'GET', path: '/api/lapses', capability: 'fees.lapseList', summary: '逾期未交费的处理', query: StateQuery, output: pageOf(z.object({ ...row, lapse: LapseProposal })) }),
  decideLapse: route({
    method: 'POST', path: '/api/cases/{caseId}/fees/notices/{noticeId}/lapse-decision', capability: 'fees.decideLapse', summary: '裁定按撤诉处理，或者另给时间', params: InNotice,
    body: z.object({ action: z.enum(['issue', 'moreTime']), reason: Reason, lastDayOn: z.optional(CourtDate) }), output: LapseProposal,
  }),
};
