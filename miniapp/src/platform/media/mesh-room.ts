import type { RoomPeer, ServerMessage } from '@shared/mediation/room';
import { copy } from './copy';
import type { JoinTicket, MediaRoom, MediaRoomOptions, PeerStats, RoomView } from './media-room';
import { MeshPeer } from './mesh-peer';
import { MeshSignal, type OutgoingSignal } from './mesh-signal';
import { openCamera } from './open-devices';
import { RenderWatchdog } from './render-watchdog';
import { RoomSocket } from './room-socket';

const SPEAKING = 0.02;
/** how long picture and sound go on while somebody's line to the server is down */
const AWAY_MS = 15_000;

/** Browsers connected to each other; the court's server only introduces them. Good for four people with pictures. */
export class MeshRoom implements MediaRoom {
  private readonly instance = Math.random().toString(36).slice(2);
  private readonly peers = new Map<string, { peer: MeshPeer; instance: string | undefined }>();
  private readonly listeners = new Set<(view: RoomView) => void>();
  private readonly socket: RoomSocket;
  private readonly watchdog: RenderWatchdog;
  private readonly listening: ReturnType<typeof setInterval>;
  private readonly departures = new Map<string, ReturnType<typeof setTimeout>>();
  private iceServers: JoinTicket['iceServers'] = [];
  private view: RoomView;

  constructor(private readonly options: MediaRoomOptions) {
    const { local } = options;
    this.view = { status: 'connecting', you: undefined, peers: [], streams: new Map(), links: new Map(), speaking: new Set(), chat: [], mic: local.getAudioTracks().length > 0, camera: local.getVideoTracks().length > 0, local, message: undefined };
    this.socket = new RoomSocket(() => options.newTicket(this.view.camera), {
      opened: (ticket) => { this.iceServers = ticket.iceServers; },
      heard: (message) => this.heard(message),
      lost: () => this.change({ status: 'lost' }),
      refused: (cause) => this.end(cause instanceof Error ? cause.message : copy.lost),
    });
    this.watchdog = new RenderWatchdog((peerId) => this.decoded(peerId), (peerId) => this.peers.get(peerId)?.peer.rebuild());
    this.listening = setInterval(() => this.listen(), 400);
  }

  join(): Promise<void> { return this.socket.open(); }
  leave(): void { this.end(undefined); }
  say(text: string): void { this.socket.send({ type: 'chat', text }); }
  admit(peerId: string): void { this.socket.send({ type: 'admit', peerId }); }
  remove(peerId: string): void { this.socket.send({ type: 'remove', peerId }); }
  watch(peerId: string, element: HTMLVideoElement | null): void { this.watchdog.watch(peerId, element); }

  subscribe(changed: (view: RoomView) => void): () => void {
    this.listeners.add(changed);
    changed(this.view);
    return () => void this.listeners.delete(changed);
  }

  async publish(kind: 'mic' | 'camera', on: boolean): Promise<void> {
    const { local } = this.options;
    if (kind === 'mic') for (const track of local.getAudioTracks()) track.enabled = on;
    else if (on) local.addTrack(await openCamera());
    else for (const track of local.getVideoTracks()) { track.stop(); local.removeTrack(track); }
    this.change(kind === 'mic' ? { mic: on } : { camera: on });
    if (kind === 'camera') await Promise.all([...this.peers.values()].map(({ peer }) => peer.carry('video')));
    this.tellMedia();
  }

  async stats(): Promise<PeerStats[]> {
    return Promise.all([...this.peers].map(async ([peerId, { peer }]) => {
      const sum = { peerId, packetsReceived: 0, bytesReceived: 0, framesDecoded: 0 };
      for (const row of (await peer.getStats()).values() as Iterable<Record<string, unknown>>) {
        if (row['type'] !== 'inbound-rtp') continue;
        sum.packetsReceived += Number(row['packetsReceived'] ?? 0);
        sum.bytesReceived += Number(row['bytesReceived'] ?? 0);
        sum.framesDecoded += Number(row['framesDecoded'] ?? 0);
      }
      return sum;
    }));
  }

  private heard(message: ServerMessage): void {
    switch (message.type) {
      case 'welcome':
        this.change({ you: message.you, chat: message.history, message: undefined });
        this.settle(message.you, message.peers);
        for (const { peer } of this.peers.values()) peer.begin();
        return this.tellMedia();
      case 'peers': return this.settle(message.peers.find(({ peerId }) => peerId === this.view.you?.peerId) ?? this.view.you, message.peers);
      case 'signal': return this.signalled(message.from, message.data);
      case 'chat': return this.change({ chat: [...this.view.chat, { from: message.from, name: message.name, text: message.text, at: message.at }] });
      case 'media': return this.change({ peers: this.view.peers.map((peer) => (peer.peerId === message.from ? { ...peer, mic: message.mic, video: message.camera } : peer)) });
      case 'removed': return this.settle(this.view.you === undefined ? undefined : { ...this.view.you, admitted: false }, []);
      // a signal to somebody who just left is no news for the person
      case 'refused': return message.code === 'mediation.replaced' ? this.end(message.message) : message.code === 'request.notFound' ? undefined : this.change({ message: message.message });
      case 'caseChanged': return this.options.onCaseChanged();
      case 'pong': return;
    }
  }

