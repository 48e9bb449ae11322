import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { CourtError } from '../../shared/kernel/errors';
import { clock } from '../platform/clock';
import { log } from '../platform/log';
import { dynamoRoomStore } from './room/dynamo-room-store';
import { gatewayRoomPosts } from './room/gateway-room-posts';
import { hear } from './room/hear';
import { announcePeers } from './room/present';
import type { Room } from './room/ports';
import { takeTicket } from './room/ticket';

export interface SocketEvent {
  requestContext: { routeKey: string; connectionId: string };
  queryStringParameters?: Record<string, string | undefined> | null;
  body?: string | null;
  isBase64Encoded?: boolean;
}

/** The ticket says who this is; the connection is that person until it closes. A newer one replaces it. */
const connect = async (room: Room, event: SocketEvent, at: Date): Promise<void> => {
  const { personId, caseId, sessionId, peerId, name, role, camera, epoch } = await takeTicket(event.queryStringParameters?.['ticket'] ?? '', at);
  const replaced = await room.store.sit(sessionId, { peerId, personId, caseId, name, role, video: camera, mic: true, epoch, connectionId: event.requestContext.connectionId });
  if (replaced === undefined) return;
  // Told first, so that the older window does not come back and push the newer one out.
  await room.posts.post(replaced, { type: 'refused', code: 'mediation.replaced', message: '您已在另一个窗口进入调解室，这里已断开。' });
  await room.store.leave(replaced, false);
  await room.posts.close(replaced);
};

/** $connect, $default and $disconnect of the room's socket. */
export const onSocket = async (room: Room, event: SocketEvent, at: Date): Promise<APIGatewayProxyStructuredResultV2> => {
  const { routeKey, connectionId } = event.requestContext;
  try {
    if (routeKey === '$connect') await connect(room, event, at);
    else if (routeKey === '$disconnect') {
      const left = await room.store.leave(connectionId, false);
      if (left !== undefined) await announcePeers(room, left.sessionId);
    } else await hear(room, connectionId, event.isBase64Encoded === true ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : event.body ?? '', at);
    return { statusCode: 200 };
  } catch (cause) {
    if (cause instanceof CourtError) return { statusCode: cause.status, body: JSON.stringify({ code: cause.code, message: cause.message }) };
    log.error('socket', cause, { routeKey });
    return { statusCode: 500 };
  }
};

export const handler = (event: SocketEvent): Promise<APIGatewayProxyStructuredResultV2> => onSocket({ store: dynamoRoomStore, posts: gatewayRoomPosts }, event, clock.now());
