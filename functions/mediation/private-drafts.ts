import { CourtError } from '../../shared/kernel/errors';
import type { AgreementClause } from '../../shared/mediation/mediation';
import type { PrivateDrafts } from '../../shared/mediation/private-draft-contract';
import type { Caller } from '../cases/authorise';
import type { CaseRecord } from '../cases/case-record';
import { mediationOf } from './mediation-of';
import { occupancyOf } from './room/announce';
import type { Room } from './room/ports';
import { keepPrivateDraft, keptPrivateDrafts } from './room/private-drafts';
import { peerIdOf } from './room/ticket';

interface Asked { room: Room; record: CaseRecord; caller: Caller }

/** Where the caller is in the room of the session that is on. */
const placeOf = async ({ room, record, caller }: Asked) => {
  const sessionId = mediationOf(record).session?.sessionId;
  if (sessionId === undefined) return undefined;
  const occupancy = await occupancyOf(room, sessionId);
  const peerId = peerIdOf(sessionId, caller.personId);
  const group = occupancy.groupOf({ peerId, role: caller.role === 'mediator' ? 'mediator' : 'party' });
  return { sessionId, occupancy, peerId, group, isPrivate: group !== 'main' && group !== 'waiting' };
};

/** The mediator sees all of them; others those of talks they were in. */
export const viewPrivateDrafts = async (asked: Asked): Promise<PrivateDrafts> => {
  const place = await placeOf(asked);
  if (place === undefined) return { inPrivate: false, items: [] };
  const kept = await keptPrivateDrafts(place.sessionId);
  return { inPrivate: place.isPrivate, items: kept.filter(({ members }) => asked.caller.role === 'mediator' || members.includes(place.peerId)).map(({ draft }) => draft) };
};

/** Written in a sealed private talk, for its members. @throws mediation.notInPrivate */
export const writePrivateDraft = async ({ clauses, wantsStatement, at, ...asked }: Asked & { clauses: readonly AgreementClause[]; wantsStatement: boolean; at: Date }): Promise<PrivateDrafts> => {
  const place = await placeOf(asked);
  const caucus = place?.occupancy.state.caucus;
  if (place === undefined || !place.isPrivate || caucus?.phase !== 'sealed') throw new CourtError('mediation.notInPrivate', '现在不在单独谈话中，请直接把协议发给各方。');
  const names = [...place.occupancy.present, ...place.occupancy.everyoneIn].filter(({ peerId }) => caucus.members.includes(peerId)).map(({ name }) => name);
  await keepPrivateDraft(place.sessionId, { members: caucus.members, draft: { group: place.group, names: [...new Set(names)], clauses: [...clauses], wantsStatement, at: at.toISOString() } });
  return viewPrivateDrafts(asked);
};

/** Nothing written in a private talk reaches the others by a slip: the agreement is sent from the joint talk only. @throws mediation.draftInPrivate */
export const needJointTalk = async (asked: Asked): Promise<void> => {
  if ((await placeOf(asked))?.isPrivate === true) throw new CourtError('mediation.draftInPrivate', '您正在单独谈话。发给各方会让对方看到，请先回到共同调解；或者存为只给谈话的人看的草稿。');
};
