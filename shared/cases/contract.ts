import * as z from 'zod/mini';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { CaseId, DelegationId, RepresentationId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { Journal } from './case-event';
import { DelegationScope, DelegationView, LONGEST_DAYS } from './delegation';
import { CaseSummary, CaseView } from './court-case';
import { PartyView } from './party';

const InCase = z.object({ caseId: CaseId });

export const caseRoutes = {
  /** party: own cases; mediator: assigned ones; staff: the court's, filtered by phase, or those a judge was assigned */
  list: route({ method: 'GET', path: '/api/cases', capability: 'cases.list', summary: '我的案件 / 本院案件', query: z.extend(PageQuery, { phase: z.optional(z.string()), mine: z.optional(z.literal('yes')) }), output: pageOf(CaseSummary) }),
  read: route({ method: 'GET', path: '/api/cases/{caseId}', capability: 'cases.read', summary: '案件页', params: InCase, output: CaseView }),
  journal: route({ method: 'GET', path: '/api/cases/{caseId}/journal', capability: 'cases.journal', summary: '导出全程留痕（哈希链）', params: InCase, output: Journal }),
  accessLog: route({ method: 'GET', path: '/api/cases/{caseId}/access-log', capability: 'cases.accessLog', summary: '谁查看过本案', params: InCase, query: PageQuery, output: pageOf(z.object({ at: Instant, by: z.string(), role: z.string(), what: z.string() })) }),
  delegations: route({ method: 'GET', path: '/api/cases/{caseId}/delegations', capability: 'cases.delegate', summary: '我邀请的亲友，和他们看过、办过什么', params: InCase, output: z.object({ items: z.array(DelegationView), looks: z.array(z.object({ at: Instant, by: z.string(), what: z.string() })) }) }),
  inviteDelegate: route({
    method: 'POST', path: '/api/cases/{caseId}/delegations', capability: 'cases.delegate', summary: '邀请亲友代办（限时、限范围；不能代为签名、提交）', params: InCase,
    body: z.object({ scopes: z.array(DelegationScope).check(z.minLength(1, '请至少选择一项要帮忙的事')), days: z.number().check(z.int(), z.minimum(1, '请选择几天'), z.maximum(LONGEST_DAYS, '最长30天')), phone: z.optional(z.string().check(z.regex(/^1[3-9]\d{9}$/, '请输入11位手机号码'))) }), output: DelegationView, status: 201,
  }),
  revokeDelegation: route({ method: 'DELETE', path: '/api/cases/{caseId}/delegations/{delegationId}', capability: 'cases.delegate', summary: '收回代办', params: z.extend(InCase, { delegationId: DelegationId }), output: DelegationView }),
  acceptDelegation: route({ method: 'POST', path: '/api/delegations', capability: 'cases.help', summary: '凭代办码接受邀请', body: z.object({ code: z.string().check(z.regex(/^\s*[0-9A-Za-z]{8}\s*$/, '代办码是8位字母和数字')) }), output: z.object({ caseId: CaseId, scopes: z.array(DelegationScope), until: Instant }), status: 201 }),
  helpedCases: route({ method: 'GET', path: '/api/delegations', capability: 'cases.help', summary: '我正在帮谁办', output: z.object({ items: z.array(z.object({ caseId: CaseId, scopes: z.array(DelegationScope), until: Instant, draft: z.boolean(), /** whom one helps, and with what */ who: z.string(), title: z.string() })) }) }),
  decideRepresentation: route({
    method: 'POST', path: '/api/cases/{caseId}/representations/{representationId}/decision', capability: 'cases.reviewRepresentation', summary: '审核代理人的授权委托书',
    params: z.extend(InCase, { representationId: RepresentationId }), body: z.object({ accepted: z.boolean(), reason: z.optional(z.string()) }), output: PartyView,
  }),
};
