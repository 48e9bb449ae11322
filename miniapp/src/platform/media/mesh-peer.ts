import type { PeerLink } from './media-room';
import type { MeshSignal, OutgoingSignal } from './mesh-signal';

const RESTART_MS = 2000;
const DISCONNECTED_MS = 3000;
/** candidates found close together travel together: each message passes through the court's server */
const GATHER_MS = 80;
const FEWEST_BITS = 60_000;

const newId = (): string => `${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;

export interface PeerWiring {
  /** by id order one side always offers: two offers never cross */
  readonly offers: boolean;
  readonly iceServers: RTCIceServer[];
  track(kind: 'audio' | 'video'): MediaStreamTrack | null;
  bitsPerSecond(): number;
  send(signal: OutgoingSignal): void;
  changed(): void;
}

/** The connection to one other browser. Its signals are handled one after the other. */
export class MeshPeer {
  readonly stream = new MediaStream();
  link: PeerLink = 'connecting';
  private pc: RTCPeerConnection;
  private turn: Promise<void> = Promise.resolve();
  private offerId = '';
  private session = '';
  private answered = '';
  private early: RTCIceCandidateInit[] = [];
  private found: RTCIceCandidateInit[] = [];
  private restartedAt = 0;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  constructor(private readonly wiring: PeerWiring) {
    this.pc = this.build();
  }

  /** Say what we need, or offer; also after the line to the room was restored, when an offer may have been lost. */
  begin(): void {
    if (!this.wiring.offers) {
      if (this.link !== 'connected') this.wiring.send({ kind: 'need', what: 'offer' });
      return;
    }
    this.inTurn(async () => {
      const local = this.pc.localDescription;
      if (this.pc.signalingState === 'have-local-offer' && local !== null) this.sendOffer(local.sdp);
      else if (this.link !== 'connected') await this.offer(this.pc.remoteDescription !== null);
    });
  }

  hear(signal: MeshSignal): void {
    this.inTurn(() => this.take(signal));
  }

  /** A new or no track goes out on the same connection, without negotiation. */
  async carry(kind: 'audio' | 'video'): Promise<void> {
    const transceiver = this.pc.getTransceivers().find((one) => one.receiver.track.kind === kind);
    await transceiver?.sender.replaceTrack(this.wiring.track(kind));
    if (kind === 'video') await this.limitVideo();
  }

  restart(): void {
    if (this.closed || Date.now() - this.restartedAt < RESTART_MS) return;
    this.restartedAt = Date.now();
    if (this.wiring.offers) this.inTurn(() => this.offer(true));
    else this.wiring.send({ kind: 'need', what: 'restart' });
  }

  /** Start from nothing: the picture froze although data arrives. */
  rebuild(): void {
    if (!this.wiring.offers) return this.wiring.send({ kind: 'need', what: 'rebuild' });
    this.pc.close();
    this.pc = this.build();
    this.inTurn(() => this.offer(false));
  }

  getStats(): Promise<RTCStatsReport> {
    return this.pc.getStats();
  }

  get level(): number {
    return Math.max(0, ...this.pc.getReceivers().flatMap((receiver) => (receiver.track.kind === 'audio' ? receiver.getSynchronizationSources().map((source) => source.audioLevel ?? 0) : [])));
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.patience);
    this.pc.close();
  }

  private inTurn(act: () => Promise<void>): void {
    this.turn = this.turn.then(() => (this.closed ? undefined : act())).catch(() => { if (!this.closed) setTimeout(() => this.restart(), RESTART_MS); });
  }

  private build(): RTCPeerConnection {
    for (const track of this.stream.getTracks()) this.stream.removeTrack(track);
    this.early = [];
    this.answered = '';
    this.session = this.wiring.offers ? newId() : '';
    const pc = new RTCPeerConnection({ iceServers: this.wiring.iceServers, bundlePolicy: 'max-bundle' });
    if (this.wiring.offers) {
      for (const kind of ['audio', 'video'] as const) pc.addTransceiver(this.wiring.track(kind) ?? kind, { direction: 'sendrecv', ...(kind === 'video' ? { sendEncodings: [{ maxBitrate: Math.max(this.wiring.bitsPerSecond(), FEWEST_BITS) }] } : {}) });
    }
    pc.ontrack = ({ track }) => {
      for (const old of this.stream.getTracks()) if (old.kind === track.kind && old !== track) this.stream.removeTrack(old);
      this.stream.addTrack(track);
      this.wiring.changed();
    };
    pc.onicecandidate = ({ candidate }) => { if (candidate !== null) this.tell(candidate.toJSON()); };
    pc.oniceconnectionstatechange = () => { if (pc === this.pc) this.follow(pc.iceConnectionState); };
    return pc;
  }

  private tell(candidate: RTCIceCandidateInit): void {
    this.found.push(candidate);
    if (this.found.length > 1) return;
    setTimeout(() => this.wiring.send({ kind: 'candidates', candidates: this.found.splice(0) }), GATHER_MS);
  }

  private follow(state: RTCIceConnectionState): void {
    clearTimeout(this.patience);
    this.link = state === 'connected' || state === 'completed' ? 'connected' : state === 'failed' || state === 'disconnected' ? 'broken' : this.link;
    if (state === 'failed') this.restart();
    if (state === 'disconnected') this.patience = setTimeout(() => this.restart(), DISCONNECTED_MS);
    this.wiring.changed();
  }

  private async offer(iceRestart: boolean): Promise<void> {
    const pc = this.pc;
    if (pc.signalingState !== 'stable') {
      if (pc.localDescription !== null) this.sendOffer(pc.localDescription.sdp);
      return;
    }
    const offer = await pc.createOffer({ iceRestart });
    await pc.setLocalDescription(offer);
    this.offerId = newId();
    this.sendOffer(offer.sdp ?? '');
  }

  private sendOffer(sdp: string): void {
    this.wiring.send({ kind: 'offer', session: this.session, offerId: this.offerId, sdp });
  }

  private async take(signal: MeshSignal): Promise<void> {
    const pc = this.pc;
    switch (signal.kind) {
      case 'need':
        if (!this.wiring.offers) return;
        if (signal.what === 'rebuild') return this.rebuild();
        if (signal.what === 'restart') return this.restart();
        // answered and on its way: the path itself tells when it breaks
        if (pc.remoteDescription !== null && pc.signalingState === 'stable' && this.link !== 'broken') return;
        return this.offer(pc.remoteDescription !== null);
      case 'offer': return this.answer(signal.session, signal.offerId, signal.sdp);
      case 'answer':
        if (signal.offerId !== this.offerId || pc.signalingState !== 'have-local-offer') return;
        await pc.setRemoteDescription({ type: 'answer', sdp: signal.sdp });
        return this.addEarly();
      case 'candidates':
        this.early.push(...(signal.candidates as RTCIceCandidateInit[]));
        if (pc.remoteDescription !== null) await this.addEarly();
    }
  }

  private async answer(session: string, offerId: string, sdp: string): Promise<void> {
    if (this.wiring.offers) return;
    if (this.session !== '' && this.session !== session) {
      this.pc.close();
      this.pc = this.build();
    }
    this.session = session;
    if (offerId !== this.answered) {
      await this.pc.setRemoteDescription({ type: 'offer', sdp });
      for (const transceiver of this.pc.getTransceivers()) {
        transceiver.direction = 'sendrecv';
        const kind = transceiver.receiver.track.kind === 'audio' ? 'audio' : 'video';
        await transceiver.sender.replaceTrack(this.wiring.track(kind));
      }
      await this.pc.setLocalDescription();
      this.answered = offerId;
      await this.addEarly();
      await this.limitVideo();
    }
    this.wiring.send({ kind: 'answer', offerId, sdp: this.pc.localDescription?.sdp ?? '' });
  }

  private async addEarly(): Promise<void> {
    for (const candidate of this.early.splice(0)) await this.pc.addIceCandidate(candidate).catch(() => undefined);
  }

  private async limitVideo(): Promise<void> {
    const sender = this.pc.getTransceivers().find((one) => one.receiver.track.kind === 'video')?.sender;
    const parameters = sender?.getParameters();
    const bits = this.wiring.bitsPerSecond();
    if (sender === undefined || bits === 0 || parameters?.encodings[0] === undefined) return;
    parameters.encodings[0].maxBitrate = bits;
    await sender.setParameters(parameters).catch(() => undefined);
  }
}
