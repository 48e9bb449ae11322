import { ApiGatewayManagementApiClient, DeleteConnectionCommand, PostToConnectionCommand } from '@aws-sdk/client-apigatewaymanagementapi';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { declared, startGateway } from './start-gateway';
import { CREDENTIALS } from './start-objects';

interface SocketEvent { body?: string; queryStringParameters?: Record<string, string>; requestContext: { routeKey: string; eventType: string; connectionId: string } }
const events: SocketEvent[] = [];
let gateway: Awaited<ReturnType<typeof startGateway>>;
let management: ApiGatewayManagementApiClient;
beforeAll(async () => {
  gateway = await startGateway([declared('room', { sockets: ['$connect', '$disconnect', '$default'] })], {
    room: async (event: SocketEvent) => {
      // A slow first message must not be overtaken by the second.
      if (event.body === 'first') await new Promise((done) => setTimeout(done, 80));
      events.push(event);
      return { statusCode: event.requestContext.routeKey === '$connect' && event.queryStringParameters?.['ticket'] !== 'good' ? 401 : 200 };
    },
  });
  management = new ApiGatewayManagementApiClient({ endpoint: gateway.url, region: 'cn-northwest-1', credentials: CREDENTIALS, maxAttempts: 1 });
});
afterAll(async () => {
  management.destroy();
  await gateway.stop();
});
const open = (ticket: string): Promise<WebSocket> => new Promise((done, refuse) => {
  const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/ws?ticket=${ticket}`);
  socket.once('open', () => done(socket));
  socket.once('error', refuse);
});
const until = async (test: () => boolean): Promise<void> => {
  for (let left = 100; left > 0 && !test(); left -= 1) await new Promise((done) => setTimeout(done, 20));
};

describe('the room socket', () => {
  it('opens only when $connect says so', async () => {
    await expect(open('bad')).rejects.toThrow('401');
  });

  it('hears in order, pushes, closes and tells the handler', async () => {
    const socket = await open('good');
    const id = events.at(-1)?.requestContext.connectionId ?? '';
    socket.send('first');
    socket.send('second');
    await until(() => events.some(({ body }) => body === 'second'));
    expect(events.filter(({ requestContext }) => requestContext.eventType === 'MESSAGE').map(({ body }) => body)).toEqual(['first', 'second']);

    const pushed = new Promise((done) => socket.once('message', (data: Buffer) => done(data.toString('utf8'))));
    await management.send(new PostToConnectionCommand({ ConnectionId: id, Data: '{"type":"chat","text":"您好"}' }));
    expect(await pushed).toBe('{"type":"chat","text":"您好"}');

    const closed = new Promise((done) => socket.once('close', done));
    await management.send(new DeleteConnectionCommand({ ConnectionId: id }));
    await closed;
    await until(() => events.at(-1)?.requestContext.routeKey === '$disconnect');
    expect(events.at(-1)?.requestContext).toMatchObject({ routeKey: '$disconnect', connectionId: id });
    await expect(management.send(new PostToConnectionCommand({ ConnectionId: id, Data: 'x' }))).rejects.toMatchObject({ name: 'GoneException' });
  });

  it('lets nobody push without the signature', async () => {
    const response = await fetch(`${gateway.url}/@connections/abc`, { method: 'POST', body: 'x' });
    expect(response.status).toBe(403);
  });
});
