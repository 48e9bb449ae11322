import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeshPeer } from '../../../../miniapp/src/platform/media/mesh-peer';
import type { MeshSignal, OutgoingSignal } from '../../../../miniapp/src/platform/media/mesh-signal';

/** The signalling states of a browser's connection, without a network. */
class FakeConnection {
  signalingState = 'stable';
  iceConnectionState = 'new';
  localDescription: { type: string; sdp: string } | null = null;
  remoteDescription: { sdp: string } | null = null;
  closed = false;
  offers = 0;
  restarts = 0;
  oniceconnectionstatechange: (() => void) | null = null;
  addTransceiver(): void { /* nothing is sent */ }
  getTransceivers(): unknown[] { return []; }
  getReceivers(): unknown[] { return []; }
  async createOffer(options: { iceRestart?: boolean }) {
    if (this.signalingState !== 'stable') throw new Error('InvalidStateError');
    this.offers += 1;
    if (options.iceRestart === true) this.restarts += 1;
    return { type: 'offer', sdp: `offer${this.offers}` };
  }
  async setLocalDescription(description?: { type: string; sdp: string }): Promise<void> {
    this.localDescription = description ?? { type: 'answer', sdp: 'answer' };
    this.signalingState = description === undefined ? 'stable' : 'have-local-offer';
  }
  async setRemoteDescription(description: { type: string; sdp: string }): Promise<void> {
    this.remoteDescription = description;
    this.signalingState = description.type === 'offer' ? 'have-remote-offer' : 'stable';
  }
  async addIceCandidate(): Promise<void> { /* accepted */ }
  close(): void { this.closed = true; }
  ice(state: string): void { this.iceConnectionState = state; this.oniceconnectionstatechange?.(); }
}

const made: FakeConnection[] = [];
const before = { RTCPeerConnection: globalThis.RTCPeerConnection, MediaStream: globalThis.MediaStream };
beforeAll(() => {
  Object.assign(globalThis, {
    RTCPeerConnection: class extends FakeConnection { constructor() { super(); made.push(this); } },
    MediaStream: class { getTracks() { return []; } },
  });
});
afterAll(() => { Object.assign(globalThis, before); });

const settle = () => new Promise((done) => setTimeout(done, 5));
const meet = (offers: boolean) => {
  const sent: OutgoingSignal[] = [];
  const peer = new MeshPeer({ offers, iceServers: [], track: () => null, bitsPerSecond: () => 300_000, send: (signal) => sent.push(signal), changed: () => undefined });
  return { peer, sent, pc: () => made[made.length - 1] as FakeConnection, hear: (signal: OutgoingSignal) => peer.hear({ ...signal, instance: 'other' } as MeshSignal) };
};

describe('one side offers, the other asks', () => {
  it('the offering side offers; the other only says what it needs', async () => {
    const one = meet(true);
    one.peer.begin();
    const two = meet(false);
    two.peer.begin();
    await settle();
    expect(one.sent).toMatchObject([{ kind: 'offer', sdp: 'offer1' }]);
    expect(two.sent).toEqual([{ kind: 'need', what: 'offer' }]);
  });
  it('an offer that was lost while the line was down is sent again, the same one', async () => {
    const { peer, sent, pc } = meet(true);
    peer.begin();
    await settle();
    peer.begin();
    await settle();
    expect(sent[1]).toEqual(sent[0]);
    expect(pc().offers).toBe(1);
  });
  it('forty wishes at once make one offer in flight and no error', async () => {
    const { peer, sent, pc, hear } = meet(true);
    peer.begin();
    for (let wish = 0; wish < 40; wish += 1) hear({ kind: 'need', what: 'offer' });
    await settle();
    expect(pc().offers).toBe(1);
    expect(new Set(sent.map((signal) => (signal.kind === 'offer' ? signal.offerId : ''))).size).toBe(1);
  });
  it('an answer to an older offer, or a second one, changes nothing', async () => {
    const { peer, sent, pc, hear } = meet(true);
    peer.begin();
    await settle();
    const [offer] = sent;
    hear({ kind: 'answer', offerId: 'older', sdp: 'x' });
    await settle();
    expect(pc().signalingState).toBe('have-local-offer');
    const offerId = offer?.kind === 'offer' ? offer.offerId : '';
    hear({ kind: 'answer', offerId, sdp: 'first' });
    hear({ kind: 'answer', offerId, sdp: 'second' });
    await settle();
    expect(pc().remoteDescription).toMatchObject({ sdp: 'first' });
  });
  it('a failed path is restarted by the offering side, not more than once in two seconds', async () => {
    const { peer, sent, pc, hear } = meet(true);
    peer.begin();
    await settle();
    hear({ kind: 'answer', offerId: sent[0]?.kind === 'offer' ? sent[0].offerId : '', sdp: 'a' });
    await settle();
    for (let times = 0; times < 10; times += 1) pc().ice('failed');
    await settle();
    expect(pc().restarts).toBe(1);
    expect(peer.link).toBe('broken');
    peer.close();
  });
});

describe('the answering side', () => {
  it('answers an offer once and repeats the answer when asked again', async () => {
    const { sent, pc, hear } = meet(false);
    hear({ kind: 'offer', session: 's1', offerId: 'o1', sdp: 'offer' });
    hear({ kind: 'offer', session: 's1', offerId: 'o1', sdp: 'offer' });
    await settle();
    expect(sent).toEqual([{ kind: 'answer', offerId: 'o1', sdp: 'answer' }, { kind: 'answer', offerId: 'o1', sdp: 'answer' }]);
    expect(pc().remoteDescription).toMatchObject({ sdp: 'offer' });
  });
  it('starts from nothing when the other side did', async () => {
    const { hear } = meet(false);
    const count = made.length;
    hear({ kind: 'offer', session: 's1', offerId: 'o1', sdp: 'offer' });
    hear({ kind: 'offer', session: 's2', offerId: 'o2', sdp: 'anew' });
    await settle();
    expect(made.length).toBe(count + 1);
    expect(made[count - 1]?.closed).toBe(true);
  });
});
