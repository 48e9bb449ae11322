import type { Carrier, CarrierContext, Company } from '../../../../miniapp/src/platform/media/carrier';
import type { PeerLink, PeerStats } from '../../../../miniapp/src/platform/media/media-room';

/** The air between the people of a test: what one sends reaches who is with them and has them with them. */
export class Air {
  private readonly carriers = new Map<string, FakeCarrier>();
  private readonly timer = setInterval(() => this.blow(), 20);

  put(peerId: string, carrier: FakeCarrier): void { this.carriers.set(peerId, carrier); }
  take(carrier: FakeCarrier): void { for (const [peerId, known] of this.carriers) if (known === carrier) this.carriers.delete(peerId); }
  close(): void { clearInterval(this.timer); }

  private blow(): void {
    for (const [from, sender] of this.carriers) for (const to of sender.reaches) {
      const receiver = this.carriers.get(to);
      if (sender.sends && receiver?.reaches.includes(from) === true) receiver.receive(from);
    }
  }
}

/** Carries nothing anywhere but keeps every promise of a carrier. */
export class FakeCarrier implements Carrier {
  readonly streams = new Map<string, MediaStream>();
  reaches: readonly string[] = [];
  sends = true;
  private readonly arrived = new Map<string, number>();

  constructor(private readonly air: Air, private readonly context: CarrierContext) {}

  get links(): ReadonlyMap<string, PeerLink> { return new Map(this.reaches.map((peerId) => [peerId, 'connected'])); }
  equip(): void { /* needs nothing */ }
  async reach({ you, peerIds }: Company): Promise<void> {
    if (you !== '') this.air.put(you, this);
    this.reaches = peerIds;
    this.context.changed();
  }
  hold(held: boolean): void { this.sends = !held; }
  silence(): void { /* nothing is played */ }
  limit(): void { /* no pictures */ }
  async carry(): Promise<void> { /* the air carries */ }
  heard(): void { /* needs no signals */ }
  resume(): void { /* nothing is lost */ }
  level(): number { return 0; }
  watch(): void { /* no pictures */ }
  async stats(): Promise<PeerStats[]> { return [...this.arrived].map(([peerId, packetsReceived]) => ({ peerId, packetsReceived, bytesReceived: packetsReceived, framesDecoded: 0, bytesSent: 0 })); }
  async quality() { return undefined; }
  close(): void { this.air.take(this); }
  receive(from: string): void { this.arrived.set(from, (this.arrived.get(from) ?? 0) + 1); }
}
