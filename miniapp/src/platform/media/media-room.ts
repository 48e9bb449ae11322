import type { ChatLine, ClientMessage, RoomFacts, RoomPeer } from '@shared/mediation/room';

export interface TrtcEntry { readonly sdkAppId: number; readonly userId: string; readonly strRoomId: string; readonly userSig: string; readonly privateMapKey: string }
export interface JoinTicket {
  readonly ticket: string; readonly roomId: string; readonly socketUrl: string;
  /** shows that whoever uses the ticket is who asked for it */
  readonly proof: string;
  readonly provider: 'mesh' | 'trtc' | 'sfu'; readonly trtc?: TrtcEntry | undefined;
  readonly iceServers: readonly { readonly urls: string; readonly username?: string | undefined; readonly credential?: string | undefined }[];
}
/** Attributes and ears for WeChat's <live-pusher> and <live-player>s. */
export interface WeappTags {
  readonly pusher: Readonly<Record<string, unknown>>;
  readonly players: readonly { readonly id: string; readonly src: string; readonly userID: string; readonly streamID: string }[];
  onPusher(event: object): void; onPusherNet(event: object): void; onPusherError(event: object): void; onPlayer(event: object): void; onPlayerNet(event: object): void; onPlayerVolume(peerId: string, event: object): void;
}
export type PeerLink = 'connecting' | 'connected' | 'broken';

/** What a screen draws of the room. `peers` are the others; `streams` what they send, by peer. */
export interface RoomView {
  /** waiting = connected, not let in yet; lost = the line is being restored; closed = over, see `message` */
  readonly status: 'connecting' | 'waiting' | 'live' | 'lost' | 'closed';
  readonly you: RoomPeer | undefined;
  readonly peers: readonly RoomPeer[];
  readonly room: RoomFacts | undefined;
  readonly streams: ReadonlyMap<string, MediaStream>;
  readonly links: ReadonlyMap<string, PeerLink>;
  readonly speaking: ReadonlySet<string>;
  readonly chat: readonly ChatLine[];
  readonly mic: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
  /** nothing of mine goes out: a private talk is being closed off */
  readonly held: boolean;
  /** pictures were given up, by the number of people or by a bad network */
  readonly pictures: 'all' | 'byRoom' | 'byNetwork';
  readonly local: MediaStream | undefined;
  readonly tags?: WeappTags | undefined;
  readonly message: string | undefined;
}

export interface PeerStats { readonly peerId: string; readonly packetsReceived: number; readonly bytesReceived: number; readonly framesDecoded: number; readonly bytesSent: number }

/** What a person may say to the room; who leads may say more, and the server knows who that is. */
export type RoomWish = Exclude<ClientMessage, { type: 'hello' | 'ping' | 'leave' | 'signal' | 'media' | 'caucusAck' }>;

/** One person's place in the room, whatever carries it. A ticket comes from our own server only, a new one for each connection. */
export interface MediaRoom {
  join(): Promise<void>;
  leave(): void;
  publish(kind: 'mic' | 'camera' | 'screen', on: boolean): Promise<void>;
  tell(wish: RoomWish): void;
  /** the element that shows a peer, so that a frozen picture is noticed */
  watch(peerId: string, element: HTMLVideoElement | null): void;
  subscribe(changed: (view: RoomView) => void): () => void;
  stats(): Promise<PeerStats[]>;
}

export interface MediaRoomOptions { newTicket(camera: boolean): Promise<JoinTicket>; readonly local: MediaStream | undefined; onCaseChanged(): void }
