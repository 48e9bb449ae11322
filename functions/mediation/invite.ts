import { createHash } from 'node:crypto';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import type { RoomInvitation } from '../../shared/mediation/invitation';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { InvitationItem } from '../cases/case-items';
import { appendToCase, changeCase, put } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { findPerson } from '../cases/people';
import { newId, readableCode } from '../platform/new-id';
import { countUp, recall, remember, takeOnce } from '../platform/guards';
import { mediationOf } from './mediation-of';

const DAYS = 30 * 86_400_000;
const TRIES = 8;
const digest = (code: string) => createHash('sha256').update(code.trim().toUpperCase()).digest('base64url');
const codeKey = (codeDigest: string) => `INVITATION#${codeDigest}`;

/** An interpreter or expert comes with a code and their own proven name; a judge of the court just comes. */
export const invite = async ({ record, caller, role, name, at }: { record: CaseRecord; caller: Caller; role: RoomInvitation['role']; name: string; at: Date }): Promise<{ invitationId: string; code?: string }> => {
  const { session } = mediationOf(record);
  if (session === undefined) throw new CourtError('mediation.roomNotOpen', '调解时间定下来以后才能邀请别人参加。');
  const code = role === 'judge' ? undefined : readableCode(10);
  const codeDigest = code === undefined ? undefined : digest(code);
  const invitation: RoomInvitation = { invitationId: newId('invitation', at), sessionId: session.sessionId, role, name, invitedAt: at.toISOString(), ...(codeDigest === undefined ? {} : { codeDigest }) };
  await appendToCase(record, at, [{ type: 'MEDIATION_ROOM_INVITED', actor: actorOf(caller), data: { invitationId: invitation.invitationId, role, name } }], { puts: [put(InvitationItem, invitation)] });
  if (codeDigest !== undefined) await remember(codeKey(codeDigest), { caseId: record.caseId, invitationId: invitation.invitationId }, new Date(at.getTime() + DAYS));
  return { invitationId: invitation.invitationId, ...(code === undefined ? {} : { code }) };
};

/** The code is used once, and only by the person it names. @throws mediation.invitationUnknown */
export const takeInvitation = async ({ caller, code, at }: { caller: Caller; code: string; at: Date }): Promise<{ caseId: CaseId }> => {
  const unknown = () => new CourtError('mediation.invitationUnknown', '邀请码不对，或不是发给您的。请向调解员核对邀请码和登记的姓名。', { path: 'code' });
  if (await countUp(`INVITATION-TRIES#${caller.personId}`, new Date(at.getTime() + 3_600_000)) > TRIES) throw new CourtError('identity.tooManyTries', '输错次数过多，请一小时后再试。');
  const key = codeKey(digest(code));
  const found = (await recall(key, at))?.data as { caseId: CaseId; invitationId: string } | undefined;
  const person = await findPerson(caller.personId);
  if (person?.verifiedBy === undefined) throw new CourtError('access.identityNeeded', '请先完成身份核验（人脸或证件），再输入邀请码。');
  if (found === undefined) throw unknown();
  await changeCase(found.caseId, async (record) => {
    const invitation = record.one(InvitationItem, found.invitationId);
    if (invitation === undefined || invitation.name !== person.name) throw unknown();
    if (invitation.personId !== undefined) return record;
    return appendToCase(record, at, [{ type: 'MEDIATION_INVITATION_TAKEN', actor: actorOf(caller), data: { invitationId: invitation.invitationId } }], { puts: [put(InvitationItem, { ...invitation, personId: caller.personId, boundAt: at.toISOString() })] });
  });
  await takeOnce(key);
  return { caseId: found.caseId };
};
