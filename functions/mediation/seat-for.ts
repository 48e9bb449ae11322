import { CourtError } from '../../shared/kernel/errors';
import { acceptedAgents } from '../../shared/mediation/standing';
import type { Caller } from '../cases/authorise';
import { InvitationItem, PartyItem, RepresentationItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { mediationCopy } from './copy';
import { mediationOf, standingsIn } from './mediation-of';
import { peerIdOf, type RoomTicket } from './room/ticket';

/** Everybody who sits in the room for these parties: themselves and their agents. */
const peopleOf = (record: CaseRecord, partyIds: readonly string[]): string[] => record.all(PartyItem).filter(({ partyId }) => partyIds.includes(partyId))
  .flatMap((party) => [...(party.personId === undefined ? [] : [party.personId]), ...acceptedAgents(party, record.all(RepresentationItem)).map(({ personId }) => personId)]);

/** Whom a person must not meet: the other side of each protection order their party is in. */
const screenedFrom = (record: CaseRecord, partyIds: readonly string[], sessionId: string): string[] => {
  const others = (mediationOf(record).screened ?? []).flatMap(([one, other]) => [...(partyIds.includes(one) ? [other] : []), ...(partyIds.includes(other) ? [one] : [])]);
  return [...new Set(peopleOf(record, others).map((personId) => peerIdOf(sessionId, personId)))];
};

/** As whom a person sits in the room. @throws access.notAllowed for who is neither of the case nor invited */
export const seatFor = (record: CaseRecord, caller: Caller, sessionId: string): Pick<RoomTicket, 'name' | 'role' | 'screenedFrom'> => {
  if (caller.role === 'mediator') return { name: mediationOf(record).mediatorName ?? caller.name, role: 'mediator', screenedFrom: [] };
  const standings = standingsIn(record, caller.personId);
  const [standing] = standings;
  const { session } = mediationOf(record);
  if (standing !== undefined && session?.sessionId === sessionId && session.partyIds !== undefined && !standings.some(({ party }) => session.partyIds?.includes(party.partyId) === true)) {
    throw new CourtError('access.notAllowed', '这次调解员与其他人单独谈，您不用参加；谈完会再约您。');
  }
  if (standing !== undefined) {
    const walls = screenedFrom(record, standings.map(({ party }) => party.partyId), sessionId);
    return standing.agency === undefined ? { name: standing.party.name, role: 'party', screenedFrom: walls } : { name: mediationCopy.agentName(standing.agency.name, standing.party.name), role: 'agent', screenedFrom: walls };
  }
  const invitation = record.all(InvitationItem).find((one) => one.sessionId === sessionId && (caller.role === 'judge' ? one.role === 'judge' : one.personId === caller.personId));
  if (invitation === undefined) throw new CourtError('access.notAllowed', caller.role === 'judge' ? '调解员还没有邀请法官参加这次调解。' : '您还没有作为当事人或代理人关联本案，不能进入调解室。');
  return { name: caller.role === 'judge' ? caller.name : invitation.name, role: invitation.role, screenedFrom: [] };
};
