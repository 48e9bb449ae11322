import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId, FileId, PartyId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { ObjectionDecision, ObjectionEffect, ObjectionView } from './jurisdiction-ruling';
import { DefenceKind, DefenceView, FiledDefence } from './defence';

const params = z.object({ caseId: CaseId, kind: DefenceKind });
const ofObjection = z.object({ caseId: CaseId, partyId: PartyId });
const path = '/api/cases/{caseId}/defence/{kind}';
const capability = 'defence.file';

export const defenceRoutes = {
  filed: route({ method: 'GET', path: '/api/cases/{caseId}/defences', capability: 'defence.read', summary: '被告的答辩、管辖权异议和反诉', params: z.object({ caseId: CaseId }), output: z.object({ items: z.array(FiledDefence) }) }),
  read: route({ method: 'GET', path, capability, summary: '我的答辩材料（含草稿）', params, output: DefenceView }),
  saveAnswers: route({
    method: 'PUT', path: `${path}/answers`, capability, summary: '保存填写内容（按字段合并，后填者为准）', params,
    body: z.object({ answers: z.record(z.string().check(z.maxLength(120)), z.object({ value: z.string().check(z.maxLength(5000, '内容过长，请精简到5000字以内')), at: Instant })) }),
    output: z.object({ savedAt: Instant, findings: DefenceView.shape.findings, overridden: z.array(z.object({ path: z.string(), value: z.string() })) }),
  }),
  setFiles: route({
    method: 'PUT', path: `${path}/files`, capability, summary: '设置证据材料目录', params,
    body: z.object({ files: z.array(z.object({ fileId: FileId, evidenceName: z.string().check(z.minLength(1, '请给材料起个名称'), z.maxLength(100)) })) }), output: DefenceView,
  }),
  sign: route({ method: 'PUT', path: `${path}/signature`, capability, summary: '手写签名', params, body: z.object({ fileId: FileId }), output: DefenceView }),
  pressSubmit: route({ method: 'POST', path: `${path}/intent`, capability, summary: '按下提交：先记下时刻，其后出错也以此时刻为准', params, output: z.object({ at: Instant }) }),
  file: route({ method: 'POST', path: `${path}/submission`, capability, summary: '提交答辩材料', params, output: DefenceView }),
  rule: route({ method: 'POST', path: '/api/cases/{caseId}/defence/objections/{partyId}/ruling', capability: 'defence.rule', summary: '对管辖权异议作出裁定', params: ofObjection, body: ObjectionDecision, output: ObjectionView }),
  recordEffect: route({ method: 'POST', path: '/api/cases/{caseId}/defence/objections/{partyId}/effect', capability: 'defence.rule', summary: '登记管辖权异议裁定生效', params: ofObjection, body: ObjectionEffect, output: ObjectionView }),
};
