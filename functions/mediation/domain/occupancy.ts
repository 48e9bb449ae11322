import type { RoomFacts, RoomPeer } from '../../../shared/mediation/room';
import { groupOf, isWalled, type RoomState, type Seat } from './room-state';

export type Present = Seat & { connectionId: string };

/** The room at this moment: who is connected, who of them is let in, who is together with whom. A mediator is always let in. */
export class Occupancy {
  readonly present: readonly Present[];
  private readonly away: readonly Seat[];

  constructor(seats: readonly Seat[], private readonly admissions: ReadonlySet<string>, readonly state: RoomState) {
    this.present = seats.filter((seat): seat is Present => seat.connectionId !== undefined);
    this.away = seats.filter((seat) => seat.connectionId === undefined && seat.away === true && this.isAdmitted(seat));
  }

  isAdmitted(seat: Pick<Seat, 'peerId' | 'role'>): boolean {
    return seat.role === 'mediator' || this.admissions.has(seat.peerId);
  }

  groupOf(seat: Pick<Seat, 'peerId' | 'role'>): string {
    return groupOf(this.state, seat.peerId, this.isAdmitted(seat));
  }

  /** Who leads: the one it was handed to, otherwise the mediator. */
  get hostPeerId(): string | undefined {
    return this.state.hostPeerId ?? [...this.present, ...this.away].find(({ role }) => role === 'mediator')?.peerId;
  }

  isHost(seat: Pick<Seat, 'peerId' | 'role'>): boolean {
    return this.state.hostPeerId === undefined ? seat.role === 'mediator' : this.state.hostPeerId === seat.peerId;
  }

  find(peerId: string): Present | undefined {
    return this.present.find((seat) => seat.peerId === peerId);
  }

  /** Those whom one reaches, oneself included; nobody from the door. */
  together(seat: Seat): Present[] {
    const group = this.groupOf(seat);
    return group === 'waiting' ? [] : this.present.filter((one) => this.groupOf(one) === group);
  }

  get everyoneIn(): Seat[] {
    return [...this.present.filter((seat) => this.isAdmitted(seat)), ...this.away];
  }

  peer(seat: Seat): RoomPeer {
    const { peerId, name, role, phone, video, mic, screen } = seat;
    return { peerId, name, role, phone, video, mic, group: this.groupOf(seat), admitted: this.isAdmitted(seat), ...(screen === true ? { screen } : {}), ...(seat.connectionId === undefined ? { away: true } : {}) };
  }

  /** The leading person and the mediator see everybody; those let in see each other; who waits sees only who leads. Screened people do not even see each other's names. */
  peersFor(viewer: Seat): RoomPeer[] {
    const leads = viewer.role === 'mediator' || this.isHost(viewer);
    const inside = this.groupOf(viewer) !== 'waiting';
    const seen: readonly Seat[] = leads ? [...this.present, ...this.away]
      : inside ? [...this.present.filter((seat) => this.groupOf(seat) !== 'waiting' || seat.peerId === viewer.peerId), ...this.away]
        : this.present.filter((seat) => seat.role === 'mediator' || seat.peerId === viewer.peerId);
    return seen.filter(({ peerId }) => leads || !viewer.screenedFrom.includes(peerId)).map((seat) => this.peer(seat));
  }

  /** 在线调解规则 22(1): recorded only while every present person's consent is current and nobody talks in private. */
  get recording(): RoomFacts['recording'] {
    const { recordingId, caucus, consents } = this.state;
    if (recordingId === undefined) return 'off';
    const everyone = this.everyoneIn;
    return !isWalled(caucus) && this.state.byPhone.length === 0 && everyone.length > 0 && everyone.every(({ peerId }) => consents.includes(peerId)) ? 'on' : 'waiting';
  }

  factsFor(viewer: Seat): RoomFacts {
    const { state } = this;
    const { epoch, locked, timer, caucus, recordingId } = state;
    const group = this.groupOf(viewer);
    const inside = group !== 'waiting';
    const host = this.hostPeerId;
    const mine = caucus?.members.includes(viewer.peerId) === true;
    const page = state.pages[group];
    return {
      epoch, locked, silenced: [...state.silenced], byPhone: group === 'main' ? [...state.byPhone] : [], agenda: inside ? [...state.agenda] : [], recording: this.recording, consents: inside ? [...state.consents] : [],
      ...(host === undefined ? {} : { host }),
      ...(caucus !== undefined && (mine || (inside && isWalled(caucus))) ? { caucus } : {}),
      ...(page === undefined || !inside ? {} : { page }),
      ...(timer === undefined || !inside ? {} : { timer }),
      ...(recordingId === undefined ? {} : { recordingId }),
    };
  }
}
