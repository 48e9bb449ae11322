import type { RoomPeer, ServerMessage } from '../../../shared/mediation/room';
import type { Room, Seat } from './ports';

export type Present = Seat & { connectionId: string };

/** The room at this moment: who is connected, who of them is let in. A mediator always is. */
export class Occupancy {
  readonly present: readonly Present[];
  private readonly away: readonly Seat[];

  constructor(seats: readonly Seat[], private readonly admissions: ReadonlySet<string>) {
    this.present = seats.filter((seat): seat is Present => seat.connectionId !== undefined);
    this.away = seats.filter((seat) => seat.connectionId === undefined && seat.away === true && this.isAdmitted(seat));
  }

  isAdmitted(seat: Pick<Seat, 'peerId' | 'role'>): boolean {
    return seat.role === 'mediator' || this.admissions.has(seat.peerId);
  }

  peer(seat: Seat): RoomPeer {
    return { peerId: seat.peerId, name: seat.name, role: seat.role, video: seat.video, mic: seat.mic, admitted: this.isAdmitted(seat), ...(seat.connectionId === undefined ? { away: true } : {}) };
  }

  /** The mediator sees everybody; those let in see each other; who waits sees only that the mediator is there. */
  peersFor(viewer: Seat): RoomPeer[] {
    const seen: readonly Seat[] = viewer.role === 'mediator' ? [...this.present, ...this.away]
      : this.isAdmitted(viewer) ? [...this.admitted, ...this.away]
        : this.present.filter((seat) => seat.role === 'mediator' || seat.peerId === viewer.peerId);
    return seen.map((seat) => this.peer(seat));
  }

  get admitted(): Present[] {
    return this.present.filter((seat) => this.isAdmitted(seat));
  }
}

export const occupancyOf = async (room: Room, sessionId: string): Promise<Occupancy> => {
  const { seats, admitted } = await room.store.seats(sessionId);
  return new Occupancy(seats, admitted);
};

/** Sends to each; a connection with nobody behind it is forgotten. Returns whether somebody was found to be gone. */
export const sendTo = async (room: Room, targets: readonly Present[], message: (seat: Present) => ServerMessage): Promise<boolean> => {
  const results = await Promise.all(targets.map(async (seat) => {
    if (await room.posts.post(seat.connectionId, message(seat)) === 'sent') return false;
    await room.store.leave(seat.connectionId, false);
    return true;
  }));
  return results.includes(true);
};

/** Tells everybody who is here now; once more when that showed somebody to be gone. */
export const announcePeers = async (room: Room, sessionId: string): Promise<void> => {
  for (let round = 0; round < 2; round += 1) {
    const occupancy = await occupancyOf(room, sessionId);
    if (!await sendTo(room, occupancy.present, (seat) => ({ type: 'peers', peers: occupancy.peersFor(seat) }))) return;
  }
};

/** The case changed (agreement drafted or signed): those in the room fetch it again. */
export const announceCaseChanged = async (room: Room, sessionId: string | undefined): Promise<void> => {
  if (sessionId === undefined) return;
  const { admitted } = await occupancyOf(room, sessionId);
  await sendTo(room, admitted, () => ({ type: 'caseChanged' }));
};
