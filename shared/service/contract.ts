import * as z from 'zod/mini';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { CaseId, ContactId, DocumentId, FileId, PartyId, ServiceId, TaskId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { AddressForm } from './address-form';
import { Consent } from './consent';
import { EvidenceStep } from './evidence-step';
import { laneNames } from './lanes';
import { ObjectionGround, ServiceView } from './service';
import { ContactKind, ServiceContactView } from './service-contact';
import { AddressSource } from './service-try';
import { ServiceTask } from './service-task';
import { ServiceStatistics } from './statistics';
import { TaskResult } from './task-result';

const InCase = z.object({ caseId: CaseId });
const InService = z.object({ caseId: CaseId, serviceId: ServiceId });
const InTask = z.object({ caseId: CaseId, taskId: TaskId });
export const Code = z.string().check(z.regex(/^[0-9A-HJ-NP-Z]{8}$/, '请输入短信里的8位送达码'));
export const InCode = z.object({ code: Code });
export const ServiceRow = z.object({ caseId: CaseId, caseNumber: z.optional(z.string()), title: z.string(), unreadDays: z.optional(z.number()), service: ServiceView });
const TaskRow = z.object({ caseId: CaseId, caseNumber: z.optional(z.string()), title: z.string(), task: ServiceTask, service: ServiceView });
/** What the complaint says: of the party's own filing their word, of the opponent's only the opponent's; never consent. */
const FiledAddress = z.object({ partyId: PartyId, kind: ContactKind, valueMasked: z.string(), source: AddressSource });
/** `about`: a message other than service, which has no papers and no steps. `toYou` is absent for a visitor, and while nobody is known to be the addressee. */
const Genuine = z.object({
  genuine: z.literal(true), kind: z.enum(['service', 'message']), about: z.string(), court: z.string(), caseMasked: z.string(), sentAt: Instant, documents: z.array(z.string()), demo: z.boolean(), toYou: z.optional(z.boolean()),
  steps: z.array(EvidenceStep), chainIntact: z.boolean(),
});
/** What a party has answered about electronic service, the latest last. */
const PartyConsent = z.object({ partyId: PartyId, name: z.string(), answers: z.array(Consent) });
const Lane = z.enum(laneNames as [(typeof laneNames)[number], ...(typeof laneNames)[number][]], '没有这种送达进度，请从列表中选择');
const FourDigits = z.string().check(z.regex(/^\d{3}[\dXx]$/, '请填写证件号码的最后4位'));
/** A paper of the court's own that goes into the file with the order. */
const NewPaper = z.object({ fileId: FileId, kind: z.enum(['judgment', 'ruling', 'summons', 'courtNotice']), title: z.string().check(z.minLength(2, '请填写文书名称'), z.maxLength(60, '文书名称过长')) });

export const serviceRoutes = {
  order: route({
    method: 'POST', path: '/api/cases/{caseId}/service/orders', capability: 'service.order', summary: '发起送达（文书 × 受送达人）', params: InCase,
    body: z.object({ bundle: z.enum(['complaint', 'notice', 'judgment', 'ruling']), addresseePartyIds: z.array(PartyId).check(z.minLength(1, '请至少选择一位受送达人')), documentIds: z.optional(z.array(DocumentId)), newPapers: z.optional(z.array(NewPaper).check(z.maxLength(5, '一次最多上传5份文书'))) }),
    output: z.object({ services: z.array(ServiceView) }), status: 201,
  }),
  board: route({ method: 'GET', path: '/api/service-board', capability: 'service.board', summary: '送达工作台', query: z.extend(PageQuery, { lane: z.optional(Lane) }), output: pageOf(ServiceRow) }),
  boardCounts: route({ method: 'GET', path: '/api/service-board/counts', capability: 'service.board', summary: '送达工作台各进度的件数', output: z.object({ lanes: z.record(z.string(), z.number()), tasks: z.number() }) }),
  tasks: route({ method: 'GET', path: '/api/service-board/tasks', capability: 'service.board', summary: '送达任务，最急的在前', query: PageQuery, output: pageOf(TaskRow) }),
  taskSheet: route({ method: 'GET', path: '/api/cases/{caseId}/service/tasks/{taskId}/sheet', capability: 'service.order', summary: '任务单：电话联系单，或带条码的邮寄面单', params: InTask, output: z.object({ name: z.string(), pdfBase64: z.string() }) }),
  reportTask: route({ method: 'POST', path: '/api/cases/{caseId}/service/tasks/{taskId}/result', capability: 'service.order', summary: '登记送达任务的结果', params: InTask, body: TaskResult, output: ServiceView }),
  moveOn: route({ method: 'POST', path: '/api/cases/{caseId}/service/{serviceId}/next', capability: 'service.order', summary: '不再等待，转入下一种送达方式', params: InService, output: ServiceView }),
  handOver: route({
    method: 'POST', path: '/api/cases/{caseId}/service/{serviceId}/counter', capability: 'service.order', summary: '窗口或自助机当面领取（核对身份证件）', params: InService,
    body: z.object({ result: z.enum(['received', 'refused']), receiver: z.enum(['self', 'agent', 'designated']), idNumberLast4: FourDigits, place: z.enum(['counter', 'kiosk']) }), output: ServiceView,
  }),
  phoneReply: route({ method: 'POST', path: '/api/service-codes/{code}/phone-reply', capability: 'service.board', summary: '受送达人在电话里报出送达码，回复收悉', params: InCode, body: z.object({ idNumberLast4: FourDigits }), output: z.object({ caseId: CaseId, service: ServiceView }) }),
  track: route({ method: 'GET', path: '/api/service-codes/{code}/track', capability: 'service.board', summary: '来电或到窗口的人报出送达码：是哪个案件的哪份送达', params: InCode, output: ServiceRow }),
  contacts: route({ method: 'GET', path: '/api/cases/{caseId}/service/contacts', capability: 'service.contacts', summary: '送达地址和来源、电子送达意愿的历次回答（当事人只看自己的）', params: InCase, output: z.object({ filed: z.array(FiledAddress), contacts: z.array(ServiceContactView), consents: z.array(PartyConsent) }) }),
  tellPhrase: route({ method: 'PUT', path: '/api/cases/{caseId}/service/parties/{partyId}/safe-phrase', capability: 'service.order', summary: '窗口或电话里与没有账号的当事人约定识别语', params: z.object({ caseId: CaseId, partyId: PartyId }), body: z.object({ safePhrase: z.string().check(z.minLength(2, '识别语至少2个字'), z.maxLength(12, '识别语最多12个字')) }) }),
  addContact: route({
    method: 'POST', path: '/api/cases/{caseId}/service/contacts', capability: 'service.contacts', summary: '登记送达地址', params: InCase,
    body: z.object({ partyId: PartyId, kind: ContactKind, value: z.string().check(z.minLength(5, '请填写完整的地址或号码'), z.maxLength(200, '地址过长')), name: z.optional(z.string()) }), output: ServiceContactView, status: 201,
  }),
  endContact: route({ method: 'DELETE', path: '/api/cases/{caseId}/service/contacts/{contactId}', capability: 'service.contacts', summary: '停用送达地址', params: z.object({ caseId: CaseId, contactId: ContactId }), output: ServiceContactView }),
  addressForm: route({ method: 'POST', path: '/api/cases/{caseId}/service/address-form', capability: 'service.receive', summary: '签署送达地址确认书', params: InCase, body: AddressForm, output: z.object({ documentId: DocumentId, contacts: z.array(ServiceContactView) }), status: 201 }),
  withdrawConsent: route({ method: 'DELETE', path: '/api/cases/{caseId}/service/consent', capability: 'service.receive', summary: '撤回电子送达同意', params: InCase, output: z.object({ partyIds: z.array(PartyId) }) }),
  statistics: route({ method: 'GET', path: '/api/service-board/statistics', capability: 'service.board', summary: '送达成功率（按完结与按发起）', query: z.object({ weeks: z.optional(z.string()) }), output: ServiceStatistics }),
  /** Public: the court's own figures, without any case. */
  scoreboard: route({ method: 'GET', path: '/api/service-board/public', capability: 'public.read', summary: '送达公开指标', output: z.object({ court: z.string(), demo: z.boolean(), started: z.number(), completed: z.number(), served: z.number(), meanDays: z.optional(z.number()), electronicServed: z.number() }) }),
  /** Public: is this code genuine? Names nobody; who is logged in is told whether it was sent to them. */
  verifyCode: route({ method: 'GET', path: '/api/service-codes/{code}', capability: 'public.read', summary: '验真：短信或微信消息里的8位码是否由本院发出', params: InCode, output: Genuine }),
  /** Public: "this is not my number", said by whoever holds the message. */
  disown: route({ method: 'POST', path: '/api/service-codes/{code}/disown', capability: 'service.disown', summary: '这不是我的号码', params: InCode, output: z.object({ noted: z.literal(true) }) }),
  /** A link carries no authority: it only says which code it stands for, while it is fresh and unused by somebody else. */
  openLink: route({ method: 'GET', path: '/api/service-codes/links/{token}', capability: 'public.read', summary: '短信链接', params: z.object({ token: z.string().check(z.regex(/^[0-9A-HJ-NP-Za-z]{8,12}$/, '链接不完整，请在“查收法院文书”里输入送达码')) }), output: z.object({ code: Code }) }),
  /** What the message itself carries: short, on the court's own origin; leads to the page that opens the link. */
  followLink: route({ method: 'GET', path: '/s/{token}', capability: 'public.read', summary: '短信里的短链接：转到“查收法院文书”', params: z.object({ token: z.string().check(z.regex(/^[0-9A-Za-z]{1,32}$/, '链接不完整，请在“查收法院文书”里输入送达码')) }), raw: true, status: 302 }),
  /** Logged in and identity proven: binds the person to the named party, or asks the court to accept the agent. */
  claim: route({
    method: 'POST', path: '/api/service-claims', capability: 'service.claim', summary: '凭送达码关联案件（本人，或带授权委托书的代理人）',
    body: z.object({ code: Code, as: z.enum(['self', 'agent']), authority: z.optional(z.enum(['general', 'special'])), creditCode: z.optional(z.string()), powerOfAttorneyFileId: z.optional(FileId) }),
    output: z.object({ caseId: CaseId, serviceId: ServiceId, state: z.enum(['bound', 'waitingForCourt']) }),
  }),
  mine: route({ method: 'GET', path: '/api/services', capability: 'service.claim', summary: '送达给我的文书', query: PageQuery, output: pageOf(ServiceRow) }),
  read: route({ method: 'GET', path: '/api/cases/{caseId}/service/{serviceId}', capability: 'service.receive', summary: '打开送达的文书', params: InService, output: ServiceView }),
  markRead: route({ method: 'POST', path: '/api/cases/{caseId}/service/{serviceId}/reading', capability: 'service.receive', summary: '已读到最后一页', params: InService, body: z.object({ seconds: z.number(), pages: z.optional(z.number()), documentIds: z.array(DocumentId) }), output: ServiceView }),
  confirm: route({
    method: 'POST', path: '/api/cases/{caseId}/service/{serviceId}/confirmation', capability: 'service.receive', summary: '签收',
    params: InService, body: z.object({ electronicService: z.optional(z.enum(['given', 'refused'])), noticeVersion: z.optional(z.string()) }), output: ServiceView,
  }),
  object: route({ method: 'POST', path: '/api/cases/{caseId}/service/{serviceId}/objection', capability: 'service.receive', summary: '不是我的 / 打不开 / 内容不全', params: InService, body: z.object({ ground: ObjectionGround, text: z.optional(z.string()) }), output: ServiceView }),
  requestPaper: route({ method: 'POST', path: '/api/cases/{caseId}/service/{serviceId}/paper', capability: 'service.receive', summary: '申请纸质文书（判决书、裁定书、调解书）', params: InService, output: ServiceView }),
  calendar: route({ method: 'GET', path: '/api/cases/{caseId}/service/{serviceId}/calendar', capability: 'service.receive', summary: '期限的日历文件（.ics）', params: InService, output: z.object({ name: z.string(), ics: z.string(), lastDayOn: z.optional(CourtDate) }) }),
  chain: route({ method: 'GET', path: '/api/cases/{caseId}/service/{serviceId}/chain', capability: 'service.chain', summary: '送达过程的证据链', params: InService, output: z.object({ steps: z.array(EvidenceStep), chainIntact: z.boolean() }) }),
  smsReceipts: route({ method: 'POST', path: '/api/channels/sms/{secret}/receipts', capability: 'channel.callback', summary: '短信状态回执', params: z.object({ secret: z.string() }), raw: true, body: z.any(), output: z.any() }),
};
