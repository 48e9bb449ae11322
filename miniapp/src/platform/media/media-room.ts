import type { RoomPeer } from '@shared/mediation/room';

export interface JoinTicket { readonly ticket: string; readonly socketUrl: string; readonly iceServers: readonly { readonly urls: string; readonly username?: string | undefined; readonly credential?: string | undefined }[] }
export interface ChatLine { readonly from: string; readonly name: string; readonly text: string; readonly at: string }
export type PeerLink = 'connecting' | 'connected' | 'broken';

/** What a screen draws of the room. `peers` are the others; `streams` what they send, by peer. */
export interface RoomView {
  /** waiting = connected, not let in yet; lost = the line is being restored; closed = over, see `message` */
  readonly status: 'connecting' | 'waiting' | 'live' | 'lost' | 'closed';
  readonly you: RoomPeer | undefined;
  readonly peers: readonly RoomPeer[];
  readonly streams: ReadonlyMap<string, MediaStream>;
  readonly links: ReadonlyMap<string, PeerLink>;
  readonly speaking: ReadonlySet<string>;
  readonly chat: readonly ChatLine[];
  readonly mic: boolean;
  readonly camera: boolean;
  readonly local: MediaStream | undefined;
  readonly message: string | undefined;
}

export interface PeerStats { readonly peerId: string; readonly packetsReceived: number; readonly bytesReceived: number; readonly framesDecoded: number }

/** One person's place in the room, whatever carries it. A ticket comes from our own server only, a new one for each connection. */
export interface MediaRoom {
  join(): Promise<void>;
  leave(): void;
  publish(kind: 'mic' | 'camera', on: boolean): Promise<void>;
  say(text: string): void;
  admit(peerId: string): void;
  remove(peerId: string): void;
  /** the element that shows a peer, so that a frozen picture is noticed */
  watch(peerId: string, element: HTMLVideoElement | null): void;
  subscribe(changed: (view: RoomView) => void): () => void;
  stats(): Promise<PeerStats[]>;
}

export interface MediaRoomOptions { newTicket(camera: boolean): Promise<JoinTicket>; readonly local: MediaStream; onCaseChanged(): void }
