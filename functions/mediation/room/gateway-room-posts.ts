import { ApiGatewayManagementApiClient, DeleteConnectionCommand, GoneException, PostToConnectionCommand } from '@aws-sdk/client-apigatewaymanagementapi';
import { config } from '../../platform/config';
import type { RoomPosts } from './ports';

let made: ApiGatewayManagementApiClient | undefined;
const client = () => (made ??= new ApiGatewayManagementApiClient({ region: config.region, endpoint: config.socketManagementUrl }));

const isGone = (cause: unknown) => cause instanceof GoneException || (cause as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 410;

/** API Gateway's connection management; the embedded world answers the same calls. */
export const gatewayRoomPosts: RoomPosts = {
  post: async (connectionId, message) => {
    try {
      await client().send(new PostToConnectionCommand({ ConnectionId: connectionId, Data: Buffer.from(JSON.stringify(message)) }));
      return 'sent';
    } catch (cause) {
      if (isGone(cause)) return 'gone';
      throw cause;
    }
  },
  close: async (connectionId) => {
    try {
      await client().send(new DeleteConnectionCommand({ ConnectionId: connectionId }));
    } catch (cause) {
      if (!isGone(cause)) throw cause;
    }
  },
};
