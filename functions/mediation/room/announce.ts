import type { ServerMessage } from '../../../shared/mediation/room';
import { Occupancy, type Present } from '../domain/occupancy';
import type { RoomState } from '../domain/room-state';
import type { Room, RoomReader } from './ports';

export const occupancyOf = async (room: RoomReader, sessionId: string): Promise<Occupancy> => {
  const { seats, admitted, state } = await room.store.read(sessionId);
  return new Occupancy(seats, admitted, state);
};

/** Reads, decides, writes under the condition that nobody decided meanwhile; otherwise decides again on the new facts. */
export const changeRoom = async (room: Room, sessionId: string, decide: (occupancy: Occupancy) => RoomState): Promise<void> => {
  for (;;) {
    const occupancy = await occupancyOf(room, sessionId);
    const state = decide(occupancy);
    if (state === occupancy.state || await room.store.write(sessionId, state)) return;
  }
};

/** A seat is written before its line stands: the gateway knows a connection only when $connect has answered. Who has just sat down says hello and is told everything then. */
const SITTING_DOWN_MS = 10_000;
const sitsDown = ({ satAt }: Present, at: Date): boolean => satAt !== undefined && at.getTime() - Date.parse(satAt) < SITTING_DOWN_MS;

/** Sends to each; a connection with nobody behind it is forgotten. Returns whether somebody was found to be gone. */
export const sendTo = async (room: Room, targets: readonly Present[], at: Date, message: (seat: Present) => ServerMessage): Promise<boolean> => {
  const results = await Promise.all(targets.map(async (seat) => {
    if (await room.posts.post(seat.connectionId, message(seat)) === 'sent' || sitsDown(seat, at)) return false;
    await room.store.leave(seat.connectionId, false, at);
    return true;
  }));
  return results.includes(true);
};

/** Tells everybody who is here now and how things stand; once more when that showed somebody to be gone. */
export const announceRoom = async (room: Room, sessionId: string, at: Date): Promise<void> => {
  for (let round = 0; round < 2; round += 1) {
    const occupancy = await occupancyOf(room, sessionId);
    if (!await sendTo(room, occupancy.present, at, (seat) => ({ type: 'peers', peers: occupancy.peersFor(seat), room: occupancy.factsFor(seat) }))) return;
  }
};

/** A whole picture for one person: where they are, with whom, and what was said there. */
export const welcome = async (room: Room, sessionId: string, occupancy: Occupancy, seat: Present, at: Date): Promise<void> => {
  const group = occupancy.groupOf(seat);
  const said = group === 'waiting' ? [] : await room.store.history(sessionId, group);
  const history = said.filter(({ from }) => !seat.screenedFrom.includes(from));
  await sendTo(room, [seat], at, () => ({ type: 'welcome', you: occupancy.peer(seat), peers: occupancy.peersFor(seat), room: occupancy.factsFor(seat), history }));
};

/** The case changed (agreement drafted or signed): those in the room fetch it again. */
export const announceCaseChanged = async (room: Room, sessionId: string | undefined, at: Date): Promise<void> => {
  if (sessionId === undefined) return;
  const occupancy = await occupancyOf(room, sessionId);
  await sendTo(room, occupancy.present.filter((seat) => occupancy.groupOf(seat) !== 'waiting'), at, () => ({ type: 'caseChanged' }));
};
