import { checkCreditCode } from '../../shared/kernel/identity-numbers';
import { CourtError } from '../../shared/kernel/errors';
import type { FileId, PersonId } from '../../shared/kernel/ids';
import type { Team, TeamMember, TeamView } from '../../shared/service/team';
import type { Caller } from '../cases/authorise';
import { findPerson } from '../cases/people';
import { findUploadedFile } from '../cases/uploaded-file';
import { objectKey } from '../cases/file-document';
import { recall, remember } from '../platform/guards';
import { readableCode } from '../platform/new-id';
import { storage } from '../platform/storage';
import { findTeam, saveMember, saveTeam, teamOf } from './teams';
import { teamCopy } from './team-copy';

const INVITED_MS = 7 * 86_400_000;
const inviteKey = (code: string): string => `TEAMINVITE#${code}`;

export const present = ({ leftAt }: TeamMember): boolean => leftAt === undefined;

/** @throws CourtError request.notFound */
const found = async (creditCode: string): Promise<TeamView> => {
  const team = await findTeam(creditCode);
  if (team === undefined) throw new CourtError('request.notFound', teamCopy.unknown);
  return team;
};

/** Colleagues see each other's papers: everybody has proven who they are. @throws access.identityNeeded */
const provenName = async (personId: PersonId): Promise<string> => {
  const person = await findPerson(personId);
  if (person?.verifiedBy === undefined || person.name === undefined) throw new CourtError('access.identityNeeded', teamCopy.identity);
  return person.name;
};

/** The team in which the caller is the administrator, once the court has looked at it. @throws service.teamRefused */
export const managedTeam = async (caller: Caller): Promise<TeamView> => {
  const team = await teamOf(caller.personId);
  if (team === undefined) throw new CourtError('service.teamRefused', teamCopy.none);
  if (team.members.find(({ personId }) => personId === caller.personId)?.role !== 'administrator') throw new CourtError('service.teamRefused', teamCopy.administratorOnly);
  if (team.state !== 'accepted') throw new CourtError('service.teamRefused', teamCopy.notYet);
  return team;
};

/** Asked for by whoever will manage it; the court looks at the licence first. @throws access.identityNeeded, request.invalid, service.teamRefused */
export const askTeam = async (caller: Caller, asked: { creditCode: string; name: string; kind: Team['kind']; licenceFileId: FileId }, at: Date): Promise<TeamView> => {
  const name = await provenName(caller.personId);
  const problem = checkCreditCode(asked.creditCode).error;
  if (problem !== undefined) throw new CourtError('request.invalid', problem, { path: 'creditCode' });
  if (await teamOf(caller.personId) !== undefined) throw new CourtError('service.teamRefused', teamCopy.oneTeam);
  const known = await findTeam(asked.creditCode);
  if (known?.state === 'accepted' || known?.state === 'pending') throw new CourtError('service.teamRefused', teamCopy.exists);
  const file = await findUploadedFile(asked.licenceFileId);
  if (file === undefined || file.ownerId !== caller.personId || file.state !== 'stored') throw new CourtError('service.resultIncomplete', teamCopy.licence, { path: 'licenceFileId' });
  await saveTeam({ ...asked, state: 'pending', askedBy: caller.personId, askedByName: name, askedAt: at.toISOString() });
  await saveMember(asked.creditCode, { personId: caller.personId, name, role: 'administrator', joinedAt: at.toISOString() });
  return found(asked.creditCode);
};

/** The clerk has looked at the licence. Refused, the one who asked may ask again. @throws request.notFound, cases.conflict, filing.reasonNeeded */
export const decideTeam = async (creditCode: string, { accepted, reason }: { accepted: boolean; reason?: string | undefined }, caller: Caller, at: Date): Promise<TeamView> => {
  const { members, handOvers: _log, ...team } = await found(creditCode);
  if (team.state !== 'pending') throw new CourtError('cases.conflict', teamCopy.decided);
  if (!accepted && (reason ?? '').trim() === '') throw new CourtError('filing.reasonNeeded', teamCopy.reasonNeeded, { path: 'reason' });
  await saveTeam({ ...team, state: accepted ? 'accepted' : 'refused', decidedAt: at.toISOString(), decidedBy: caller.name, ...(reason === undefined ? {} : { reason }) });
  if (!accepted) for (const member of members) await saveMember(creditCode, { ...member, leftAt: at.toISOString() });
  return found(creditCode);
};

/** A code for one week, given to the colleague in person. @throws service.teamRefused */
export const inviteColleague = async (caller: Caller, at: Date): Promise<{ code: string; until: string }> => {
  const { creditCode } = await managedTeam(caller);
  const code = readableCode(8);
  const until = new Date(at.getTime() + INVITED_MS);
  await remember(inviteKey(code), { creditCode }, until);
  return { code, until: until.toISOString() };
};

/** @throws access.identityNeeded, service.teamRefused */
export const joinTeam = async (code: string, caller: Caller, at: Date): Promise<TeamView> => {
  const name = await provenName(caller.personId);
  const creditCode = (await recall(inviteKey(code), at))?.data['creditCode'];
  if (typeof creditCode !== 'string') throw new CourtError('service.teamRefused', teamCopy.inviteGone, { path: 'code' });
  const mine = await teamOf(caller.personId);
  if (mine !== undefined && mine.creditCode !== creditCode) throw new CourtError('service.teamRefused', teamCopy.oneTeam);
  if (mine === undefined) await saveMember(creditCode, { personId: caller.personId, name, role: 'member', joinedAt: at.toISOString() });
  return found(creditCode);
};

export const knownTeam = found;

const LINK_SECONDS = 300;
/** @throws request.notFound */
export const licenceOf = async (creditCode: string): Promise<{ url: string; contentType: string; name: string; sha256: string }> => {
  const { licenceFileId } = await found(creditCode);
  const file = await findUploadedFile(licenceFileId);
  if (file === undefined) throw new CourtError('request.notFound', teamCopy.unknown);
  const { name, contentType, sha256 } = file;
  return { url: await storage.downloadUrl(objectKey(licenceFileId), name, contentType, LINK_SECONDS), contentType, name, sha256 };
};
