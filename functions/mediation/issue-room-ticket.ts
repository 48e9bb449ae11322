import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { mediationCopy } from './copy';
import { advance } from './domain/advance';
import { openSession } from './domain/room-door';
import { mediationOf, putMediation, standingsIn } from './mediation-of';
import { issueTicket, peerIdOf, type RoomTicket } from './room/ticket';

const EPOCH = 1;

/** The mediator's first ticket is the beginning of the session. */
const started = (caseId: CaseId, caller: Caller, at: Date): Promise<CaseRecord> => changeCase(caseId, async (record) => {
  const mediation = mediationOf(record);
  const session = openSession(mediation, caller.role === 'mediator', at);
  if (caller.role !== 'mediator' || mediation.state !== 'scheduled') return record;
  return appendToCase(record, at, [{ type: 'MEDIATION_SESSION_STARTED', actor: actorOf(caller), data: { sessionId: session.sessionId } }], {
    puts: [putMediation(record, { ...mediation, state: advance(mediation.state, 'start'), session: { ...session, startedAt: at.toISOString() } })],
  });
});

const seatFor = (record: CaseRecord, caller: Caller): Pick<RoomTicket, 'name' | 'role'> => {
  if (caller.role === 'mediator') return { name: mediationOf(record).mediatorName ?? caller.name, role: 'mediator' };
  const [standing] = standingsIn(record, caller.personId);
  if (standing === undefined) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能进入调解室。');
  return standing.agency === undefined ? { name: standing.party.name, role: 'party' } : { name: mediationCopy.agentName(standing.agency.name, standing.party.name), role: 'agent' };
};

export const issueRoomTicket = async ({ caseId, caller, camera, at }: { caseId: CaseId; caller: Caller; camera: boolean; at: Date }) => {
  const record = await started(caseId, caller, at);
  const session = openSession(mediationOf(record), caller.role === 'mediator', at);
  const seat = seatFor(record, caller);
  const { token, expiresAt } = await issueTicket({ ...seat, personId: caller.personId, caseId, sessionId: session.sessionId, group: 'main', epoch: EPOCH, peerId: peerIdOf(session.sessionId, caller.personId), camera }, at);
  return { ticket: token, socketUrl: config.socketUrl, provider: 'mesh' as const, iceServers: court().iceServers, expiresAt: expiresAt.toISOString() };
};
