import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DeclaredFunction } from '../../../infra/local/declaration';
import { createGateway } from '../../../infra/local/gateway/gateway';
import { BUCKET, CREDENTIALS, startObjects } from './start-objects';

export type Handlers = Readonly<Record<string, (event: never) => Promise<unknown>>>;
export const declared = (name: string, more: Partial<DeclaredFunction>): DeclaredFunction => ({ name, module: `functions/${name}/handler`, exported: 'handler', routes: [], sockets: [], schedules: [], followsOutbox: false, ...more });
export const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  return (server.address() as AddressInfo).port;
};

/** The gateway over handlers written in the test, a real object store and a simulator that says what reached it. */
export const startGateway = async (functions: readonly DeclaredFunction[], handlers: Handlers) => {
  const root = mkdtempSync(join(tmpdir(), 'pocket-court-gateway-'));
  const file = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const { name, module } of functions) if (handlers[name] !== undefined) file(`.build/server/${module}.mjs`, '');
  file('h5/index.html', '<html><head><script>window.start = 1</script></head>party</html>');
  file('h5/js/app.0123abcd.js', `console.log(${'1 + '.repeat(600)}1)`);
  file('console/index.html', '<html>console</html>');
  const simulators = createServer((request, response) => response.end(JSON.stringify({ url: request.url, headers: request.headers })));
  const objects = await startObjects();
  const gateway = createGateway({
    root,
    declaration: { functions, environment: {}, tables: [], buckets: [BUCKET] },
    publicUrl: 'http://127.0.0.1:1',
    objectsPort: Number(new URL(objects.url).port),
    simulatorsPort: await listen(simulators),
    credentials: CREDENTIALS,
    apps: { party: { prefix: '', folder: join(root, 'h5'), name: '手机端', historyFallback: false }, console: { prefix: '/console', folder: join(root, 'console'), name: '工作台', historyFallback: true } },
    health: () => ({ ok: true, body: { version: '1' } }),
    log: () => undefined,
    loadModule: (path) => Promise.resolve({ handler: Object.entries(handlers).find(([name]) => path.includes(`/functions/${name}/`))?.[1] }),
  });
  const port = await listen(gateway.server);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      gateway.close();
      gateway.server.closeAllConnections();
      simulators.closeAllConnections();
      simulators.close();
      await objects.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
};
