import type { CarrierContext, Company } from '../../../../miniapp/src/platform/media/carrier';
import type { PeerStats } from '../../../../miniapp/src/platform/media/media-room';
import { MeshCarrier } from '../../../../miniapp/src/platform/media/mesh-carrier';
import { peerStats } from '../../../../miniapp/src/platform/media/peer-stats';

/** The product's mesh, with what a test must be able to see and do. */
export class DrillCarrier extends MeshCarrier {
  private readonly met = new Map<string, RTCPeerConnection[]>();

  /** every connection this page ever made, still counted when the room no longer shows it */
  async everything(): Promise<PeerStats[]> {
    return Promise.all([...this.peers].map(async ([peerId, { peer }]) => peerStats(peerId, await peer.getStats())));
  }
  connected(): string[] { return [...this.peers].filter(([, { peer }]) => peer.link === 'connected').map(([peerId]) => peerId); }
  storm(times: number): void { for (let time = 0; time < times; time += 1) for (const { peer } of this.peers.values()) peer.restart(); }
  attack(): number { return this.met.size; }
}

/** Ignores every word of the room: keeps what it had, and calls whoever it ever knew. */
class HostileCarrier extends DrillCarrier {
  private readonly everybody = new Set<string>();
  override async reach(company: Company): Promise<void> {
    for (const peerId of [...this.company.peerIds, ...company.peerIds]) this.everybody.add(peerId);
    return super.reach({ ...company, group: 'main', peerIds: [...this.everybody] });
  }
  override hold(): void { /* never silent */ }
  override attack(): number {
    let sent = 0;
    for (const peerId of this.everybody) {
      for (const data of [{ kind: 'need', what: 'offer' }, { kind: 'need', what: 'restart' }, { kind: 'need', what: 'rebuild' }, { kind: 'offer', session: 'x', offerId: 'x', sdp: 'v=0' }, { kind: 'answer', offerId: 'x', sdp: 'v=0' }, { kind: 'candidates', candidates: [] }]) {
        this.context.send(peerId, { ...data, instance: 'attacker' });
        sent += 1;
      }
    }
    return sent;
  }
}

/** The mutation that must be found out: "private" by switching tracks off, with the connections left open. */
class SwitchedOffCarrier extends DrillCarrier {
  private readonly everybody = new Set<string>();
  override async reach(company: Company): Promise<void> {
    for (const peerId of [...this.company.peerIds, ...company.peerIds]) this.everybody.add(peerId);
    for (const kind of ['audio', 'video'] as const) {
      const track = this.context.track(kind);
      if (track !== null) track.enabled = !company.group.startsWith('c');
    }
    return super.reach({ ...company, peerIds: [...this.everybody] });
  }
  override hold(): void { /* the tracks are off, that is thought to be enough */ }
}

export const carriers = {
  mesh: (context: CarrierContext) => new DrillCarrier(context),
  hostile: (context: CarrierContext) => new HostileCarrier(context),
  switchedOff: (context: CarrierContext) => new SwitchedOffCarrier(context),
};
export type CarrierName = keyof typeof carriers;
