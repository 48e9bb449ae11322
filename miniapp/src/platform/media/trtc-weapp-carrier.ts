import TRTC from 'trtc-wx-sdk';
import type { Carrier, CarrierContext, Company } from './carrier';
import type { JoinTicket, PeerLink, PeerStats, TrtcEntry, WeappTags } from './media-room';

/** WeChat's own pusher and players, moved by Tencent's state machine. Apart means in another room at the provider, with keys for that room only. */
export class TrtcWeappCarrier implements Carrier {
  readonly streams = new Map<string, MediaStream>();
  readonly links = new Map<string, PeerLink>();
  private readonly client: TRTC;
  private readonly levels = new Map<string, number>();
  private entry: TrtcEntry | undefined;
  private company: Company | undefined;
  private pusher: Record<string, unknown> = {};
  private players: WeappTags['players'] = [];
  private held = false;
  private pictures = true;
  private inside = false;

  constructor(private readonly context: CarrierContext, private readonly wanted: { mic: boolean; camera: boolean }) {
    this.client = new TRTC({ setData: () => undefined });
    const { EVENT } = this.client;
    this.pusher = this.client.createPusher({ frontCamera: 'front', videoWidth: 360, videoHeight: 640, minBitrate: 150, maxBitrate: 300 }).pusherAttributes;
    const redraw = (): void => this.show(this.client.getPlayerList());
    for (const event of [EVENT.REMOTE_USER_JOIN, EVENT.REMOTE_USER_LEAVE, EVENT.REMOTE_VIDEO_ADD, EVENT.REMOTE_VIDEO_REMOVE, EVENT.REMOTE_AUDIO_ADD, EVENT.REMOTE_AUDIO_REMOVE]) this.client.on(event, redraw);
    this.client.on(EVENT.LOCAL_JOIN, redraw);
  }

  /** what the page puts on its <live-pusher> and <live-player>s */
  get tags(): WeappTags {
    return {
      pusher: this.pusher, players: this.players,
      onPusher: (event) => this.client.pusherEventHandler(event), onPusherNet: (event) => this.client.pusherNetStatusHandler(event), onPusherError: (event) => this.client.pusherErrorHandler(event),
      onPlayer: (event) => this.client.playerEventHandler(event), onPlayerNet: (event) => this.client.playerNetStatus(event),
      onPlayerVolume: (peerId, event) => { this.levels.set(peerId, ((event as { detail?: { volume?: number } }).detail?.volume ?? 0) / 255); },
    };
  }

  equip(ticket: JoinTicket): void { this.entry = ticket.trtc; }

  async reach(company: Company): Promise<void> {
    const same = this.company?.group === company.group && this.company.epoch === company.epoch;
    this.company = company;
    if (same) return;
    this.exit();
    if (company.group === 'waiting') return;
    if (this.entry?.strRoomId.endsWith(`-${company.epoch}`) !== true) this.entry = (await this.context.newTicket()).trtc;
    if (this.entry !== undefined) this.enter(this.entry);
  }

  hold(held: boolean): void {
    this.held = held;
    this.apply();
  }
  silence(peerIds: readonly string[]): void {
    for (const { id, userID } of this.players) this.client.setPlayerAttributes(id, { muteAudio: peerIds.includes(userID) });
    this.show(this.client.getPlayerList());
  }
  limit(bitsPerSecond: number | undefined): void {
    this.pictures = bitsPerSecond !== undefined;
    this.apply();
  }
  async carry(): Promise<void> { this.apply(); }
  heard(): void { /* the provider signals for itself */ }
  resume(): void { /* the provider reconnects by itself */ }
  level(peerId: string): number { return this.levels.get(peerId) ?? 0; }
  watch(): void { /* the platform shows its own players */ }
  async stats(): Promise<PeerStats[]> { return []; }
  async quality() { return undefined; }
  close(): void { this.exit(); }

  private enter({ sdkAppId, userId, userSig, strRoomId, privateMapKey }: TrtcEntry): void {
    this.pusher = this.client.enterRoom({ sdkAppID: sdkAppId, userID: userId, userSig, strRoomID: strRoomId, privateMapKey, scene: 'rtc', enableMic: this.wanted.mic, enableCamera: this.wanted.camera });
    this.inside = true;
    this.apply();
    this.client.getPusherInstance()?.start();
  }

  private apply(): void {
    this.pusher = { ...this.client.setPusherAttributes({ enableMic: this.wanted.mic && !this.held, enableCamera: this.wanted.camera && this.pictures && !this.held }) };
    this.context.changed();
  }

  private show(players: WeappTags['players']): void {
    // whoever the court did not name is not shown, whatever the provider says
    this.players = players.filter(({ userID }) => this.company?.peerIds.includes(userID) === true);
    this.links.clear();
    for (const { userID } of this.players) this.links.set(userID, 'connected');
    this.context.changed();
  }

  private exit(): void {
    if (!this.inside) return;
    this.inside = false;
    const { pusher } = this.client.exitRoom();
    this.pusher = pusher;
    this.show([]);
  }
}
