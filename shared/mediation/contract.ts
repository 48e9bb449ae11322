import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId, FileId, PartyId, PersonId, RoundId, SlotId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { beforeFilingRoutes } from './before-filing-contract';
import { confirmationRoutes } from './confirmation-contract';
import { deskRoutes } from './desk-contract';
import { FailureRecord } from './ending';
import { AgreementClause, MediationView } from './mediation';
import { GivenAccount } from './payee-account';
import { Mediator, MediatorProfile } from './mediator';
import { OfferRoundView } from './offer-round';
import { poolRoutes } from './pool-contract';
import { privateDraftRoutes } from './private-draft-contract';
import { roomRoutes } from './room-contract';
import { sessionRoutes } from './session-contract';
import { shuttleRoutes } from './shuttle-contract';
import { withdrawalRoutes } from './withdrawal-contract';

const InCase = z.object({ caseId: CaseId });
const InObligation = z.object({ caseId: CaseId, obligationId: z.string().check(z.maxLength(20)) });
const InRound = z.object({ caseId: CaseId, roundId: RoundId });
const Rounds = z.object({ items: z.array(OfferRoundView) });
const Notes = z.object({ text: z.string(), updatedAt: z.optional(Instant) });
const DraftClause = z.extend(z.omit(AgreementClause, { account: true }), { account: z.optional(GivenAccount) });
/** 1 fen to 10 billion yuan */
const OfferFen = z.number('请填写金额').check(z.int('金额最多到分'), z.positive('金额要大于0'), z.maximum(1_000_000_000_000, '金额过大，请检查'));

