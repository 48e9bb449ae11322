import { CourtError } from '../../../shared/kernel/errors';
import { ClientMessage } from '../../../shared/mediation/room';
import { log } from '../../platform/log';
import { occupancyOf, sendTo } from './announce';
import type { Acts } from './hearing';
import { hostActs } from './host-acts';
import type { Room } from './ports';
import { talkActs } from './talk-acts';

const acts: Acts = { ...talkActs, ...hostActs };

const read = (body: string): ClientMessage | undefined => {
  try {
    return ClientMessage.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
};

/** One message of one connection. Who speaks is known from the connection; what they may reach, from the group they are in now. */
export const hear = async (room: Room, connectionId: string, body: string, at: Date): Promise<void> => {
  const found = await room.store.seatOf(connectionId);
  if (found === undefined) return;
  const { sessionId } = found;
  const occupancy = await occupancyOf(room, sessionId);
  const seat = occupancy.find(found.peerId);
  if (seat?.connectionId !== connectionId) return;
  try {
    const message = read(body);
    if (message === undefined) throw new CourtError('request.malformed', '这条消息无法识别。');
    const act = acts[message.type] as (hearing: object, message: ClientMessage) => Promise<void>;
    await act({ room, sessionId, occupancy, seat, at, bytes: body.length }, message);
  } catch (cause) {
    if (!(cause instanceof CourtError)) log.error('room message', cause, {});
    const refusal = cause instanceof CourtError ? cause : new CourtError('system.unexpected', '这一步没有办成，请再试一次。', { cause });
    await sendTo(room, [seat], at, () => ({ type: 'refused', code: refusal.code, message: refusal.message }));
  }
};
