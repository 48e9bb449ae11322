import * as z from 'zod/mini';
import { Representation } from '../cases/party';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { CaseId, DocumentId, FileId, PersonId, RepresentationId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { ServiceView } from './service';
import { TeamHandOver, TeamView } from './team';

const InTeam = z.object({ creditCode: z.string().check(z.regex(/^[0-9A-Z]{18}$/, '统一社会信用代码是18位数字和大写字母')) });
/** From somebody who leaves to a colleague, with the power of attorney that names the colleague (CPL 62, 63). */
const HandOver = z.object({ fromPersonId: PersonId, toPersonId: PersonId, powerOfAttorneyFileId: FileId });
const InboxRow = z.object({ caseId: CaseId, caseNumber: z.optional(z.string()), title: z.string(), member: z.string(), memberId: PersonId, unreadDays: z.optional(z.number()), /** handed over: opens once the court has seen the power of attorney */ waiting: z.optional(z.literal(true)), service: ServiceView });

/** Somebody of the team whom the court has not accepted yet in a case; after a hand-over, whose work it was. */
const ClaimRow = z.object({ caseId: CaseId, caseNumber: z.optional(z.string()), title: z.string(), representationId: RepresentationId, partyName: z.string(), agentName: z.string(), fromName: z.optional(z.string()), authority: Representation.shape.authority, askedAt: Instant, documentId: z.optional(DocumentId) });

export const teamRoutes = {
  myTeam: route({ method: 'GET', path: '/api/teams/mine', capability: 'service.team', summary: '我的团队：成员、移交记录', output: z.object({ team: z.optional(TeamView), me: z.optional(z.enum(['administrator', 'member'])), unreadDays: z.number(), example: z.boolean() }) }),
  askTeam: route({
    method: 'POST', path: '/api/teams', capability: 'service.team', summary: '为律所或单位开通团队（法院核对执照后可用）',
    body: z.object({ creditCode: InTeam.shape.creditCode, name: z.string().check(z.minLength(4, '请填写单位全称'), z.maxLength(60, '单位名称过长')), kind: z.enum(['lawFirm', 'company']), licenceFileId: FileId }), output: TeamView, status: 201,
  }),
  inviteColleague: route({ method: 'POST', path: '/api/teams/mine/invitations', capability: 'service.team', summary: '生成邀请码，给要加入的同事', output: z.object({ code: z.string(), until: z.string() }) }),
  joinTeam: route({ method: 'POST', path: '/api/teams/members', capability: 'service.team', summary: '凭邀请码加入团队', body: z.object({ code: z.string().check(z.regex(/^[0-9A-HJ-NP-Z]{8}$/, '邀请码是8位字母和数字')) }), output: TeamView }),
  teamInbox: route({ method: 'GET', path: '/api/teams/mine/services', capability: 'service.team', summary: '团队收件箱：同事作为代理人收到的文书，没打开的在前', output: z.object({ items: z.array(InboxRow) }) }),
  handOverWork: route({ method: 'POST', path: '/api/teams/mine/hand-over', capability: 'service.team', summary: '同事离开：案件和收件移交给另一位同事（管理员）', body: HandOver, output: TeamHandOver }),
  teams: route({ method: 'GET', path: '/api/team-desk', capability: 'service.teamDesk', summary: '律所和单位的团队，待核对的在前', output: z.object({ items: z.array(TeamView) }) }),
  licence: route({ method: 'GET', path: '/api/team-desk/{creditCode}/licence', capability: 'service.teamDesk', summary: '查看团队的执照', params: InTeam, output: z.object({ url: z.string(), contentType: z.string(), name: z.string(), sha256: z.string() }) }),
  decideTeam: route({ method: 'POST', path: '/api/team-desk/{creditCode}/decision', capability: 'service.teamDesk', summary: '核对执照后开通团队，或者不通过', params: InTeam, body: z.object({ accepted: z.boolean(), reason: z.optional(z.string()) }), output: TeamView }),
  teamClaims: route({ method: 'GET', path: '/api/team-desk/{creditCode}/claims', capability: 'service.teamDesk', summary: '团队里等法院核对授权的案件（移交以后一并核对）', params: InTeam, query: PageQuery, output: pageOf(ClaimRow) }),
  handOverByCourt: route({ method: 'POST', path: '/api/team-desk/{creditCode}/hand-over', capability: 'service.teamDesk', summary: '由法院办理移交（核对授权委托书后当即生效）', params: InTeam, body: HandOver, output: TeamHandOver }),
};
