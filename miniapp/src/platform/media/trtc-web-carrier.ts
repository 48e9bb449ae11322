import type TRTC from 'trtc-sdk-v5';
import type { Carrier, CarrierContext, Company } from './carrier';
import type { JoinTicket, PeerLink, PeerStats, TrtcEntry } from './media-room';

/** Tencent's cloud carries picture and sound. Each group and epoch is a room of its own there: apart means in another room, with keys for that room only. The SDK is loaded when first needed. */
export class TrtcWebCarrier implements Carrier {
  readonly streams = new Map<string, MediaStream>();
  readonly links = new Map<string, PeerLink>();
  private readonly levels = new Map<string, number>();
  private client: TRTC | undefined;
  private entry: TrtcEntry | undefined;
  private company: Company | undefined;
  private held = false;
  private pictures = true;
  private closed = false;
  private sending: { lost: number; roundTripMs: number } | undefined;

  constructor(private readonly context: CarrierContext) {}

  equip(ticket: JoinTicket): void { this.entry = ticket.trtc; }

  async reach(company: Company): Promise<void> {
    const same = this.company?.group === company.group && this.company.epoch === company.epoch;
    this.company = company;
    if (same || this.closed) return;
    await this.exit();
    if (company.group === 'waiting') return;
    const wanted = `-${company.epoch}`;
    if (this.entry?.strRoomId.endsWith(wanted) !== true) this.entry = (await this.context.newTicket()).trtc;
    if (this.entry !== undefined) await this.enter(this.entry);
  }

  hold(held: boolean): void {
    this.held = held;
    void Promise.all([this.carry('audio'), this.carry('video')]);
  }

  silence(peerIds: readonly string[]): void {
    for (const peerId of this.links.keys()) void this.client?.muteRemoteAudio(peerId, peerIds.includes(peerId)).catch(() => undefined);
  }

  limit(bitsPerSecond: number | undefined): void {
    if (this.pictures === (bitsPerSecond !== undefined)) return;
    this.pictures = bitsPerSecond !== undefined;
    void this.carry('video');
  }

  async carry(kind: 'audio' | 'video'): Promise<void> {
    const track = this.held || (kind === 'video' && !this.pictures) ? null : this.context.track(kind);
    if (this.client === undefined) return;
    if (kind === 'audio') {
      await this.client.stopLocalAudio().catch(() => undefined);
      if (track !== null) await this.client.startLocalAudio({ option: { audioTrack: track } });
    } else {
      await this.client.stopLocalVideo().catch(() => undefined);
      if (track !== null) await this.client.startLocalVideo({ option: { videoTrack: track } });
    }
  }

  heard(): void { /* the provider signals for itself */ }
  resume(): void { /* the provider reconnects by itself */ }
  level(peerId: string): number { return this.levels.get(peerId) ?? 0; }
  watch(): void { /* the provider watches its own pictures */ }
  async stats(): Promise<PeerStats[]> { return []; }
  async quality() { return this.sending; }

  close(): void {
    this.closed = true;
    void this.exit();
  }

  private async enter({ sdkAppId, userId, userSig, strRoomId, privateMapKey }: TrtcEntry): Promise<void> {
    const { default: Trtc } = await import('trtc-sdk-v5');
    const client = Trtc.create();
    this.client = client;
    client.on(Trtc.EVENT.REMOTE_USER_ENTER, ({ userId: peerId }) => this.met(peerId));
    client.on(Trtc.EVENT.REMOTE_USER_EXIT, ({ userId: peerId }) => this.lost(peerId));
    // the SDK plays sound by itself; only the picture is ours to show
    client.on(Trtc.EVENT.REMOTE_AUDIO_AVAILABLE, ({ userId: peerId }) => this.met(peerId));
    client.on(Trtc.EVENT.REMOTE_VIDEO_AVAILABLE, ({ userId: peerId, streamType }) => {
      void client.startRemoteVideo({ userId: peerId, streamType }).then(() => this.see(peerId, client.getVideoTrack({ userId: peerId, streamType })));
    });
    client.on(Trtc.EVENT.AUDIO_VOLUME, ({ result }) => { for (const { userId: peerId, volume } of result) this.levels.set(peerId, volume / 100); });
    client.on(Trtc.EVENT.NETWORK_QUALITY, ({ uplinkLoss, uplinkRTT }) => { this.sending = { lost: uplinkLoss / 100, roundTripMs: uplinkRTT }; });
    client.enableAudioVolumeEvaluation(400);
    await client.enterRoom({ sdkAppId, userId, userSig, strRoomId, privateMapKey, scene: Trtc.TYPE.SCENE_RTC });
    await Promise.all([this.carry('audio'), this.carry('video')]);
  }

  private met(peerId: string): void {
    // whoever the court did not name is not shown, whatever the provider says
    if (this.company?.peerIds.includes(peerId) !== true) return;
    this.links.set(peerId, 'connected');
    this.context.changed();
  }

  private lost(peerId: string): void {
    this.links.delete(peerId);
    this.streams.delete(peerId);
    this.context.changed();
  }

  private see(peerId: string, track: MediaStreamTrack | null): void {
    if (track === null) return;
    const stream = this.streams.get(peerId) ?? new MediaStream();
    for (const old of stream.getTracks()) if (old.kind === track.kind) stream.removeTrack(old);
    stream.addTrack(track);
    this.streams.set(peerId, stream);
    this.met(peerId);
  }

  private async exit(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.streams.clear();
    this.links.clear();
    await client?.exitRoom().catch(() => undefined);
    client?.destroy();
    this.context.changed();
  }
}
