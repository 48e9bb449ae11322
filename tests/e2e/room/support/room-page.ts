import type { Carrier, CarrierContext } from '../../../../miniapp/src/platform/media/carrier';
import type { PeerStats, RoomView, RoomWish } from '../../../../miniapp/src/platform/media/media-room';
import { MeetingRoom } from '../../../../miniapp/src/platform/media/meeting-room';
import { openCamera, openMicrophone } from '../../../../miniapp/src/platform/media/open-devices';
import { openLine } from '../../../../miniapp/src/platform/media/open-line.h5';
import { SessionRecorder } from '../../../../miniapp/src/platform/media/session-recorder';
import { Sha256 } from '../../../../miniapp/src/platform/upload/sha256';
import { carriers, type CarrierName, type DrillCarrier } from './drill-carriers';

/** Bundled for the browser and loaded into an empty page of the court's origin: the product's own room, with what a test must see of it. */
const sha256 = (bytes: Uint8Array): string => new Sha256().update(bytes).hex();
const ascii = (text: string): Uint8Array => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));

export interface Entry { caseId: string; token: string; camera: boolean; carrier?: CarrierName }
interface Shown { frames: number; lastAt: number; largestGap: number; element: HTMLVideoElement; stream: MediaStream | undefined }

let room: MeetingRoom | undefined;
let carrier: DrillCarrier | undefined;
let view: RoomView | undefined;
let recorder: SessionRecorder | undefined;
let sockets: WebSocket[] = [];
const pieces: { index: number; bytes: number }[] = [];
const heard: string[] = [];
const errors: string[] = [];
const shown = new Map<string, Shown>();
const linkDrops: string[] = [];
window.addEventListener('error', ({ message }) => errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

const count = (peerId: string, stream: MediaStream): void => {
  const known = shown.get(peerId);
  if (known?.stream === stream) return;
  const element = known?.element ?? document.createElement('video');
  Object.assign(element, { muted: true, autoplay: true, playsInline: true, srcObject: stream });
  document.body.append(element);
  const entry: Shown = { frames: 0, lastAt: 0, largestGap: 0, element, stream };
  shown.set(peerId, entry);
  const frame = (): void => {
    const now = performance.now();
    if (entry.lastAt > 0) entry.largestGap = Math.max(entry.largestGap, now - entry.lastAt);
    Object.assign(entry, { frames: entry.frames + 1, lastAt: now });
    if (shown.get(peerId) === entry) element.requestVideoFrameCallback(frame);
  };
  element.requestVideoFrameCallback(frame);
  void element.play().catch(() => undefined);
};

const follow = (next: RoomView): void => {
  for (const [peerId, link] of view?.links ?? []) if (link === 'connected' && next.links.get(peerId) === 'broken') linkDrops.push(peerId);
  view = next;
  for (const [peerId, stream] of next.streams) count(peerId, stream);
  for (const peerId of shown.keys()) if (!next.streams.has(peerId)) shown.delete(peerId);
  recorder?.follow(next);
};

const api = async (path: string, token: string, body: unknown): Promise<{ status: number; body: Record<string, unknown> }> => {
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

const enter = async ({ caseId, token, camera, carrier: name = 'mesh' }: Entry): Promise<void> => {
  const local = new MediaStream([await openMicrophone(), ...(camera ? [await openCamera()] : [])]);
  const newTicket = async () => {
    const { status, body } = await api(`/api/cases/${caseId}/mediation/room-tickets`, token, { camera, device: 'computer' });
    if (status !== 201) throw Object.assign(new Error(String(body['message'])), { code: body['code'] });
    return { ...body, proof: sha256(ascii(`${String(body['ticket'])}.${token}`)) } as never;
  };
  const make = (context: CarrierContext): Carrier => (carrier = carriers[name](context));
  room = new MeetingRoom({ local, newTicket, onCaseChanged: () => heard.push('{"type":"caseChanged"}') }, make, (address, protocols, events) => {
    const line = openLine(address, protocols, { ...events, heard: (text) => { heard.push(text); events.heard(text); } });
    return line;
  });
  recorder = new SessionRecorder(async ({ recordingId, index, take, bytes }) => {
    const base64 = btoa(String.fromCharCode(...new Uint8Array(bytes)));
    const { status } = await api(`/api/cases/${caseId}/mediation/recordings/${recordingId}/pieces`, token, { index, take, base64, sha256: sha256(new Uint8Array(bytes)) });
    if (status !== 200) throw new Error(`piece ${index} refused: ${status}`);
    pieces.push({ index, bytes: bytes.byteLength });
  }, () => undefined);
  room.subscribe(follow);
  await room.join();
};

const plain = () => view === undefined ? undefined : { status: view.status, you: view.you, peers: view.peers, room: view.room, chat: view.chat, held: view.held, mic: view.mic, pictures: view.pictures, message: view.message, links: Object.fromEntries(view.links) };
const pixels = (peerId: string): string => {
  const element = shown.get(peerId)?.element;
  const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
  const drawing = canvas.getContext('2d');
  if (element === undefined || drawing === null) return '';
  drawing.drawImage(element, 0, 0, 64, 36);
  return canvas.toDataURL();
};

const drill = {
  enter,
  view: plain,
  tell: (wish: RoomWish) => room?.tell(wish),
  publish: (kind: 'mic' | 'camera', on: boolean) => room?.publish(kind, on),
  leave: () => room?.leave(),
  stats: (): Promise<PeerStats[]> => room?.stats() ?? Promise.resolve([]),
  allStats: () => carrier?.everything() ?? Promise.resolve([]),
  attack: () => carrier?.attack() ?? 0,
  storm: (times: number) => carrier?.storm(times),
  frames: () => [...shown].map(([peerId, { frames, largestGap, lastAt }]) => ({ peerId, frames, largestGap: Math.max(largestGap, lastAt === 0 ? 0 : performance.now() - lastAt) })),
  forgetGaps: () => { for (const entry of shown.values()) entry.largestGap = 0; },
  pixels,
  heard: () => [...heard],
  forgetHeard: () => { heard.length = 0; },
  errors: () => [...errors],
  linkDrops: () => [...linkDrops],
  connections: () => carrier?.connected() ?? [],
  recording: () => ({ running: recorder?.running === true, pieces: pieces.length, bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0) }),
  breakLines: () => { for (const socket of sockets) socket.close(); },
};
export type Drill = typeof drill;
Object.assign(window, { drill });
