import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import type { Lambda } from '../lambda';
import { refuse } from './refuse';

type Kind = 'CONNECT' | 'DISCONNECT' | 'MESSAGE';
const IDLE_LIMIT = 10 * 60_000;
const MESSAGE_LIMIT = 128 * 1024;
const INVOKE_LIMIT = 29_000;

interface Connection { readonly socket: WebSocket; readonly connectedAt: number; heardAt: number; readonly sourceIp: string }

/** The websocket api: $connect decides, $default hears one message after the other, $disconnect is told; /@connections/{id} pushes. */
export class SocketApi {
  private readonly connections = new Map<string, Connection>();
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_LIMIT });

  constructor(private readonly lambdas: ReadonlyMap<string, Lambda>, private readonly log: (entry: object) => void) {
    setInterval(() => {
      for (const { socket, heardAt } of this.connections.values()) if (Date.now() - heardAt > IDLE_LIMIT) socket.close(1001, 'Going away');
    }, 30_000).unref();
  }

  listen(server: Server): void {
    server.on('upgrade', (request, socket, head) => void this.connect(request, socket, head));
  }

  get open(): number {
    return this.connections.size;
  }

  private event(routeKey: string, kind: Kind, connectionId: string, connectedAt: number, sourceIp: string, extra: object): object {
    const now = Date.now();
    return {
      ...extra,
      requestContext: {
        routeKey, eventType: kind, connectionId, connectedAt, extendedRequestId: randomUUID(), requestId: randomUUID(), messageDirection: 'IN', stage: 'local', apiId: 'pocketcourt-rooms',
        domainName: '127.0.0.1', requestTime: new Date(now).toUTCString(), requestTimeEpoch: now, identity: { sourceIp },
        ...(kind === 'MESSAGE' ? { messageId: randomUUID() } : {}),
      },
      isBase64Encoded: false,
    };
  }

  private async connect(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    const url = new URL(request.url ?? '/', 'http://local');
    const deny = (status: number, text: string): void => {
      socket.end(`HTTP/1.1 ${status} ${text}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    };
    if (url.pathname !== '/ws') return deny(404, 'Not Found');
    const connectionId = randomBytes(12).toString('base64url');
    const connectedAt = Date.now();
    const sourceIp = request.socket.remoteAddress ?? '127.0.0.1';
    const queryStringParameters = Object.fromEntries(url.searchParams);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const connectLambda = this.lambdas.get('$connect');
    if (connectLambda !== undefined) {
      try {
        const answer = (await connectLambda.invoke(this.event('$connect', 'CONNECT', connectionId, connectedAt, sourceIp, { headers, ...(url.search === '' ? {} : { queryStringParameters }) }), INVOKE_LIMIT)) as { statusCode?: number } | undefined;
        const status = Number(answer?.statusCode ?? 200);
        if (status < 200 || status > 299) return deny(status, 'Refused');
      } catch (error) {
        this.log({ level: 'ERROR', message: 'socket $connect failed', error: String(error) });
        return deny(502, 'Bad Gateway');
      }
    }
    this.server.handleUpgrade(request, socket, head, (opened) => this.opened(opened, connectionId, connectedAt, sourceIp, headers));
  }

  private opened(socket: WebSocket, connectionId: string, connectedAt: number, sourceIp: string, headers: Record<string, string>): void {
    const connection: Connection = { socket, connectedAt, heardAt: Date.now(), sourceIp };
    this.connections.set(connectionId, connection);
    let turn = Promise.resolve();
    const call = (routeKey: string, kind: Kind, extra: object): void => {
      const lambda = this.lambdas.get(routeKey);
      if (lambda === undefined) return;
      turn = turn.then(() => lambda.invoke(this.event(routeKey, kind, connectionId, connectedAt, sourceIp, extra), INVOKE_LIMIT)).then(() => undefined, (error: unknown) => {
        this.log({ level: 'ERROR', message: `socket ${routeKey} failed`, error: String(error) });
        if (kind === 'MESSAGE' && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ message: 'Internal server error', connectionId }));
      });
    };
    socket.on('message', (data: RawData) => {
      connection.heardAt = Date.now();
      call('$default', 'MESSAGE', { body: bytesOf(data).toString('utf8') });
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      this.connections.delete(connectionId);
      call('$disconnect', 'DISCONNECT', { headers });
    });
  }

  /** POST pushes, GET describes, DELETE closes; an id that is gone is 410. */
  manage(method: string, id: string, body: Buffer, response: ServerResponse): void {
    const connection = this.connections.get(id);
    if (connection === undefined || connection.socket.readyState !== WebSocket.OPEN) {
      response.writeHead(410, { 'content-type': 'application/json', 'x-amzn-errortype': 'GoneException' }).end('{"message":"Gone"}');
      return;
    }
    if (method === 'POST') {
      if (body.length > MESSAGE_LIMIT) return refuse(response, 413, 'request.tooLarge', '消息过大');
      connection.socket.send(body.toString('utf8'), (error) => response.writeHead(error ? 410 : 200).end());
    } else if (method === 'DELETE') {
      connection.socket.close(1000, 'Connection Closed Normally');
      response.writeHead(204).end();
    } else {
      const described = { connectedAt: new Date(connection.connectedAt).toISOString(), lastActiveAt: new Date(connection.heardAt).toISOString(), identity: { sourceIp: connection.sourceIp, userAgent: '' } };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(described));
    }
  }

  close(): void {
    for (const { socket } of this.connections.values()) socket.close(1001, 'Going away');
    this.server.close();
  }
}

const bytesOf = (data: RawData): Buffer => (Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? Buffer.from(data) : data);
