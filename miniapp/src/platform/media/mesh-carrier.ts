import type { Carrier, CarrierContext, Company } from './carrier';
import type { JoinTicket, PeerLink, PeerStats } from './media-room';
import { MeshPeer } from './mesh-peer';
import { MeshSignal, type OutgoingSignal } from './mesh-signal';
import { peerStats, sendingQuality } from './peer-stats';
import { RenderWatchdog } from './render-watchdog';

/** Browsers connected to each other; the court's server only introduces them. Good for four people with pictures. */
export class MeshCarrier implements Carrier {
  private readonly instance = Math.random().toString(36).slice(2);
  protected readonly peers = new Map<string, { peer: MeshPeer; instance: string | undefined }>();
  private readonly watchdog: RenderWatchdog;
  protected company: Company = { you: '', group: 'waiting', epoch: 0, peerIds: [] };
  private iceServers: JoinTicket['iceServers'] = [];
  private bitsPerSecond: number | undefined = 300_000;
  private held = false;
  private silenced: readonly string[] = [];

  constructor(protected readonly context: CarrierContext) {
    this.watchdog = new RenderWatchdog(async (peerId) => (await this.stats()).find((one) => one.peerId === peerId)?.framesDecoded ?? 0, (peerId) => this.peers.get(peerId)?.peer.rebuild());
  }

  equip(ticket: JoinTicket): void { this.iceServers = ticket.iceServers; }

  get streams(): ReadonlyMap<string, MediaStream> { return new Map([...this.peers].map(([peerId, { peer }]) => [peerId, peer.stream])); }
  get links(): ReadonlyMap<string, PeerLink> { return new Map([...this.peers].map(([peerId, { peer }]) => [peerId, peer.link])); }

  async reach(company: Company): Promise<void> {
    this.company = company;
    for (const peerId of this.peers.keys()) if (!company.peerIds.includes(peerId)) this.forget(peerId);
    for (const peerId of company.peerIds) if (!this.peers.has(peerId)) this.meet(peerId).begin();
  }

  hold(held: boolean): void {
    this.held = held;
    for (const { peer } of this.peers.values()) void Promise.all([peer.carry('audio'), peer.carry('video')]);
  }

  silence(peerIds: readonly string[]): void {
    this.silenced = peerIds;
    this.quieten();
  }

  limit(bitsPerSecond: number | undefined): void {
    if (bitsPerSecond === this.bitsPerSecond) return;
    this.bitsPerSecond = bitsPerSecond;
    void this.carry('video');
  }

  async carry(kind: 'audio' | 'video'): Promise<void> {
    await Promise.all([...this.peers.values()].map(({ peer }) => peer.carry(kind)));
  }

  resume(): void {
    for (const { peer } of this.peers.values()) peer.begin();
  }

  heard(from: string, data: unknown): void {
    const parsed = MeshSignal.safeParse(data);
    // the server relays within the group only; whoever is not in our company is not answered either
    if (!parsed.success || !this.company.peerIds.includes(from)) return;
    const signal = parsed.data;
    const known = this.peers.get(from);
    // the other page was loaded again: what we had with the old one is void
    if (known?.instance !== undefined && known.instance !== signal.instance) this.forget(from);
    const peer = this.peers.get(from)?.peer ?? this.meet(from, signal.instance);
    const entry = this.peers.get(from);
    if (entry !== undefined) entry.instance = signal.instance;
    peer.hear(signal);
  }

  level(peerId: string): number { return this.peers.get(peerId)?.peer.level ?? 0; }
  watch(peerId: string, element: HTMLVideoElement | null): void { this.watchdog.watch(peerId, element); }
  stats(): Promise<PeerStats[]> { return Promise.all([...this.peers].map(async ([peerId, { peer }]) => peerStats(peerId, await peer.getStats()))); }
  async quality() { return sendingQuality(await Promise.all([...this.peers.values()].map(({ peer }) => peer.getStats()))); }

  close(): void {
    this.watchdog.stop();
    for (const peerId of this.peers.keys()) this.forget(peerId);
  }

  protected meet(peerId: string, instance?: string): MeshPeer {
    const peer = new MeshPeer({
      offers: this.company.you < peerId,
      iceServers: this.iceServers.map(({ urls, username, credential }) => ({ urls, ...(username === undefined ? {} : { username }), ...(credential === undefined ? {} : { credential }) })),
      track: (kind) => (this.held || (kind === 'video' && this.bitsPerSecond === undefined) ? null : this.context.track(kind)),
      bitsPerSecond: () => this.bitsPerSecond ?? 0,
      send: (signal: OutgoingSignal) => this.context.send(peerId, { ...signal, instance: this.instance }),
      changed: () => this.quieten(),
    });
    this.peers.set(peerId, { peer, instance });
    this.context.changed();
    return peer;
  }

  private quieten(): void {
    for (const [peerId, { peer }] of this.peers) for (const track of peer.stream.getAudioTracks()) track.enabled = !this.silenced.includes(peerId);
    this.context.changed();
  }

  private forget(peerId: string): void {
    this.peers.get(peerId)?.peer.close();
    this.peers.delete(peerId);
    this.context.changed();
  }
}
