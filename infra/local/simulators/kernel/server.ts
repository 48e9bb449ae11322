import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { jsonReply, type Reply } from './reply';

/** A request as the wire carried it: `target` is the undecoded path with its query, `body` the raw bytes as text. */
export interface SimRequest {
  readonly method: string;
  readonly target: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** `/a/{name}/b`; a parameter is one path segment. */
  readonly pattern: string;
  readonly handle: (request: SimRequest) => Promise<Reply> | Reply;
}

export type RawHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

const MAX_BODY_BYTES = 1_000_000;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY_BYTES) throw new Error('body too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const matcher = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

const send = (response: ServerResponse, reply: Reply): void => {
  if (reply.hang === true) return;
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
};

/** One server for all simulators; `raw` handlers (the OpenID provider) see the request before its body is read. */
export const createSimulatorServer = (routes: readonly Route[], raw: Readonly<Record<string, RawHandler>>): Server => {
  const table = routes.map((route) => ({ ...route, regex: matcher(route.pattern) }));
  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const target = request.url ?? '/';
    const path = target.split('?')[0] ?? '/';
    for (const route of table) {
      const match = route.method === request.method ? route.regex.exec(path) : null;
      if (match === null) continue;
      const params = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
      const query = new URL(target, 'http://simulator').searchParams;
      return route.handle({ method: route.method, target, path, query, headers: request.headers, body: await readBody(request), params });
    }
    return jsonReply({ code: 'NOT_FOUND', message: `no simulated route ${request.method} ${path}` }, 404);
  };
  const server = createServer((request, response) => {
    const prefix = Object.keys(raw).find((start) => request.url === start || request.url?.startsWith(`${start}/`) === true);
    const handler = prefix === undefined ? undefined : raw[prefix];
    const work = handler === undefined ? answer(request).then((reply) => send(response, reply)) : Promise.resolve(handler(request, response));
    work.catch((error: unknown) => {
      console.error('simulators: request failed', request.method, request.url?.split('?')[0], error);
      if (!response.headersSent) send(response, jsonReply({ code: 'SYSTEM_ERROR', message: 'simulator failed' }, 500));
    });
  });
  // Longer than the callers keep an idle connection, so that none is closed under a request.
  server.keepAliveTimeout = 75_000;
  return server;
};
