import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyResultV2 } from 'aws-lambda';
import type { Declaration } from '../declaration';
import { Lambda, LambdaMissing, type LoadModule } from '../lambda';
import { verifySignature, type Credentials } from '../signature/verify-signature';
import { httpEvent, sendResult } from './http-event';
import { proxy } from './proxy';
import { BodyTooLarge, readBody } from './read-body';
import { refuse } from './refuse';
import { routeTable } from './route-table';
import { SocketApi } from './sockets';
import { serveStatic, type App } from './static-files';

export interface GatewayOptions {
  readonly root: string;
  readonly declaration: Declaration;
  readonly publicUrl: string;
  readonly objectsPort: number;
  readonly simulatorsPort: number;
  readonly credentials: Credentials;
  readonly apps: { readonly party: App; readonly console: App };
  readonly health: () => { readonly ok: boolean; readonly body: object };
  readonly log: (entry: object) => void;
  readonly loadModule?: LoadModule;
}

const HTTP_LIMIT = 30_000;

/** One public port: what API Gateway, a CDN and two hostnames are in the cloud. */
export const createGateway = (options: GatewayOptions): { server: Server; lambdas: readonly Lambda[]; close: () => void } => {
  const { declaration, root, publicUrl, log, objectsPort, simulatorsPort, apps } = options;
  const lambdas = declaration.functions.map((declared) => new Lambda(declared, root, options.loadModule));
  const match = routeTable(lambdas.flatMap((lambda) => lambda.declared.routes.map((route) => ({ ...route, target: lambda }))));
  const sockets = new SocketApi(new Map(lambdas.flatMap((lambda) => lambda.declared.sockets.map((route) => [route, lambda] as const))), log);
  const buckets = new Set(declaration.buckets);

  const callLambda = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const found = match(request.method ?? 'GET', path);
    if (found === undefined) return refuse(response, 404, 'request.notFound', '没有这个接口，请检查地址和方法');
    const event = httpEvent(request, await readBody(request), found);
    try {
      sendResult(response, (await found.target.invoke(event, HTTP_LIMIT)) as APIGatewayProxyResultV2);
    } catch (error) {
      if (error instanceof LambdaMissing) return refuse(response, 503, 'system.unavailable', '这部分功能还没有部署，请稍后再试');
      log({ level: 'ERROR', message: `${found.target.declared.name} failed`, error: error instanceof Error ? error.stack : String(error) });
      refuse(response, 500, 'system.unexpected', '系统出现意外，请稍后重试；如一直不行，请把编号告诉法院');
    }
  };

  const manageSocket = async (request: IncomingMessage, response: ServerResponse, id: string): Promise<void> => {
    const body = await readBody(request);
    const verdict = verifySignature({ method: request.method ?? 'GET', url: request.url ?? '/', headers: request.headers, service: 'execute-api', credentials: options.credentials, body, now: Date.now() });
    if (!verdict.ok) return refuse(response, 403, 'access.notAllowed', '签名不正确，不能向会议室推送');
    sockets.manage(request.method ?? 'GET', id, body, response);
  };

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = request.url ?? '/';
    const path = target.split('?', 1)[0] ?? '/';
    const first = path.split('/')[1] ?? '';
    if (path === '/-/health') return void response.writeHead(204).end();
    if (path === '/healthz') {
      const { ok, body } = options.health();
      const json = JSON.stringify({ ...body, sockets: sockets.open });
      return void response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(json);
    }
    if (first === 'api' || first === 's' || path === '/openapi.json') return callLambda(request, response, path);
    if (first === 'sim' || first === 'oidc') return proxy(request, response, simulatorsPort, publicUrl);
    if (buckets.has(first)) return proxy(request, response, objectsPort, publicUrl);
    if (first === '@connections' || first === '%40connections') return manageSocket(request, response, decodeURIComponent(path.split('/')[2] ?? ''));
    if (path === '/console') return void response.writeHead(301, { location: '/console/' }).end();
    return serveStatic(request, response, first === 'console' ? apps.console : apps.party, path, publicUrl);
  };

  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 0 }, (request, response) => {
    route(request, response).catch((error: unknown) => {
      if (error instanceof BodyTooLarge) {
        response.setHeader('connection', 'close');
        refuse(response, 413, 'request.tooLarge', '提交的内容超过6MB，请分开提交或改用文件上传');
        request.resume();
        return;
      }
      log({ level: 'ERROR', message: 'gateway failed', error: error instanceof Error ? error.stack : String(error) });
      refuse(response, 500, 'system.unexpected', '系统出现意外，请稍后重试；如一直不行，请把编号告诉法院');
    });
  });
  sockets.listen(server);
  return { server, lambdas, close: () => { sockets.close(); server.close(); server.closeIdleConnections(); } };
};
