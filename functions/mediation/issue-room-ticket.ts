import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { identityNeeded } from './check-identity-again';
import { advance } from './domain/advance';
import { openSession } from './domain/room-door';
import { mediationOf, putMediation } from './mediation-of';
import { occupancyOf } from './room/announce';
import type { Room } from './room/ports';
import { issueTicket, peerIdOf } from './room/ticket';
import { seatFor } from './seat-for';
import { trtcEntry } from './trtc/trtc-entry';

interface Asked { room: Room; caseId: CaseId; caller: Caller; login: string; camera: boolean; device: 'phone' | 'computer'; at: Date }

/** The mediator's first ticket is the beginning of the session. */
const started = (caseId: CaseId, caller: Caller, at: Date): Promise<CaseRecord> => changeCase(caseId, async (record) => {
  const mediation = mediationOf(record);
  const session = openSession(mediation, caller.role === 'mediator', at);
  if (caller.role !== 'mediator' || mediation.state !== 'scheduled') return record;
  return appendToCase(record, at, [{ type: 'MEDIATION_SESSION_STARTED', actor: actorOf(caller), data: { sessionId: session.sessionId } }], {
    puts: [putMediation(record, { ...mediation, state: advance(mediation.state, 'start'), session: { ...session, startedAt: at.toISOString() } })],
  });
});

const TRIES = 5;

/** A ticket for exactly the place this person has now; one backend for all of a session. */
export const issueRoomTicket = async ({ room, caseId, caller, login, camera, device, at }: Asked) => {
  const record = await started(caseId, caller, at);
  const session = openSession(mediationOf(record), caller.role === 'mediator', at);
  const { sessionId } = session;
  const seat = seatFor(record, caller, sessionId);
  if (await identityNeeded(sessionId, caller, at)) throw new CourtError('mediation.identityCheckNeeded', '进入调解室前要再核对一次身份，请输入您身份证号码的后6位。');
  const peerId = peerIdOf(sessionId, caller.personId);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const occupancy = await occupancyOf(room, sessionId);
    const group = occupancy.groupOf({ peerId, role: seat.role });
    const { locked, epoch, n } = occupancy.state;
    if (locked && group === 'waiting') throw new CourtError('mediation.roomLocked', '调解室已经锁上，现在不能进入。请打调解员电话，请调解员开门。');
    const issued = await issueTicket({ ...seat, personId: caller.personId, caseId, sessionId, group, epoch, peerId, camera, phone: device === 'phone' }, login, n, at);
    if (issued === undefined) continue;
    const provider = session.provider ?? 'mesh';
    const trtc = provider === 'trtc' && group !== 'waiting' ? trtcEntry({ caseId, sessionId, epoch, group, role: seat.role, peerId }, at) : undefined;
    return { ticket: issued.token, roomId: sessionId, socketUrl: config.socketUrl, provider, iceServers: court().iceServers, expiresAt: issued.expiresAt.toISOString(), ...(trtc === undefined ? {} : { trtc }) };
  }
  throw new CourtError('cases.conflict', '调解室里的安排正在变化，请再试一次。');
};
