import type { PeerStats } from './media-room';

type Row = Record<string, unknown>;
const rowsOf = (report: RTCStatsReport): Row[] => [...(report.values() as Iterable<Row>)];
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const sum = (rows: readonly Row[], field: string): number => rows.reduce((total, row) => total + number(row[field]), 0);

/** What arrived from one peer, and what went to them; the transport's own counters include everything on the wire. */
export const peerStats = (peerId: string, report: RTCStatsReport): PeerStats => {
  const rows = rowsOf(report);
  const inbound = rows.filter((row) => row['type'] === 'inbound-rtp');
  const transport = rows.filter((row) => row['type'] === 'transport');
  return { peerId, packetsReceived: sum(inbound, 'packetsReceived'), framesDecoded: sum(inbound, 'framesDecoded'), bytesReceived: sum(transport, 'bytesReceived'), bytesSent: sum(transport, 'bytesSent') };
};

/** The worst of what the others say about what we send. */
export const sendingQuality = (reports: readonly RTCStatsReport[]): { lost: number; roundTripMs: number } | undefined => {
  const told = reports.flatMap(rowsOf).filter((row) => row['type'] === 'remote-inbound-rtp');
  if (told.length === 0) return undefined;
  return { lost: Math.max(...told.map((row) => number(row['fractionLost']))), roundTripMs: Math.max(...told.map((row) => number(row['roundTripTime']))) * 1000 };
};
