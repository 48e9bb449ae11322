import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Route } from '../../shared/kernel/contract';
import { CourtError } from '../../shared/kernel/errors';
import { CaseId, type PersonId } from '../../shared/kernel/ids';
import { neededRelation, type Role } from '../../shared/identity/policy';
import { recordLook } from './access-log';
import { loadCase } from './case-log';
import { CaseRecord } from './case-record';
import { findPerson } from './people';
import { actingRole, helpsWith } from './relation';
import { court } from '../platform/court-config';
import { isRevoked } from '../platform/revoked-sessions';
import { verifySession } from '../platform/session-token';

/** The person who asks and the role in which they are allowed to. `name` may be shown to everybody in the case. */
export interface Caller { personId: PersonId; roles: readonly Role[]; role: Role; name: string; sessionId: string }

const visitor: Caller = { personId: 'person_visitor' as PersonId, roles: ['visitor'], role: 'visitor', name: '访客', sessionId: '' };

const callerOf = async (event: APIGatewayProxyEventV2, at: Date): Promise<Omit<Caller, 'role'> | undefined> => {
  const [scheme, token] = (event.headers['authorization'] ?? event.headers['Authorization'] ?? '').split(' ');
  if (scheme !== 'Bearer' || token === undefined || token === '') return undefined;
  const claims = await verifySession(token, at);
  if (claims === undefined || await isRevoked(claims.sessionId)) throw new CourtError('access.sessionEnded', '登录已过期，请重新登录。您填写的内容已保存。');
  // A party may have proven who they are after this session began: what they do is written under their real name.
  const name = event.requestContext.http.method === 'GET' || !claims.roles.includes('party') ? claims.name : (await findPerson(claims.personId))?.name ?? claims.name;
  return { ...claims, name };
};

/** Role and relation are checked before any input is read, so that a refusal never depends on what was sent. */
export const authorise = async (route: Route, params: Record<string, string>, event: APIGatewayProxyEventV2, at: Date): Promise<{ caller: Caller; record: CaseRecord }> => {
  const known = await callerOf(event, at).catch((cause: unknown) => {
    if (neededRelation(route.capability, 'visitor') !== undefined) return undefined;
    throw cause;
  });
  const roleOnly = actingRole(route.capability, known, undefined, court().code);
  if (roleOnly === undefined) {
    if (known === undefined) throw new CourtError('access.loginNeeded', '请先登录。');
    throw new CourtError('access.notAllowed', '您的身份不能办理这件事。如有疑问，请联系法院。');
  }
  const given = params['caseId'];
  if (given === undefined || known === undefined) return { caller: known === undefined ? visitor : { ...known, role: roleOnly }, record: new CaseRecord('case_none' as CaseId, undefined, new Map()) };
  const caseId = CaseId.safeParse(given);
  const record = caseId.success ? await loadCase(caseId.data) : undefined;
  if (record === undefined || record.isEmpty) throw new CourtError('cases.notFound', '没有找到这个案件，请从“我的案件”重新进入。');
  const own = actingRole(route.capability, known, record, court().code);
  const helping = own === undefined && known.roles.includes('party') && helpsWith(route.capability, record, known.personId, at);
  const role = helping ? 'party' : own;
  if (role === undefined) throw new CourtError('access.notAllowed', '您不是本案的当事人或承办人，不能查看或办理。如果您收到了本案的送达短信，请凭短信里的送达码进入。');
  // Of a delegate everything is written down, not only what was looked at.
  if (helping || (route.method === 'GET' && role !== 'party')) await recordLook(record.caseId, { at: at.toISOString(), by: known.name, role: helping ? 'delegate' : role, what: route.summary, personId: known.personId });
  return { caller: { ...known, role }, record };
};
