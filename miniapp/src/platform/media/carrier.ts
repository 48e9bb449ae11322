import type { JoinTicket, PeerLink, PeerStats, WeappTags } from './media-room';

/** Whom one is with: exactly these, nobody else. `epoch` grows when the groups are cut anew. */
export interface Company { readonly you: string; readonly group: string; readonly epoch: number; readonly peerIds: readonly string[] }

/** What carries picture and sound. Who may be reached is decided by the room, never here. */
export interface Carrier {
  /** a new ticket, with the addresses or keys that go with it */
  equip(ticket: JoinTicket): void;
  /** Resolves when nobody outside this company is connected any more. */
  reach(company: Company): Promise<void>;
  /** While held, nothing goes out to anybody. */
  hold(held: boolean): void;
  /** whose sound is not played, because who leads turned it off */
  silence(peerIds: readonly string[]): void;
  /** which pictures go out, and how large; undefined = none */
  limit(bitsPerSecond: number | undefined): void;
  /** a microphone, camera or screen was switched */
  carry(kind: 'audio' | 'video'): Promise<void>;
  heard(from: string, data: unknown): void;
  /** after the line to the server was restored: what was lost meanwhile is sent again */
  resume(): void;
  readonly streams: ReadonlyMap<string, MediaStream>;
  readonly links: ReadonlyMap<string, PeerLink>;
  readonly tags?: WeappTags;
  level(peerId: string): number;
  watch(peerId: string, element: HTMLVideoElement | null): void;
  stats(): Promise<PeerStats[]>;
  /** how the network treats what we send; undefined when nothing is known */
  quality(): Promise<{ readonly lost: number; readonly roundTripMs: number } | undefined>;
  close(): void;
}

export interface CarrierContext {
  readonly local: MediaStream | undefined;
  /** the picture to send now: the shared screen if there is one, otherwise the camera */
  track(kind: 'audio' | 'video'): MediaStreamTrack | null;
  send(to: string, data: unknown): void;
  newTicket(): Promise<JoinTicket>;
  changed(): void;
}
export type CarrierOf = (context: CarrierContext) => Carrier;
