import { ClientMessage } from '../../../shared/mediation/room';
import { Occupancy, announcePeers, occupancyOf, sendTo, type Present } from './present';
import type { ChatLine, Room } from './ports';

const RELAY_BYTES = 64_000;

const welcome = async (room: Room, sessionId: string, occupancy: Occupancy, seat: Present): Promise<void> => {
  const history: ChatLine[] = occupancy.isAdmitted(seat) ? await room.store.history(sessionId) : [];
  await sendTo(room, [seat], () => ({ type: 'welcome', you: occupancy.peer(seat), peers: occupancy.peersFor(seat), epoch: seat.epoch, history }));
};

const refuse = (room: Room, seat: Present, code: string, message: string) => sendTo(room, [seat], () => ({ type: 'refused', code, message }));

/** The mediator lets a waiting person in, or sends one back to waiting. */
const changeAdmission = async (room: Room, sessionId: string, mediator: Present, peerId: string, admitted: boolean): Promise<void> => {
  if (mediator.role !== 'mediator') return void await refuse(room, mediator, 'access.notAllowed', '只有调解员可以请人进入或离开。');
  const before = await occupancyOf(room, sessionId);
  const target = before.present.find((seat) => seat.peerId === peerId);
  if (target?.role === 'mediator' || (admitted && target === undefined)) return void await refuse(room, mediator, 'mediation.notFound', '这个人已经不在调解室。');
  await room.store.admit(sessionId, peerId, admitted);
  if (target !== undefined && admitted) await welcome(room, sessionId, await occupancyOf(room, sessionId), target);
  if (target !== undefined && !admitted) await sendTo(room, [target], () => ({ type: 'removed' }));
  await announcePeers(room, sessionId);
};

/** One message of one connection. Who speaks is known from the connection; who is not let in reaches nobody. */
export const hear = async (room: Room, connectionId: string, body: string, at: Date): Promise<void> => {
  const found = await room.store.seatOf(connectionId);
  if (found === undefined) return;
  const { sessionId } = found;
  const occupancy = await occupancyOf(room, sessionId);
  const seat = occupancy.present.find((one) => one.connectionId === connectionId);
  if (seat === undefined) return;
  let json: unknown;
  try { json = JSON.parse(body); } catch { json = undefined; }
  const parsed = ClientMessage.safeParse(json);
  if (!parsed.success) return void await refuse(room, seat, 'request.malformed', '这条消息无法识别。');
  const message = parsed.data;
  if (message.type === 'ping') return void await sendTo(room, [seat], () => ({ type: 'pong' }));
  if (message.type === 'leave') {
    await room.store.leave(connectionId, true);
    return announcePeers(room, sessionId);
  }
  if (message.type === 'hello') {
    await welcome(room, sessionId, occupancy, seat);
    return announcePeers(room, sessionId);
  }
  if (message.type === 'admit' || message.type === 'remove') return changeAdmission(room, sessionId, seat, message.peerId, message.type === 'admit');
  if (message.type === 'media') {
    await room.store.update(sessionId, { ...seat, mic: message.mic, video: message.camera });
    const others = (occupancy.isAdmitted(seat) ? occupancy.admitted : []).filter((one) => one !== seat);
    return void await sendTo(room, others, () => ({ type: 'media', from: seat.peerId, mic: message.mic, camera: message.camera }));
  }
  if (!occupancy.isAdmitted(seat)) return void await refuse(room, seat, 'access.notAllowed', '请等调解员请您进入后再发言。');
  if (message.type === 'chat') {
    const line: ChatLine = { from: seat.peerId, name: seat.name, text: message.text, at: at.toISOString() };
    await room.store.say(sessionId, line);
    return void await sendTo(room, occupancy.admitted, () => ({ type: 'chat', ...line }));
  }
  const target = occupancy.admitted.find((one) => one.peerId === message.to);
  if (target === undefined || body.length > RELAY_BYTES) return void await refuse(room, seat, 'request.notFound', '对方不在调解室，不能连接。');
  await sendTo(room, [target], () => ({ type: 'signal', from: seat.peerId, data: message.data }));
};
