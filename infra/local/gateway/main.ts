import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeclaration } from '../declaration';
import { stopWithSupervisor } from '../stop-with-supervisor';
import { createGateway } from './gateway';

const need = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
};
const root = need('WORLD_ROOT');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const log = (entry: object): void => console.log(JSON.stringify({ timestamp: new Date().toISOString(), ...entry }));

let parts: Record<string, { state: string }> = {};
process.on('message', (message: { kind?: string; parts?: typeof parts }) => {
  if (message.kind === 'parts' && message.parts !== undefined) ({ parts } = message);
});

const { server, lambdas, close } = createGateway({
  root,
  declaration: readDeclaration(root),
  publicUrl: need('PUBLIC_URL'),
  objectsPort: Number(need('OBJECTS_PORT')),
  simulatorsPort: Number(need('SIM_PORT')),
  credentials: { accessKeyId: need('AWS_ACCESS_KEY_ID'), secretAccessKey: need('AWS_SECRET_ACCESS_KEY') },
  apps: {
    party: { prefix: '', folder: join(root, 'miniapp/dist/h5'), name: '手机端', historyFallback: false },
    console: { prefix: '/console', folder: join(root, 'console/dist'), name: '工作台', historyFallback: true },
  },
  // Whoever can read this answer is talking to a living api.
  health: () => ({
    ok: Object.entries(parts).every(([name, part]) => name === 'api' || part.state === 'up'),
    body: { version, parts: { ...parts, api: { ...parts['api'], state: 'up' } } },
  }),
  log,
});

const missing = lambdas.filter((lambda) => !lambda.built).map((lambda) => lambda.declared.module);
if (missing.length > 0) process.send?.({ kind: 'say', text: `尚无代码的函数 missing handlers: ${missing.join(', ')}` });
server.once('error', (error) => {
  log({ level: 'ERROR', message: `cannot listen: ${error.message}` });
  process.exit(1);
});
// Loaded before the port opens, so that nobody's first tap pays for it.
const loaded = await Promise.allSettled(lambdas.filter((lambda) => lambda.built && !lambda.declared.followsOutbox && lambda.declared.schedules.length === 0).map((lambda) => lambda.load()));
for (const result of loaded) {
  if (result.status === 'rejected') {
    log({ level: 'ERROR', message: 'a handler does not load', error: String(result.reason instanceof Error ? result.reason.stack : result.reason) });
    process.send?.({ kind: 'say', text: `有函数无法加载 a handler does not load: ${String(result.reason)}` });
  }
}
server.listen(Number(need('GATEWAY_PORT')), '127.0.0.1', () => process.send?.({ kind: 'started' }));
stopWithSupervisor(() => {
  close();
  setTimeout(() => process.exit(0), 300);
});
