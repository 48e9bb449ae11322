import { CourtError } from '../../../shared/kernel/errors';
import type { ChatLine } from '../../../shared/mediation/room';
import { mediationCopy as copy } from '../copy';
import { ackCaucus, answerCaucus, askCaucus, endCaucus } from '../domain/caucus';
import { announceRoom, changeRoom, sendTo, welcome } from './announce';
import type { Acts, Hearing } from './hearing';

const RELAY_BYTES = 64_000;
/** how long a private talk stands while who leads has no line to the server */
const HOST_GONE_MS = 12_000;

export const note = async ({ room, sessionId, occupancy, seat, at }: Hearing, text: string): Promise<void> => {
  const line: ChatLine = { from: seat.peerId, name: '', text, at: at.toISOString(), note: true };
  const group = occupancy.groupOf(seat);
  if (group === 'waiting') return;
  await room.store.say(sessionId, group, line);
  await sendTo(room, occupancy.together(seat), at, () => ({ type: 'chat', line }));
};

const needInside = ({ occupancy, seat }: Hearing): void => {
  if (occupancy.groupOf(seat) === 'waiting') throw new CourtError('access.notAllowed', '请等调解员请您进入后再发言。');
};

/** Who is in a private talk and leaves it for good ends it; a broken line does not. */
const endOwnCaucus = async ({ room, sessionId, seat }: Hearing): Promise<void> =>
  changeRoom(room, sessionId, ({ state }) => (state.caucus?.members.includes(seat.peerId) === true ? endCaucus(state) : state));

/** What everybody may say; `signal`, `chat` and `media` reach only those in one's own group. */
export const talkActs: Acts<'hello' | 'ping' | 'leave' | 'signal' | 'chat' | 'media' | 'caucusAsk' | 'caucusAnswer' | 'caucusAck' | 'caucusEnd'> = {
  ping: async ({ room, seat, at }) => void await sendTo(room, [seat], at, () => ({ type: 'pong' })),
  hello: async ({ room, sessionId, occupancy, seat, at }) => {
    await welcome(room, sessionId, occupancy, seat, at);
    await announceRoom(room, sessionId, at);
  },
  leave: async (hearing) => {
    const { room, sessionId, seat, at } = hearing;
    await endOwnCaucus(hearing);
    await room.store.leave(seat.connectionId, true, at);
    await announceRoom(room, sessionId, at);
  },
  media: async (hearing, { mic, camera, screen }) => {
    const { room, sessionId, occupancy, seat, at } = hearing;
    await room.store.update(sessionId, { ...seat, mic, video: camera, screen });
    await sendTo(room, occupancy.together(seat).filter((one) => one !== seat), at, () => ({ type: 'media', from: seat.peerId, mic, camera, ...(screen === true ? { screen } : {}) }));
    if (seat.video !== camera) await note(hearing, camera ? copy.note.video(seat.name) : mic ? copy.note.soundOnly(seat.name) : copy.note.textOnly(seat.name));
  },
  chat: async (hearing, { text }) => {
    needInside(hearing);
    const { room, sessionId, occupancy, seat, at } = hearing;
    const line: ChatLine = { from: seat.peerId, name: seat.name, text, at: at.toISOString() };
    await room.store.say(sessionId, occupancy.groupOf(seat), line);
    await sendTo(room, occupancy.together(seat), at, () => ({ type: 'chat', line }));
  },
  signal: async (hearing, { to, data }) => {
    needInside(hearing);
    const { room, occupancy, seat, at, bytes } = hearing;
    const target = occupancy.together(seat).find(({ peerId }) => peerId === to);
    if (target === undefined || bytes > RELAY_BYTES) throw new CourtError('request.notFound', '对方不在您所在的这一组，不能连接。');
    await sendTo(room, [target], at, () => ({ type: 'signal', from: seat.peerId, data }));
  },
  caucusAsk: async ({ room, sessionId, seat, at }, { peerIds }) => {
    await changeRoom(room, sessionId, (occupancy) => askCaucus(occupancy, seat, peerIds));
    await announceRoom(room, sessionId, at);
  },
  caucusAnswer: async ({ room, sessionId, seat, at }, { agreed }) => {
    await changeRoom(room, sessionId, ({ state }) => answerCaucus(state, seat.peerId, agreed));
    await announceRoom(room, sessionId, at);
  },
  caucusAck: async ({ room, sessionId, seat, at }, { caucusId }) => {
    await changeRoom(room, sessionId, ({ state }) => ackCaucus(state, seat.peerId, caucusId));
    await announceRoom(room, sessionId, at);
  },
  caucusEnd: async ({ room, sessionId, occupancy, seat, at }) => {
    const { seats } = await room.store.read(sessionId);
    const host = seats.find(({ peerId }) => peerId === occupancy.hostPeerId);
    const hostGone = host?.connectionId === undefined && (host?.awaySince === undefined || at.getTime() - Date.parse(host.awaySince) >= HOST_GONE_MS);
    const asking = occupancy.state.caucus?.phase === 'asked' && occupancy.state.caucus.members.includes(seat.peerId);
    if (!occupancy.isHost(seat) && !asking && !(hostGone && occupancy.state.caucus?.members.includes(seat.peerId) === true)) throw new CourtError('access.notAllowed', '单独谈话由主持人结束。您可以请主持人结束，或离开调解室。');
    await changeRoom(room, sessionId, ({ state }) => endCaucus(state));
    await announceRoom(room, sessionId, at);
  },
};
