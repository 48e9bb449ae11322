import { CourtError } from '../../../shared/kernel/errors';
import { mediationCopy as copy } from '../copy';
import { endCaucus } from '../domain/caucus';
import type { Present } from '../domain/occupancy';
import type { RoomState } from '../domain/room-state';
import { announceRoom, changeRoom, occupancyOf, sendTo, welcome } from './announce';
import type { Acts, Hearing } from './hearing';
import { note } from './talk-acts';

const needHost = ({ occupancy, seat }: Hearing): void => {
  if (!occupancy.isHost(seat)) throw new CourtError('access.notAllowed', '只有调解员（主持人）可以这样做。');
};
const targetOf = ({ occupancy }: Hearing, peerId: string): Present => {
  const target = occupancy.find(peerId);
  if (target === undefined) throw new CourtError('mediation.notFound', '这个人已经不在调解室。');
  return target;
};

/** Decides as host and tells everybody. */
const decide = async (hearing: Hearing, change: (state: RoomState) => RoomState): Promise<void> => {
  needHost(hearing);
  await changeRoom(hearing.room, hearing.sessionId, ({ state }) => change(state));
  await announceRoom(hearing.room, hearing.sessionId, hearing.at);
};

const HOSTS: ReadonlySet<string> = new Set(['mediator', 'judge']);

/** What only the person who leads may do. */
export const hostActs: Acts<'admit' | 'remove' | 'handOver' | 'silence' | 'lock' | 'byPhone' | 'showPage' | 'agenda' | 'timer'> = {
  admit: async (hearing, { peerId }) => {
    needHost(hearing);
    const { room, sessionId, occupancy, at } = hearing;
    const target = targetOf(hearing, peerId);
    // never in one group: a protection order outweighs everything else
    if (occupancy.everyoneIn.some((seat) => target.screenedFrom.includes(seat.peerId))) throw new CourtError('mediation.screened', '这两位当事人有保护安排，不能同处一室。请先请里面的那一位回等候区，或用“单独谈话”分别谈。');
    await room.store.admit(sessionId, peerId, true);
    const after = await occupancyOf(room, sessionId);
    await welcome(room, sessionId, after, target, at);
    await announceRoom(room, sessionId, at);
    await note({ ...hearing, occupancy: after, seat: target }, copy.note.came(target.name));
  },
  remove: async (hearing, { peerId }) => {
    needHost(hearing);
    const { room, sessionId, occupancy, at } = hearing;
    const target = occupancy.find(peerId);
    if (target?.role === 'mediator') throw new CourtError('mediation.notFound', '调解员不能被请出。');
    await room.store.admit(sessionId, peerId, false);
    await changeRoom(room, sessionId, ({ state }) => {
      const open = state.caucus?.members.includes(peerId) === true ? endCaucus(state) : state;
      return { ...open, epoch: open.epoch + 1, ...(open.hostPeerId === peerId ? { hostPeerId: undefined } : {}) };
    });
    if (target !== undefined) await sendTo(room, [target], at, () => ({ type: 'removed' }));
    await announceRoom(room, sessionId, at);
    if (target !== undefined) await note(hearing, copy.note.sentOut(target.name));
  },
  handOver: async (hearing, { peerId }) => {
    // the mediator who handed over may always take it back
    const takesBack = hearing.seat.role === 'mediator' && peerId === hearing.seat.peerId;
    if (!takesBack) needHost(hearing);
    const target = targetOf(hearing, peerId);
    if (!HOSTS.has(target.role) || !hearing.occupancy.isAdmitted(target)) throw new CourtError('mediation.notHost', '主持只能交给已进入调解室的法官或另一位调解员。');
    await changeRoom(hearing.room, hearing.sessionId, ({ state }) => ({ ...endCaucus(state), hostPeerId: target.role === 'mediator' && takesBack ? undefined : peerId }));
    await announceRoom(hearing.room, hearing.sessionId, hearing.at);
    await note(hearing, copy.note.handedOver(target.name));
  },
  silence: async (hearing, { peerId, silent }) => {
    targetOf(hearing, peerId);
    await decide(hearing, (state) => ({ ...state, silenced: silent ? [...new Set([...state.silenced, peerId])] : state.silenced.filter((one) => one !== peerId) }));
  },
  lock: (hearing, { locked }) => decide(hearing, (state) => ({ ...state, locked })),
  byPhone: async (hearing, { names }) => {
    if (hearing.occupancy.state.caucus !== undefined) throw new CourtError('mediation.caucusRefused', '单独谈话时不能接入电话，请先结束单独谈话。');
    const before = hearing.occupancy.state.byPhone;
    await decide(hearing, (state) => ({ ...state, byPhone: names, phoned: [...new Set([...state.phoned, ...names])] }));
    for (const name of names.filter((one) => !before.includes(one))) await note(hearing, copy.note.phoned(name));
    for (const name of before.filter((one) => !names.includes(one))) await note(hearing, copy.note.hungUp(name));
  },
  showPage: (hearing, { page }) => decide(hearing, (state) => {
    const { [hearing.occupancy.groupOf(hearing.seat)]: _before, ...others } = state.pages;
    return { ...state, pages: page === undefined ? others : { ...others, [hearing.occupancy.groupOf(hearing.seat)]: page } };
  }),
  agenda: (hearing, { items }) => decide(hearing, (state) => ({ ...state, agenda: items })),
  timer: (hearing, { timer }) => decide(hearing, (state) => ({ ...state, timer })),
};
