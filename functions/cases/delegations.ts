import { PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import type { CaseEventType } from '../../shared/cases/case-event';
import { Delegation, delegationState, LONGEST_DAYS, type DelegationScope, type DelegationView } from '../../shared/cases/delegation';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId, DelegationId } from '../../shared/kernel/ids';
import { maskPhone } from '../../shared/kernel/identity-numbers-masking';
import { recall, remember } from '../platform/guards';
import { newId, readableCode } from '../platform/new-id';
import { digestOf } from '../platform/sealing';
import { casesTable, stateEntity } from '../platform/tables';
import { readLooks, type Look } from './access-log';
import { actorOf } from './actor-of';
import type { Caller } from './authorise';
import { DelegationItem, FilingItem, sortKeyOf } from './case-items';
import { appendToCase, casePk, loadCase, put, type Indexes } from './case-log';
import type { CaseRecord } from './case-record';
import { findPerson } from './people';
import { tellAccepted, tellInvited, tellRevoked } from './tell-delegation';

const guard = (code: string) => `DELEGATION#${code.trim().toUpperCase()}`;
const wrongCode = () => new CourtError('access.delegationUnknown', '代办码不对，或者已经用过、已被收回。请向邀请您的人核对。', { path: 'code' });

const viewDelegation = ({ delegationId, scopes, until, code, phoneMasked, delegateName, ...rest }: Delegation, at: Date): DelegationView => {
  const state = delegationState({ until, ...rest }, at.toISOString());
  return { delegationId, scopes, until, state, ...(state === 'invited' ? { code } : {}), ...(phoneMasked === undefined ? {} : { phoneMasked }), ...(delegateName === undefined ? {} : { delegateName }) };
};

/** In a case with its event; a draft is not yet a case and has no log. */
const keep = async (record: CaseRecord, caller: Caller, type: CaseEventType, delegation: Delegation, at: Date): Promise<void> => {
  const indexes: Indexes = delegation.delegateId === undefined ? {} : { personKey: `PERSON#${delegation.delegateId}`, personSort: `HELP#${record.caseId}` };
  if (record.headIfAny === undefined) {
    await stateEntity.build(PutItemCommand).item({ pk: casePk(record.caseId), sk: sortKeyOf(DelegationItem, delegation), data: JSON.parse(JSON.stringify(delegation)), ...indexes }).send();
    return;
  }
  const { delegationId, scopes, until, delegateId, delegateName } = delegation;
  await appendToCase(record, at, [{ type, actor: actorOf(caller), data: { delegationId, scopes, until, delegateId, delegateName } }], { puts: [put(DelegationItem, delegation, indexes)] });
};

export const inviteDelegate = async (record: CaseRecord, caller: Caller, given: { scopes: readonly DelegationScope[]; days: number; phone?: string | undefined }, at: Date): Promise<DelegationView> => {
  const until = new Date(at.getTime() + Math.min(given.days, LONGEST_DAYS) * 86_400_000);
  const delegation: Delegation = {
    delegationId: newId<DelegationId>('delegation', at), scopes: [...new Set(given.scopes)], invitedBy: caller.personId, invitedAt: at.toISOString(), until: until.toISOString(), code: readableCode(8),
    ...(given.phone === undefined ? {} : { phoneDigest: digestOf('phone', given.phone), phoneMasked: maskPhone(given.phone) }),
  };
  await keep(record, caller, 'DELEGATE_INVITED', delegation, at);
  await remember(guard(delegation.code), { caseId: record.caseId, delegationId: delegation.delegationId }, until);
  await tellInvited(record.caseId, delegation, given.phone, at);
  return viewDelegation(delegation, at);
};

/** @throws access.delegationUnknown when the code opens nothing for this person */
export const acceptDelegation = async (caller: Caller, code: string, at: Date): Promise<{ caseId: CaseId; scopes: DelegationScope[]; until: string }> => {
  const found = await recall(guard(code), at);
  const person = await findPerson(caller.personId);
  if (person?.verifiedBy === undefined) throw new CourtError('access.identityNeeded', '替人办事要先核验您本人的身份。');
  const record = found === undefined ? undefined : await loadCase(found.data['caseId'] as CaseId);
  const delegation = record?.one(DelegationItem, String(found?.data['delegationId']));
  if (record === undefined || delegation === undefined || delegationState(delegation, at.toISOString()) !== 'invited') throw wrongCode();
  if (delegation.phoneDigest !== undefined && delegation.phoneDigest !== person.phoneDigest) throw wrongCode();
  if (delegation.invitedBy === caller.personId) throw new CourtError('access.delegationUnknown', '这是您自己发出的邀请，请把代办码告诉要帮您的人。', { path: 'code' });
  const accepted: Delegation = { ...delegation, delegateId: caller.personId, delegateName: person.name ?? caller.name, acceptedAt: at.toISOString() };
  await keep(record, caller, 'DELEGATE_ACCEPTED', accepted, at);
  await tellAccepted(record.caseId, accepted, at);
  return { caseId: record.caseId, scopes: delegation.scopes, until: delegation.until };
};

/** Takes effect with the next thing the delegate tries. */
export const revokeDelegation = async (record: CaseRecord, caller: Caller, delegationId: string, at: Date): Promise<DelegationView> => {
  const delegation = record.one(DelegationItem, delegationId);
  if (delegation === undefined || delegation.invitedBy !== caller.personId) throw new CourtError('request.notFound', '没有找到这份代办邀请，请刷新后再试。');
  const revoked: Delegation = { ...delegation, revokedAt: delegation.revokedAt ?? at.toISOString() };
  await keep(record, caller, 'DELEGATE_REVOKED', revoked, at);
  if (delegation.revokedAt === undefined) await tellRevoked(record.caseId, revoked, at);
  return viewDelegation(revoked, at);
};

/** One's own invitations, and what the people invited have looked at and done. */
export const listDelegations = async (record: CaseRecord, caller: Caller, at: Date): Promise<{ items: DelegationView[]; looks: Look[] }> => ({
  items: record.all(DelegationItem).filter(({ invitedBy }) => invitedBy === caller.personId).sort((a, b) => b.invitedAt.localeCompare(a.invitedAt)).map((one) => viewDelegation(one, at)),
  looks: (await readLooks(record.caseId, 50)).items.filter(({ role }) => role === 'delegate').map((look) => ({ ...look, what: look.what.replace(/（[^（）]*）$/, '') })),
});

/** Whom the caller helps now. */
export const helpedCases = async (caller: Caller, at: Date): Promise<{ items: { caseId: CaseId; scopes: DelegationScope[]; until: string; draft: boolean; who: string; title: string }[] }> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: `PERSON#${caller.personId}`, index: 'byPerson', range: { beginsWith: 'HELP#' } }).options({ limit: 50 }).send();
  const rows = ((Items ?? []) as { pk: string; data: unknown }[]).map(({ pk, data }) => ({ caseId: pk.slice('CASE#'.length) as CaseId, delegation: Delegation.parse(data) })).filter(({ delegation }) => delegationState(delegation, at.toISOString()) === 'active');
  return { items: await Promise.all(rows.map(async ({ caseId, delegation: { scopes, until, invitedBy } }) => {
    const record = await loadCase(caseId);
    const who = (await findPerson(invitedBy))?.name ?? '';
    return { caseId, scopes, until, draft: record.headIfAny === undefined, who, title: record.headIfAny?.title ?? record.one(FilingItem)?.causeOfAction ?? '' };
  })) };
};
