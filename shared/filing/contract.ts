import * as z from 'zod/mini';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { CaseId, FileId, PersonId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { AssignmentView } from './assignment';
import { CorrectionItem, FilingCounts, FilingSummary, FilingView } from './filing';
import { IntentFailure } from './filing-intent';
import { GuidedStart } from './guided-start';
import { KnownParty } from './known-party';
import { ActingAs, Standing } from './standing';
import { InadmissibilityGround } from './inadmissibility';
import { RelatedFiling } from './related';
import { CoSigningSummary, CoSigningView } from './co-signing';
import { ReturnReasons, WrittenReasons } from './return-reason';

const InCase = z.object({ caseId: CaseId });
const CorrectionRequest = z.object({ items: z.array(CorrectionItem).check(z.minLength(1, '请至少指出一处需要补正的内容')), dueOn: CourtDate });

export const filingRoutes = {
  myDrafts: route({ method: 'GET', path: '/api/filings', capability: 'filing.draft', summary: '我的起诉材料（含草稿）', query: PageQuery, output: pageOf(FilingSummary) }),
  startDraft: route({ method: 'POST', path: '/api/filings', capability: 'filing.draft', summary: '新建起诉材料', body: z.object({ causeOfAction: z.string(), as: z.optional(ActingAs), start: z.optional(GuidedStart) }), output: FilingView, status: 201 }),
  read: route({ method: 'GET', path: '/api/filings/{caseId}', capability: 'filing.read', summary: '查看起诉材料', params: InCase, output: FilingView }),
  saveAnswers: route({
    method: 'PUT', path: '/api/filings/{caseId}/answers', capability: 'filing.fill', summary: '保存填写内容（按字段合并，后填者为准）',
    params: InCase, body: z.object({ answers: z.record(z.string().check(z.maxLength(120)), z.object({ value: z.string().check(z.maxLength(5000, '内容过长，请精简到5000字以内')), at: Instant })) }),
    output: z.object({ savedAt: Instant, findings: FilingView.shape.findings, claimAmountFen: z.number(), /** typed later elsewhere: these stay */ overridden: z.array(z.object({ path: z.string(), value: z.string(), at: Instant })), /** what this save took the place of */ replaced: z.array(z.object({ path: z.string(), value: z.string() })) }),
  }),
  setFiles: route({ method: 'PUT', path: '/api/filings/{caseId}/files', capability: 'filing.ownDraft', summary: '设置证据材料目录', params: InCase, body: z.object({ files: z.array(z.object({ fileId: FileId, evidenceName: z.string().check(z.minLength(1, '请给材料起个名称'), z.maxLength(100)) })) }), output: FilingView }),
  setStanding: route({
    method: 'PUT', path: '/api/filings/{caseId}/standing', capability: 'filing.ownDraft', summary: '以什么身份起诉，及其证明',
    params: InCase, body: z.extend(z.omit(Standing, { proof: true }), { proofFileId: z.optional(FileId) }), output: FilingView,
  }),
  knownParties: route({ method: 'GET', path: '/api/filings/{caseId}/known-parties', capability: 'filing.ownDraft', summary: '可以照抄的当事人：本人，和以前的起诉材料里填过的', params: InCase, output: z.object({ items: z.array(KnownParty) }) }),
  copyParty: route({
    method: 'POST', path: '/api/filings/{caseId}/party-copies', capability: 'filing.ownDraft', summary: '照抄一位当事人',
    params: InCase, body: z.object({ from: z.omit(KnownParty, { name: true, detail: true }), to: z.string().check(z.maxLength(40)) }), output: FilingView,
  }),
  sign: route({ method: 'PUT', path: '/api/filings/{caseId}/signature', capability: 'filing.ownDraft', summary: '手写签名', params: InCase, body: z.object({ fileId: FileId }), output: FilingView }),
  confirmAddress: route({
    method: 'PUT', path: '/api/filings/{caseId}/address-for-service', capability: 'filing.ownDraft', summary: '确认送达地址；单独询问是否同意电子送达',
    params: InCase, body: z.object({ confirmed: z.literal(true, '请先确认送达地址'), electronicService: z.enum(['given', 'refused']), noticeVersion: z.string() }), output: FilingView,
  }),
  pressSubmit: route({ method: 'POST', path: '/api/filings/{caseId}/intent', capability: 'filing.ownDraft', summary: '按下提交：先记下时刻，其后出错也以此时刻为准', params: InCase, output: z.object({ at: Instant }) }),
  submit: route({ method: 'POST', path: '/api/filings/{caseId}/submission', capability: 'filing.ownDraft', summary: '提交起诉材料', params: InCase, output: FilingView }),
  discard: route({ method: 'DELETE', path: '/api/filings/{caseId}', capability: 'filing.ownDraft', summary: '删除草稿', params: InCase }),
  queue: route({ method: 'GET', path: '/api/filing-queue', capability: 'filing.queue', summary: '立案审查队列', query: z.extend(PageQuery, { state: z.optional(z.string()), cause: z.optional(z.string()), age: z.optional(z.enum(['overdue', 'soon'])), mine: z.optional(z.literal('yes')) }), output: pageOf(FilingSummary) }),
  counts: route({ method: 'GET', path: '/api/filing-counts', capability: 'filing.queue', summary: '立案审查队列的件数', output: FilingCounts }),
  returnForCorrection: route({
    method: 'POST', path: '/api/filings/{caseId}/return', capability: 'filing.review', summary: '一次性告知补正',
    params: InCase, body: CorrectionRequest, output: FilingView,
  }),
  askSecondReturn: route({
    method: 'POST', path: '/api/filings/{caseId}/second-return', capability: 'filing.review', summary: '提请批准再次退回（首次本可一并告知的）',
    params: InCase, body: z.extend(CorrectionRequest, { reason: z.string().check(z.minLength(10, '请写明第一次为什么没有一并告知，至少10个字'), z.maxLength(500, '理由过长，请精简到500字以内')) }), output: FilingView,
  }),
  decideSecondReturn: route({
    method: 'POST', path: '/api/filings/{caseId}/second-return/decision', capability: 'filing.approveSecondReturn', summary: '决定是否再次退回',
    params: InCase, body: z.object({ approved: z.boolean(), reason: z.string().check(z.minLength(4, '请写明理由，理由会入卷'), z.maxLength(500, '理由过长，请精简到500字以内')) }), output: FilingView,
  }),
  accept: route({ method: 'POST', path: '/api/filings/{caseId}/acceptance', capability: 'filing.review', summary: '登记立案', params: InCase, body: z.object({ procedure: z.enum(['summary', 'ordinary', 'smallClaims']), feeKind: z.optional(z.string()), reason: z.optional(z.string()), /** places in the form ("defendants.0") of parties without a domicile in China */ abroad: z.optional(z.array(z.string())) }), output: FilingView }),
  declareInadmissible: route({
    method: 'POST', path: '/api/filings/{caseId}/inadmissibility', capability: 'filing.review', summary: '裁定不予受理',
    params: InCase, body: z.object({ ground: InadmissibilityGround, reason: z.string().check(z.minLength(10, '请写明不予受理的理由，至少10个字'), z.maxLength(2000, '理由过长，请精简到2000字以内')) }), output: FilingView,
  }),
  transfer: route({
    method: 'POST', path: '/api/filings/{caseId}/transfer', capability: 'filing.review', summary: '告知向有管辖权的法院起诉',
    params: InCase, body: z.object({ court: z.string().check(z.minLength(4, '请写明有管辖权的法院全称'), z.maxLength(60)), reason: z.string().check(z.minLength(10, '请写明为什么由那个法院管辖，至少10个字'), z.maxLength(2000, '理由过长，请精简到2000字以内')) }), output: FilingView,
  }),
  askCoSigners: route({ method: 'POST', path: '/api/filings/{caseId}/co-signers', capability: 'filing.ownDraft', summary: '请共同原告签名', params: InCase, output: FilingView }),
  coSignings: route({ method: 'GET', path: '/api/co-signings', capability: 'filing.coSign', summary: '请我作为共同原告签名的起诉状', output: z.object({ items: z.array(CoSigningSummary) }) }),
  coSigning: route({ method: 'GET', path: '/api/co-signings/{caseId}', capability: 'filing.coSign', summary: '核对要签名的起诉状', params: InCase, output: CoSigningView }),
  coSign: route({
    method: 'PUT', path: '/api/co-signings/{caseId}', capability: 'filing.coSign', summary: '共同原告签名并确认送达地址', params: InCase,
    body: z.object({ fileId: FileId, confirmed: z.literal(true, '请先确认送达地址准确'), electronicService: z.enum(['given', 'refused'], '请选择是否同意电子送达'), noticeVersion: z.string(), seen: Instant }), output: CoSigningView,
  }),
  returnReasons: route({ method: 'GET', path: '/api/return-reasons', capability: 'public.read', summary: '本院退回补正的常见原因', output: ReturnReasons }),
  setReturnReasons: route({ method: 'PUT', path: '/api/return-reasons', capability: 'filing.keepReasons', summary: '修改本院退回补正的常见原因', body: WrittenReasons, output: ReturnReasons }),
  related: route({ method: 'GET', path: '/api/filings/{caseId}/related', capability: 'filing.review', summary: '可能重复的起诉和关联案件', params: InCase, output: z.object({ items: z.array(RelatedFiling) }) }),
  assignment: route({ method: 'GET', path: '/api/filings/{caseId}/assignment', capability: 'filing.assignment', summary: '分案及其复核', params: InCase, output: AssignmentView }),
  reassign: route({
    method: 'POST', path: '/api/filings/{caseId}/assignment', capability: 'filing.reassign', summary: '变更审判人员（回避后重新随机，或指定）',
    params: InCase, body: z.object({ judgeId: z.optional(PersonId), recused: z.boolean(), reason: z.string().check(z.minLength(10, '请写明变更的理由，至少10个字，理由会入卷'), z.maxLength(500, '理由过长，请精简到500字以内')) }), output: AssignmentView,
  }),
  verifyReceipt: route({
    method: 'GET', path: '/api/receipts/{receiptNumber}', capability: 'public.read', summary: '公开验证提交回执', params: z.object({ receiptNumber: z.string() }),
    output: z.object({ receiptNumber: z.string(), court: z.string(), submittedAt: Instant, completedAt: z.optional(Instant), because: z.optional(IntentFailure), files: z.array(z.object({ name: z.string(), sha256: z.string() })), demo: z.boolean(), intact: z.boolean(), signature: z.optional(z.string()), code: z.optional(z.string()), certificate: z.optional(z.string()) }),
  }),
};