export const mediationRoutes = {
  mediators: route({ method: 'GET', path: '/api/mediators', capability: 'mediation.listMediators', summary: '特邀调解员名册', output: z.object({ items: z.array(Mediator) }) }),
  saveMediator: route({ method: 'PUT', path: '/api/mediators/{personId}', capability: 'mediation.keepRegister', summary: '登记或修改调解员', params: z.object({ personId: PersonId }), body: z.omit(MediatorProfile, { personId: true }), output: z.object({ items: z.array(Mediator) }) }),
  suggestions: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/suggestions', capability: 'mediation.refer', summary: '推荐三位调解员及理由', params: InCase, output: z.object({ items: z.array(z.object({ mediator: Mediator, reasons: z.array(z.string()) })) }) }),
  changeMediator: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/mediator-change', capability: 'mediation.request', summary: '申请更换调解员', params: InCase, body: z.object({ reason: z.string().check(z.minLength(4, '请写明更换的理由，至少4个字'), z.maxLength(500)) }), output: MediationView }),
  answerFirstMediation: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/first-answer', capability: 'mediation.request', summary: '答复是否先行调解', params: InCase, body: z.object({ accepted: z.boolean() }), output: z.object({ firstMediation: z.enum(['accepted', 'declined']) }) }),
  request: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/requests', capability: 'mediation.request', summary: '申请调解', params: InCase, body: z.object({ note: z.optional(z.string().check(z.maxLength(500))) }), output: MediationView, status: 201 }),
  refer: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/referral', capability: 'mediation.refer', summary: '委托调解员', params: InCase, body: z.object({ mediatorId: PersonId }), output: MediationView }),
  accept: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/acceptance', capability: 'mediation.conduct', summary: '调解员接受委托', params: InCase, body: z.object({ accepted: z.boolean(), reason: z.optional(z.string().check(z.maxLength(500))), disclosure: z.optional(z.string().check(z.maxLength(500))) }), output: MediationView }),
  proposeTimes: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/times', capability: 'mediation.conduct', summary: '提出可选时间', params: InCase, body: z.object({ slots: z.array(z.object({ startsAt: Instant, minutes: z.number().check(z.int(), z.positive()) })).check(z.minLength(1, '请至少提出一个时间'), z.maxLength(6, '最多提出6个时间')),
    /** with these only; the others are asked for their consent */ partyIds: z.optional(z.array(PartyId)) }), output: MediationView }),
  answerTimes: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/time-answers', capability: 'mediation.request', summary: '选择时间', params: InCase, body: z.object({ slotIds: z.array(SlotId) }), output: MediationView }),
  ...roomRoutes,
  ...withdrawalRoutes,
  ...beforeFilingRoutes,
  ...sessionRoutes,
  ...privateDraftRoutes,
  ...confirmationRoutes,
  ...deskRoutes,
  ...poolRoutes,
  ...shuttleRoutes,
  rounds: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/rounds', capability: 'mediation.attend', summary: '报价各轮（只有调解员和本轮双方能看）', params: InCase, output: Rounds }),
  openRound: route({
    method: 'POST', path: '/api/cases/{caseId}/mediation/rounds', capability: 'mediation.conduct', summary: '开一轮报价', params: InCase, status: 201, output: Rounds,
    body: z.object({ kind: z.enum(['sealed', 'open']), subject: z.string().check(z.minLength(2, '请写明报什么价，例如“赔偿总额”'), z.maxLength(100)), payerPartyId: PartyId, payeePartyId: PartyId }),
  }),
  giveOffer: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/rounds/{roundId}/offers', capability: 'mediation.request', summary: '报价', params: InRound, body: z.object({ amountFen: OfferFen, note: z.optional(z.string().check(z.maxLength(300))) }), output: Rounds, status: 201 }),
  acceptOffer: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/rounds/{roundId}/acceptance', capability: 'mediation.request', summary: '接受对方最近一次报价', params: InRound, output: Rounds }),
  closeRound: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/rounds/{roundId}/closing', capability: 'mediation.conduct', summary: '结束这一轮报价', params: InRound, output: Rounds }),
  readNotes: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/notes', capability: 'mediation.conduct', summary: '调解员自己的笔记（不入卷）', params: InCase, output: Notes }),
  writeNotes: route({ method: 'PUT', path: '/api/cases/{caseId}/mediation/notes', capability: 'mediation.conduct', summary: '保存调解员自己的笔记', params: InCase, body: z.object({ text: z.string().check(z.maxLength(10_000, '笔记过长，请精简到1万字以内')) }), output: Notes }),
  draftAgreement: route({ method: 'PUT', path: '/api/cases/{caseId}/mediation/agreement', capability: 'mediation.conduct', summary: '拟定调解协议', params: InCase, body: z.object({ clauses: z.array(DraftClause).check(z.minLength(1, '请至少写一条协议内容')), wantsStatement: z.boolean() }), output: MediationView }),
  giveOpinion: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/agreement/opinions', capability: 'mediation.request', summary: '对协议某一条表示同意或提出修改意见', params: InCase, body: z.object({ clause: z.number().check(z.int(), z.minimum(0)), agreed: z.boolean(), wish: z.optional(z.string().check(z.maxLength(500))) }), output: MediationView }),
  signAgreement: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/agreement/signatures', capability: 'mediation.attend', summary: '签署调解协议', params: InCase, body: z.object({ fileId: FileId, agreementSha256: z.string() }), output: MediationView }),
  fail: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/failure', capability: 'mediation.conduct', summary: '记录调解未成', params: InCase, body: FailureRecord, output: MediationView }),
  /** 在线调解规则 4, 25: nobody is kept in a mediation */
  refuse: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/refusal', capability: 'mediation.request', summary: '不愿继续调解', params: InCase, body: z.object({ reason: z.optional(z.string().check(z.maxLength(500))) }), output: MediationView }),
  proposeExtension: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/extension', capability: 'mediation.attend', summary: '提议延长调解期限', params: InCase, body: z.object({ until: CourtDate }), output: MediationView, status: 201 }),
  answerExtension: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/extension/answers', capability: 'mediation.request', summary: '答复是否同意延长调解', params: InCase, body: z.object({ agreed: z.boolean() }), output: MediationView }),
  sayDone: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/obligations/{obligationId}/claim', capability: 'mediation.request', summary: '登记已按协议履行', params: InObligation, output: MediationView }),
  sayReceived: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/obligations/{obligationId}/answer', capability: 'mediation.request', summary: '确认收到或没有收到', params: InObligation, body: z.object({ received: z.boolean() }), output: MediationView }),
  applyEnforcement: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/enforcement-application', capability: 'mediation.request', summary: '生成强制执行申请书', params: InCase, output: MediationView, status: 201 }),
  issueStatement: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/statement', capability: 'mediation.statement', summary: '出具民事调解书', params: InCase,
    /** who bears the fee when the agreement does not say: the court decides, 民事调解规定 11 */
    body: z.object({ feeBearing: z.optional(z.string().check(z.maxLength(200))) }), output: MediationView }),
};
