import * as z from 'zod/mini';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { CaseId, RepresentationId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { Journal } from './case-event';
import { CaseSummary, CaseView } from './court-case';
import { PartyView } from './party';

const InCase = z.object({ caseId: CaseId });

export const caseRoutes = {
  /** party: own cases; mediator: assigned ones; staff: the court's, filtered by phase, or those a judge was assigned */
  list: route({ method: 'GET', path: '/api/cases', capability: 'cases.list', summary: '我的案件 / 本院案件', query: z.extend(PageQuery, { phase: z.optional(z.string()), mine: z.optional(z.literal('yes')) }), output: pageOf(CaseSummary) }),
  read: route({ method: 'GET', path: '/api/cases/{caseId}', capability: 'cases.read', summary: '案件页', params: InCase, output: CaseView }),
  journal: route({ method: 'GET', path: '/api/cases/{caseId}/journal', capability: 'cases.journal', summary: '导出全程留痕（哈希链）', params: InCase, output: Journal }),
  accessLog: route({ method: 'GET', path: '/api/cases/{caseId}/access-log', capability: 'cases.accessLog', summary: '谁查看过本案', params: InCase, query: PageQuery, output: pageOf(z.object({ at: Instant, by: z.string(), role: z.string(), what: z.string() })) }),
  decideRepresentation: route({
    method: 'POST', path: '/api/cases/{caseId}/representations/{representationId}/decision', capability: 'cases.reviewRepresentation', summary: '审核代理人的授权委托书',
    params: z.extend(InCase, { representationId: RepresentationId }), body: z.object({ accepted: z.boolean(), reason: z.optional(z.string()) }), output: PartyView,
  }),
};
