import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { CourtError } from '../../shared/kernel/errors';
import { clock } from '../platform/clock';
import { log } from '../platform/log';
import { announceRoom, occupancyOf } from './room/announce';
import { dynamoRoomStore } from './room/dynamo-room-store';
import { gatewayRoomPosts } from './room/gateway-room-posts';
import { hear } from './room/hear';
import type { Room } from './room/ports';
import { takeTicket } from './room/ticket';

export interface SocketEvent {
  requestContext: { routeKey: string; connectionId: string };
  queryStringParameters?: Record<string, string | undefined> | null;
  headers?: Record<string, string | undefined> | null;
  body?: string | null;
  isBase64Encoded?: boolean;
}

const PROTOCOL = 'pocket-court.room';

/** The ticket is in the address, its proof beside it in the sub-protocol: who reads addresses in a log cannot use them. */
const proofIn = ({ headers }: SocketEvent): string => {
  const offered = headers?.['sec-websocket-protocol'] ?? headers?.['Sec-WebSocket-Protocol'] ?? '';
  return offered.split(',').map((one) => one.trim()).find((one) => one !== PROTOCOL) ?? '';
};

/** The ticket says who this is and where; the connection is that person until it closes. A newer one replaces it. */
const connect = async (room: Room, event: SocketEvent, at: Date): Promise<void> => {
  const { ticket: token = '', room: sessionId = '' } = event.queryStringParameters ?? {};
  const ticket = await takeTicket({ token, proof: proofIn(event), sessionId }, at);
  const occupancy = await occupancyOf(room, sessionId);
  const { personId, caseId, peerId, name, role, camera, phone, screenedFrom } = ticket;
  if (ticket.epoch !== occupancy.state.epoch || ticket.group !== occupancy.groupOf({ peerId, role })) throw new CourtError('mediation.ticketInvalid', '调解室的分组刚刚变了，请重新进入。');
  const replaced = await room.store.sit(sessionId, { peerId, personId, caseId, name, role, phone, screenedFrom, video: camera, mic: true, connectionId: event.requestContext.connectionId, satAt: at.toISOString() });
  if (replaced === undefined) return;
  // Told first, so that the older window does not come back and push the newer one out.
  await room.posts.post(replaced, { type: 'refused', code: 'mediation.replaced', message: '您已在另一个窗口进入调解室，这里已断开。' });
  await room.store.leave(replaced, false, at);
  await room.posts.close(replaced);
};

/** $connect, $default and $disconnect of the room's socket. */
export const onSocket = async (room: Room, event: SocketEvent, at: Date): Promise<APIGatewayProxyStructuredResultV2> => {
  const { routeKey, connectionId } = event.requestContext;
  try {
    if (routeKey === '$connect') {
      await connect(room, event, at);
      return { statusCode: 200, headers: { 'Sec-WebSocket-Protocol': PROTOCOL } };
    }
    if (routeKey === '$disconnect') {
      const left = await room.store.leave(connectionId, false, at);
      if (left !== undefined) await announceRoom(room, left.sessionId, at);
    } else await hear(room, connectionId, event.isBase64Encoded === true ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : event.body ?? '', at);
    return { statusCode: 200 };
  } catch (cause) {
    if (cause instanceof CourtError) return { statusCode: cause.status, body: JSON.stringify({ code: cause.code, message: cause.message }) };
    log.error('socket', cause, { routeKey });
    return { statusCode: 500 };
  }
};

export const handler = (event: SocketEvent): Promise<APIGatewayProxyStructuredResultV2> => onSocket({ store: dynamoRoomStore, posts: gatewayRoomPosts }, event, clock.now());
