import * as z from 'zod/mini';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { CaseId, DocumentId, FileId, PartyId, ServiceId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { ServiceView } from './service';

const InService = z.object({ caseId: CaseId, serviceId: ServiceId });
const Code = z.string().check(z.regex(/^[0-9A-HJ-NP-Z]{8}$/, '请输入短信里的8位送达码'));

export const serviceRoutes = {
  order: route({
    method: 'POST', path: '/api/cases/{caseId}/service/orders', capability: 'service.order', summary: '发起送达（文书 × 受送达人）',
    params: z.object({ caseId: CaseId }),
    body: z.object({ bundle: z.enum(['complaint', 'notice']), addresseePartyIds: z.array(PartyId).check(z.minLength(1, '请至少选择一位受送达人')), documentIds: z.optional(z.array(DocumentId)) }),
    output: z.object({ services: z.array(ServiceView) }), status: 201,
  }),
  board: route({ method: 'GET', path: '/api/service-board', capability: 'service.board', summary: '送达工作台', query: z.extend(PageQuery, { state: z.optional(z.string()) }), output: pageOf(z.object({ caseId: CaseId, caseNumber: z.optional(z.string()), title: z.string(), service: ServiceView })) }),
  /** Public: is this code genuine? Names nobody. */
  verifyCode: route({ method: 'GET', path: '/api/service-codes/{code}', capability: 'public.read', summary: '验真：送达码是否由本院发出', params: z.object({ code: Code }), output: z.object({ genuine: z.literal(true), court: z.string(), caseMasked: z.string(), sentAt: Instant, documents: z.array(z.string()), demo: z.boolean() }) }),
  /** Logged in and identity proven: binds the person to the named party, or asks the court to accept the agent. */
  claim: route({
    method: 'POST', path: '/api/service-claims', capability: 'service.claim', summary: '凭送达码关联案件（本人，或带授权委托书的代理人）',
    body: z.object({ code: Code, as: z.enum(['self', 'agent']), authority: z.optional(z.enum(['general', 'special'])), creditCode: z.optional(z.string()), powerOfAttorneyFileId: z.optional(FileId) }),
    output: z.object({ caseId: CaseId, serviceId: ServiceId, state: z.enum(['bound', 'waitingForCourt']) }),
  }),
  mine: route({ method: 'GET', path: '/api/services', capability: 'service.claim', summary: '送达给我的文书', query: PageQuery, output: pageOf(z.object({ caseId: CaseId, caseNumber: z.optional(z.string()), title: z.string(), service: ServiceView })) }),
  read: route({ method: 'GET', path: '/api/cases/{caseId}/service/{serviceId}', capability: 'service.receive', summary: '打开送达的文书', params: InService, output: ServiceView }),
  markRead: route({ method: 'POST', path: '/api/cases/{caseId}/service/{serviceId}/reading', capability: 'service.receive', summary: '已读到最后一页', params: InService, body: z.object({ seconds: z.number(), documentIds: z.array(DocumentId) }), output: ServiceView }),
  confirm: route({
    method: 'POST', path: '/api/cases/{caseId}/service/{serviceId}/confirmation', capability: 'service.receive', summary: '签收',
    params: InService, body: z.object({ electronicService: z.optional(z.enum(['given', 'refused'])), noticeVersion: z.optional(z.string()) }), output: ServiceView,
  }),
  object: route({ method: 'POST', path: '/api/cases/{caseId}/service/{serviceId}/objection', capability: 'service.receive', summary: '不是我的 / 打不开 / 内容不全', params: InService, body: z.object({ ground: z.enum(['notMine', 'cannotOpen', 'incomplete']), text: z.optional(z.string()) }), output: ServiceView }),
  smsReceipts: route({ method: 'POST', path: '/api/channels/sms/{secret}/receipts', capability: 'channel.callback', summary: '短信状态回执', params: z.object({ secret: z.string() }), raw: true, body: z.any(), output: z.any() }),
};
