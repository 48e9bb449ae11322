import type { Here } from './people';

export interface Received { packets: number; bytes: number }

/** By peer: RTP packets and everything on the transport, also of connections the room no longer shows. */
export const received = async (person: Here): Promise<Map<string, Received>> =>
  new Map((await person.run((drill) => drill.allStats())).map(({ peerId, packetsReceived, bytesReceived }) => [peerId, { packets: packetsReceived, bytes: bytesReceived }]));

export const receivedSince = (before: Map<string, Received>, after: Map<string, Received>, peerId: string): Received => ({
  packets: (after.get(peerId)?.packets ?? 0) - (before.get(peerId)?.packets ?? 0), bytes: (after.get(peerId)?.bytes ?? 0) - (before.get(peerId)?.bytes ?? 0),
});