  /** Connections exist only between people who were let in. */
  private settle(you: RoomPeer | undefined, everybody: readonly RoomPeer[]): void {
    const others = everybody.filter(({ peerId, away }) => peerId !== you?.peerId && (away !== true || this.peers.get(peerId)?.peer.link === 'connected'));
    for (const { peerId, away } of others) this.expect(peerId, away === true);
    const wanted = new Set(you?.admitted === true ? others.filter(({ admitted }) => admitted).map(({ peerId }) => peerId) : []);
    for (const peerId of this.peers.keys()) if (!wanted.has(peerId)) this.forget(peerId);
    this.change({ you, peers: others, status: you === undefined ? 'connecting' : you.admitted ? 'live' : 'waiting' });
    for (const peerId of wanted) if (!this.peers.has(peerId)) this.meet(peerId).begin();
  }

  /** A broken line is not a goodbye: the connection lives on for a while, and a person sent out is dropped at once. */
  private expect(peerId: string, away: boolean): void {
    if (away === this.departures.has(peerId)) return;
    clearTimeout(this.departures.get(peerId));
    this.departures.delete(peerId);
    if (away) this.departures.set(peerId, setTimeout(() => this.settle(this.view.you, this.view.peers.filter((peer) => peer.peerId !== peerId)), AWAY_MS));
  }

  private meet(peerId: string, instance?: string): MeshPeer {
    const peer = new MeshPeer({
      offers: (this.view.you?.peerId ?? '') < peerId,
      iceServers: this.iceServers.map(({ urls, username, credential }) => ({ urls, ...(username === undefined ? {} : { username }), ...(credential === undefined ? {} : { credential }) })),
      track: (kind) => this.options.local.getTracks().find((track) => track.kind === kind) ?? null,
      send: (signal: OutgoingSignal) => this.socket.send({ type: 'signal', to: peerId, data: { ...signal, instance: this.instance } }),
      changed: () => this.redraw(),
    });
    this.peers.set(peerId, { peer, instance });
    this.redraw();
    return peer;
  }

  private signalled(from: string, data: unknown): void {
    const parsed = MeshSignal.safeParse(data);
    if (!parsed.success || this.view.you?.admitted !== true) return;
    const signal = parsed.data;
    const known = this.peers.get(from);
    // the other page was loaded again: what we had with the old one is void
    if (known?.instance !== undefined && known.instance !== signal.instance) this.forget(from);
    const peer = this.peers.get(from)?.peer ?? this.meet(from, signal.instance);
    const entry = this.peers.get(from);
    if (entry !== undefined) entry.instance = signal.instance;
    peer.hear(signal);
  }

  private forget(peerId: string): void {
    this.peers.get(peerId)?.peer.close();
    this.peers.delete(peerId);
    clearTimeout(this.departures.get(peerId));
    this.departures.delete(peerId);
    this.redraw();
  }

  private async decoded(peerId: string): Promise<number> {
    return (await this.stats()).find((one) => one.peerId === peerId)?.framesDecoded ?? 0;
  }

  private listen(): void {
    const speaking = new Set([...this.peers].filter(([, { peer }]) => peer.level > SPEAKING).map(([peerId]) => peerId));
    if (speaking.size !== this.view.speaking.size || [...speaking].some((peerId) => !this.view.speaking.has(peerId))) this.change({ speaking });
  }

  private tellMedia(): void { this.socket.send({ type: 'media', mic: this.view.mic, camera: this.view.camera }); }

  private redraw(): void {
    this.change({ streams: new Map([...this.peers].map(([peerId, { peer }]) => [peerId, peer.stream])), links: new Map([...this.peers].map(([peerId, { peer }]) => [peerId, peer.link])) });
  }

  private end(message: string | undefined): void {
    this.socket.close();
    this.watchdog.stop();
    clearInterval(this.listening);
    this.peers.forEach((_, peerId) => this.forget(peerId));
    for (const track of this.options.local.getTracks()) track.stop();
    this.change({ status: 'closed', message });
  }

  private change(part: Partial<RoomView>): void {
    this.view = { ...this.view, ...part };
    for (const changed of this.listeners) changed(this.view);
  }
}
