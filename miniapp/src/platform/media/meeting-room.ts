import { pictureFor } from '@shared/mediation/media-plan';
import type { ChatLine, ClientMessage, RoomFacts, RoomPeer, ServerMessage } from '@shared/mediation/room';
import type { Carrier, CarrierOf } from './carrier';
import { copy } from './copy';
import type { LineOpener } from './line';
import { givesWay, type Sample } from './give-way';
import type { MediaRoom, MediaRoomOptions, PeerStats, RoomView, RoomWish } from './media-room';
import { openCamera, openScreen } from './open-devices';
import { RoomSocket } from './room-socket';

const isPrivate = (group: string | undefined): boolean => group?.startsWith('c') === true;
const SPEAKING = 0.02;
const LISTEN_MS = 400;
const MEASURE_MS = 5000;
/** how long picture and sound go on while somebody's line to the server is down */
const AWAY_MS = 15_000;

/** One person's place in the room: the line to the server, the wall of a private talk, and a carrier for picture and sound. */
export class MeetingRoom implements MediaRoom {
  private readonly listeners = new Set<(view: RoomView) => void>();
  private readonly socket: RoomSocket;
  private readonly carrier: Carrier;
  private readonly timers: ReturnType<typeof setInterval>[];
  private readonly departures = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly samples: Sample[] = [];
  private screenTrack: MediaStreamTrack | undefined;
  private lastSpeaker: string | undefined;
  private turn: Promise<void> = Promise.resolve();
  private view: RoomView;

  constructor(private readonly options: MediaRoomOptions, carrierOf: CarrierOf, openLine: LineOpener, private readonly wanted?: { mic: boolean; camera: boolean }) {
    const { local } = options;
    this.view = { status: 'connecting', you: undefined, peers: [], room: undefined, streams: new Map(), links: new Map(), speaking: new Set(), chat: [], mic: wanted?.mic ?? (local?.getAudioTracks().length ?? 0) > 0, camera: wanted?.camera ?? (local?.getVideoTracks().length ?? 0) > 0, screen: false, held: false, pictures: 'all', local, message: undefined };
    this.carrier = carrierOf({
      local,
      track: (kind) => (kind === 'video' ? this.screenTrack : undefined) ?? local?.getTracks().find((track) => track.kind === kind) ?? null,
      send: (to, data) => this.socket.send({ type: 'signal', to, data }),
      newTicket: () => options.newTicket(this.view.camera),
      changed: () => this.change({ streams: this.carrier.streams, links: this.carrier.links, tags: this.carrier.tags }),
    });
    this.socket = new RoomSocket(() => options.newTicket(this.view.camera), {
      opened: (ticket) => this.carrier.equip(ticket),
      heard: (message) => this.heard(message),
      lost: () => this.change({ status: 'lost' }),
      refused: (cause) => this.end(cause instanceof Error ? cause.message : copy.lost),
    }, openLine);
    this.timers = [setInterval(() => this.listen(), LISTEN_MS), setInterval(() => void this.measure(), MEASURE_MS)];
  }

  join(): Promise<void> { return this.socket.open(); }
  leave(): void { this.end(undefined); }
  tell(wish: RoomWish): void { this.socket.send(wish as ClientMessage); }
  watch(peerId: string, element: HTMLVideoElement | null): void { this.carrier.watch(peerId, element); }
  stats(): Promise<PeerStats[]> { return this.carrier.stats(); }

  subscribe(changed: (view: RoomView) => void): () => void {
    this.listeners.add(changed);
    changed(this.view);
    return () => void this.listeners.delete(changed);
  }

  async publish(kind: 'mic' | 'camera' | 'screen', on: boolean): Promise<void> {
    const { local } = this.options;
    if (this.wanted !== undefined && kind !== 'screen') this.wanted[kind] = on;
    else if (kind === 'mic') for (const track of local?.getAudioTracks() ?? []) track.enabled = on;
    else if (kind === 'screen') await this.share(on);
    else if (on) local?.addTrack(await openCamera());
    else for (const track of local?.getVideoTracks() ?? []) { track.stop(); local?.removeTrack(track); }
    this.change(kind === 'mic' ? { mic: on } : kind === 'camera' ? { camera: on, pictures: on ? 'all' : this.view.pictures } : { screen: on });
    await this.carrier.carry(kind === 'mic' ? 'audio' : 'video');
    this.plan();
    this.tellMedia();
  }

  private async share(on: boolean): Promise<void> {
    this.screenTrack?.stop();
    this.screenTrack = on ? await openScreen() : undefined;
    if (this.screenTrack !== undefined) this.screenTrack.onended = () => void this.publish('screen', false);
  }

  private heard(message: ServerMessage): void {
    switch (message.type) {
      case 'welcome':
        this.change({ message: undefined });
        this.inTurn(async () => {
          await this.settle(message.you, message.peers, message.room, message.history);
          this.carrier.resume();
          this.tellMedia();
        });
        return;
      case 'peers': return this.inTurn(() => this.settle(message.peers.find(({ peerId }) => peerId === this.view.you?.peerId) ?? this.view.you, message.peers, message.room));
      case 'signal': return this.inTurn(async () => this.carrier.heard(message.from, message.data));
      case 'chat': return this.change({ chat: [...this.view.chat, message.line] });
      case 'media': return this.change({ peers: this.view.peers.map((peer) => (peer.peerId === message.from ? { ...peer, mic: message.mic, video: message.camera, screen: message.screen } : peer)) });
      case 'removed': return this.inTurn(() => this.settle(this.view.you === undefined ? undefined : { ...this.view.you, admitted: false, group: 'waiting' }, [], this.view.room));
      // a signal to somebody who just left is no news for the person
      case 'refused': return message.code === 'mediation.replaced' ? this.end(message.message) : message.code === 'request.notFound' ? undefined : this.change({ message: message.message });
      case 'caseChanged': return this.options.onCaseChanged();
      case 'pong': return;
    }
  }

