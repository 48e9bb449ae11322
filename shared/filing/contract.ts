import * as z from 'zod/mini';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { CaseId, FileId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { CorrectionItem, FilingSummary, FilingView } from './filing';
import { IntentFailure } from './filing-intent';

const InCase = z.object({ caseId: CaseId });

export const filingRoutes = {
  myDrafts: route({ method: 'GET', path: '/api/filings', capability: 'filing.draft', summary: '我的起诉材料（含草稿）', query: PageQuery, output: pageOf(FilingSummary) }),
  startDraft: route({ method: 'POST', path: '/api/filings', capability: 'filing.draft', summary: '新建起诉材料', body: z.object({ causeOfAction: z.string() }), output: FilingView, status: 201 }),
  read: route({ method: 'GET', path: '/api/filings/{caseId}', capability: 'filing.read', summary: '查看起诉材料', params: InCase, output: FilingView }),
  saveAnswers: route({
    method: 'PUT', path: '/api/filings/{caseId}/answers', capability: 'filing.ownDraft', summary: '保存填写内容（按字段合并，后填者为准）',
    params: InCase, body: z.object({ answers: z.record(z.string().check(z.maxLength(120)), z.object({ value: z.string().check(z.maxLength(5000, '内容过长，请精简到5000字以内')), at: Instant })) }),
    output: z.object({ savedAt: Instant, findings: FilingView.shape.findings, claimAmountFen: z.number(), overridden: z.array(z.object({ path: z.string(), value: z.string() })) }),
  }),
  setFiles: route({ method: 'PUT', path: '/api/filings/{caseId}/files', capability: 'filing.ownDraft', summary: '设置证据材料目录', params: InCase, body: z.object({ files: z.array(z.object({ fileId: FileId, evidenceName: z.string().check(z.minLength(1, '请给材料起个名称'), z.maxLength(100)) })) }), output: FilingView }),
  sign: route({ method: 'PUT', path: '/api/filings/{caseId}/signature', capability: 'filing.ownDraft', summary: '手写签名', params: InCase, body: z.object({ fileId: FileId }), output: FilingView }),
  confirmAddress: route({
    method: 'PUT', path: '/api/filings/{caseId}/address-for-service', capability: 'filing.ownDraft', summary: '确认送达地址；单独询问是否同意电子送达',
    params: InCase, body: z.object({ confirmed: z.literal(true, '请先确认送达地址'), electronicService: z.enum(['given', 'refused']), noticeVersion: z.string() }), output: FilingView,
  }),
  pressSubmit: route({ method: 'POST', path: '/api/filings/{caseId}/intent', capability: 'filing.ownDraft', summary: '按下提交：先记下时刻，其后出错也以此时刻为准', params: InCase, output: z.object({ at: Instant }) }),
  submit: route({ method: 'POST', path: '/api/filings/{caseId}/submission', capability: 'filing.ownDraft', summary: '提交起诉材料', params: InCase, output: FilingView }),
  discard: route({ method: 'DELETE', path: '/api/filings/{caseId}', capability: 'filing.ownDraft', summary: '删除草稿', params: InCase }),
  queue: route({ method: 'GET', path: '/api/filing-queue', capability: 'filing.queue', summary: '立案审查队列', query: z.extend(PageQuery, { state: z.optional(z.string()) }), output: pageOf(FilingSummary) }),
  returnForCorrection: route({
    method: 'POST', path: '/api/filings/{caseId}/return', capability: 'filing.review', summary: '一次性告知补正',
    params: InCase, body: z.object({ items: z.array(CorrectionItem).check(z.minLength(1, '请至少指出一处需要补正的内容')), dueOn: CourtDate }), output: FilingView,
  }),
  accept: route({ method: 'POST', path: '/api/filings/{caseId}/acceptance', capability: 'filing.review', summary: '登记立案', params: InCase, body: z.object({ procedure: z.enum(['summary', 'ordinary', 'smallClaims']), feeKind: z.optional(z.string()), reason: z.optional(z.string()) }), output: FilingView }),
  declareInadmissible: route({ method: 'POST', path: '/api/filings/{caseId}/inadmissibility', capability: 'filing.review', summary: '不予受理', params: InCase, body: z.object({ reason: z.string().check(z.minLength(10, '请写明不予受理的理由，至少10个字')) }), output: FilingView }),
  verifyReceipt: route({
    method: 'GET', path: '/api/receipts/{receiptNumber}', capability: 'public.read', summary: '公开验证提交回执', params: z.object({ receiptNumber: z.string() }),
    output: z.object({ receiptNumber: z.string(), court: z.string(), submittedAt: Instant, completedAt: z.optional(Instant), because: z.optional(IntentFailure), files: z.array(z.object({ name: z.string(), sha256: z.string() })), demo: z.boolean() }),
  }),
};
