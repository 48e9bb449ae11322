import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { refuse } from './refuse';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const HOP = new Set(['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer', 'transfer-encoding', 'upgrade']);

/** Passes a request on with its Host untouched (signatures cover it) and says where it came from. Bodies stream both ways. */
export const proxy = (request: IncomingMessage, response: ServerResponse, port: number, publicUrl: string): void => {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !HOP.has(name)));
  const { protocol } = new URL(publicUrl);
  if (request.headers['transfer-encoding'] !== undefined) headers['transfer-encoding'] = 'chunked';
  headers['x-forwarded-host'] = request.headers.host ?? '';
  headers['x-forwarded-proto'] = protocol.slice(0, -1);
  headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
  const upstream = httpRequest({ host: '127.0.0.1', port, method: request.method ?? 'GET', path: request.url ?? '/', headers, agent, setHost: false });
  upstream.on('continue', () => response.writeContinue());
  upstream.on('response', (answer) => {
    const kept = Object.entries(answer.headersDistinct).filter(([name]) => !HOP.has(name));
    response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept.map(([name, value]) => [name, value?.length === 1 ? value[0] : value])));
    pipeline(answer, response, () => undefined);
  });
  upstream.on('error', () => refuse(response, 503, 'system.unavailable', '后台部件正在重启，请稍等几秒再试'));
  response.on('close', () => {
    if (!response.writableFinished) upstream.destroy();
  });
  pipeline(request, upstream, () => undefined);
};