  /** One change of the room after the other: the wall must stand before the next thing happens. */
  private inTurn(act: () => Promise<void>): void {
    this.turn = this.turn.then(() => (this.view.status === 'closed' ? undefined : act())).catch(() => undefined);
  }

  /** Connected with exactly those in one's own group. Before a private talk: first silent, then apart, then said so; speaking again only when everybody has said so. */
  private async settle(you: RoomPeer | undefined, everybody: readonly RoomPeer[], room: RoomFacts | undefined, history?: readonly ChatLine[]): Promise<void> {
    const before = this.view;
    const others = everybody.filter(({ peerId, away }) => peerId !== you?.peerId && (away !== true || this.carrier.links.get(peerId) === 'connected'));
    for (const { peerId, away } of others) this.expect(peerId, away === true);
    const group = you?.group ?? 'waiting';
    const mine = you !== undefined && room?.caucus !== undefined && room.caucus.caucusId === group ? room.caucus : undefined;
    if (mine?.phase === 'prep') this.holdBack(true);
    // back among others: nobody is overheard by accident
    const moved = before.you !== undefined && before.you.group !== group;
    if (moved && isPrivate(before.you?.group)) await this.publish('mic', false);
    this.change({ you, peers: others, room, chat: history ?? (moved ? [] : this.view.chat), status: you === undefined ? 'connecting' : group === 'waiting' ? 'waiting' : 'live' });
    const peerIds = group === 'waiting' ? [] : others.filter((peer) => peer.group === group).map(({ peerId }) => peerId);
    await this.carrier.reach({ you: you?.peerId ?? '', group, epoch: room?.epoch ?? 0, peerIds });
    if (mine?.phase === 'prep' && !mine.acked.includes(you?.peerId ?? '')) this.socket.send({ type: 'caucusAck', caucusId: mine.caucusId });
    if (mine?.phase !== 'prep') this.holdBack(false);
    // another group has said other things: ask for them
    if (moved && history === undefined && group !== 'waiting') this.socket.send({ type: 'hello' });
    this.carrier.silence(room?.silenced ?? []);
    this.plan();
  }

  private holdBack(held: boolean): void {
    if (held === this.view.held) return;
    this.carrier.hold(held);
    this.change({ held });
  }

  /** A broken line is not a goodbye: the connection lives on for a while, and a person sent out is dropped at once. */
  private expect(peerId: string, away: boolean): void {
    if (away === this.departures.has(peerId)) return;
    clearTimeout(this.departures.get(peerId));
    this.departures.delete(peerId);
    if (away) this.departures.set(peerId, setTimeout(() => this.gone(peerId), AWAY_MS));
  }

  private gone(peerId: string): void {
    this.inTurn(() => this.settle(this.view.you, this.view.peers.filter((peer) => peer.peerId !== peerId), this.view.room));
    // who leads has left a private talk: the server checks and ends it
    if (peerId === this.view.room?.host && isPrivate(this.view.you?.group)) this.socket.send({ type: 'caucusEnd' });
  }

  /** Whose picture goes out, by how many there are, who leads and who speaks. */
  private plan(): void {
    const { you, peers, room } = this.view;
    if (you === undefined) return;
    const people = [you, ...peers.filter(({ group }) => group === you.group)];
    const bits = this.view.pictures === 'byNetwork' ? undefined : this.view.screen ? 500_000 : pictureFor(you, people, room?.host, this.lastSpeaker);
    this.carrier.limit(bits);
    if (this.view.pictures !== 'byNetwork') this.change({ pictures: bits === undefined ? 'byRoom' : 'all' });
  }

  private listen(): void {
    const speaking = new Set(this.view.peers.map(({ peerId }) => peerId).filter((peerId) => this.carrier.level(peerId) > SPEAKING && this.view.room?.silenced.includes(peerId) !== true));
    const [first] = speaking;
    if (first !== undefined && !speaking.has(this.lastSpeaker ?? '')) {
      this.lastSpeaker = first;
      this.plan();
    }
    if (speaking.size !== this.view.speaking.size || [...speaking].some((peerId) => !this.view.speaking.has(peerId))) this.change({ speaking });
  }

  /** Pictures give way before words do. */
  private async measure(): Promise<void> {
    const sample = await this.carrier.quality();
    if (sample === undefined || this.view.status === 'closed') return;
    this.samples.push(sample);
    this.samples.splice(0, this.samples.length - 10);
    const sends = this.view.pictures !== 'byNetwork';
    if (givesWay(sends, this.samples) === sends) return;
    this.samples.length = 0;
    this.change({ pictures: sends ? 'byNetwork' : 'all' });
    this.plan();
  }

  private tellMedia(): void { this.socket.send({ type: 'media', mic: this.view.mic, camera: this.view.camera || this.view.screen, screen: this.view.screen }); }

  private end(message: string | undefined): void {
    this.socket.close();
    for (const timer of this.timers) clearInterval(timer);
    for (const timer of this.departures.values()) clearTimeout(timer);
    this.carrier.close();
    this.screenTrack?.stop();
    for (const track of this.options.local?.getTracks() ?? []) track.stop();
    this.change({ status: 'closed', message });
  }

  private change(part: Partial<RoomView>): void {
    this.view = { ...this.view, ...part };
    for (const changed of this.listeners) changed(this.view);
  }
}
