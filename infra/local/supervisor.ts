import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createTables } from './create-tables';
import { readDeclaration } from './declaration';
import { functionEnvironment, objectsEnvironment, type Ports, publicUrl, simulatorEnvironment, storeEndpoint, type World } from './environment';
import { worldKeys } from './keys';
import { Part, type PartPlan } from './part';
import { signingKeys } from './signing-keys';

export interface Start {
  readonly root: string;
  readonly port: number;
  readonly dataDir: string;
  readonly say: (text: string) => void;
  readonly fail: (text: string) => never;
}

const STAFF = 'clerk1、head1 立案庭 · judge1、judge2 民一庭 · finance1、finance2 财务室 · admin1 管理员 · mediator1、mediator2 调解员 · org1 调解组织';

/** Brings every part up, restarts what dies, and answers a function that stops the world. */
export const superviseWorld = async ({ root, port, dataDir, say, fail }: Start): Promise<() => void> => {
  const world: World = { root, dataDir, ports: await choosePorts(port), keys: worldKeys(dataDir), signing: signingKeys(join(dataDir, 'keys')), declaration: readDeclaration(root) };
  const ledger = join(dataDir, 'world.json');
  takeOver(ledger, dataDir);

  const parts = new Map<string, Part>();
  const report = (): void => {
    parts.get('api')?.send({ kind: 'parts', parts: Object.fromEntries([...parts].map(([name, part]) => [name, part.state])) });
    writeFileSync(ledger, JSON.stringify({ supervisor: process.pid, store: storeEndpoint(world), parts: Object.fromEntries([...parts].map(([name, part]) => [name, part.pid])) }));
  };
  const add = (plan: Omit<PartPlan, 'logDir' | 'onChange'>): void => {
    const part = new Part({ ...plan, logDir: join(dataDir, 'logs'), onChange: report });
    parts.set(plan.name, part);
    part.start();
  };
  const stop = stopper(parts, ledger, say);
  const bundle = (path: string): string => join(root, '.build/local/infra/local', path);
  const nodePart = (name: string, path: string, megabytes: number, env: Record<string, string>, answers: () => Promise<boolean>, onMessage?: (message: unknown) => void): void =>
    add({ name, command: process.execPath, args: ['--import', bundle('end-when-orphaned.mjs'), '--enable-source-maps', `--max-old-space-size=${megabytes}`, '--max-semi-space-size=4', bundle(path)], env, answers, ipc: true, ...(onMessage === undefined ? {} : { onMessage }) });

  const { ports } = world;
  const functions = { ...functionEnvironment(world), WORLD_ROOT: root };
  const listens = (at: number, path: string) => (): Promise<boolean> => answersHttp(`http://127.0.0.1:${at}${path}`);
  const store = storeEndpoint(world);
  if (store === `http://127.0.0.1:${ports.store}`) {
    const args = ['serve', '--host', '127.0.0.1', '--port', String(ports.store), '--db-path', join(dataDir, 'store.db')];
    add({ name: 'store', command: dynoxide(root, fail), args, env: { RUST_LOG: 'warn' }, answers: () => answersHttp(store), ipc: false });
  }
  nodePart('objects', 'objects/main.mjs', 192, objectsEnvironment(world), listens(ports.objects, '/-/health'));
  if (existsSync(bundle('simulators/main.mjs'))) nodePart('simulators', 'simulators/main.mjs', 256, simulatorEnvironment(world), listens(ports.simulators, '/sim'));
  else say('模拟器尚未编译 the simulators are missing');

  await until(() => answersHttp(store), 10_000, () => fail(`数据库没有启动，请查看 ${join(dataDir, 'logs', 'store.log')}。The store did not start.`));
  const made = await createTables(world.declaration, store, { accessKeyId: world.keys.accessKeyId, secretAccessKey: world.keys.secretAccessKey });
  if (made > 0) say(`已建 ${made} 张表 tables created`);

  const gateway = { GATEWAY_PORT: String(port), OBJECTS_PORT: String(ports.objects), SIM_PORT: String(ports.simulators), ...functions };
  nodePart('api', 'gateway/main.mjs', 512, gateway, listens(port, '/-/health'), (message) => {
    const { kind, text } = message as { kind?: string; text?: string };
    if (kind === 'say' && text !== undefined) say(text);
    if (kind === 'started') report();
  });
  nodePart('worker', 'worker/main.mjs', 384, functions, workerAnswers(parts));

  await until(() => Promise.resolve([...parts.values()].every((part) => part.state.state === 'up')), 30_000, () => {
    const down = [...parts].filter(([, part]) => part.state.state === 'down').map(([name]) => name);
    say(`未能启动 not up: ${down.join(', ')}，日志在 see ${join(dataDir, 'logs')}`);
    if (down.includes('api')) {
      stop(1);
      throw new Error('the api did not start');
    }
  });
  announce(publicUrl(world), say);
  return () => stop(0);
};

const announce = (url: string, say: (text: string) => void): void => {
  say('全部就绪 all parts up');
  console.log(`ready ${url}`);
  console.log([`  手机端 party app    ${url}/`, `  工作台 console      ${url}/console/`, `  模拟器 simulators   ${url}/sim`, `  演示账号 demo logins  ${STAFF}；密码 password: demo-2026`, '  当事人用 /sim 上的虚拟手机号登录；按 Ctrl-C 停止。Parties log in with the virtual phones on /sim. Ctrl-C stops.'].join('\n'));
};

const stopper = (parts: Map<string, Part>, ledger: string, say: (text: string) => void): ((code: number) => void) => {
  let stopping = false;
  const stop = (code: number): void => {
    if (stopping) return;
    stopping = true;
    say('正在停止 stopping …');
    const order = ['api', 'worker', 'simulators', 'objects', 'store'];
    void (async () => {
      await Promise.all(order.slice(0, 4).map((name) => parts.get(name)?.stop()));
      await parts.get('store')?.stop();
      rmSync(ledger, { force: true });
      process.exit(code);
    })();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
  return stop;
};

/** The worker has no port: it says over ipc that it is alive; nothing for 10 s means it hangs. */
const workerAnswers = (parts: Map<string, Part>) => (): Promise<boolean> => Promise.resolve(parts.get('worker')?.heardWithin(10_000) ?? false);

const dynoxide = (root: string, fail: (text: string) => never): string => {
  const binary = process.env['DYNOXIDE_BIN'] || join(root, 'node_modules/@dynoxide/linux-x64/dynoxide');
  if (!existsSync(binary)) fail('没有找到 dynoxide，请设置 DYNOXIDE_BIN，或用 DYNAMODB_ENDPOINT 指向 DynamoDB Local。The embedded store is missing on this platform; set DYNOXIDE_BIN or DYNAMODB_ENDPOINT.');
  return binary;
};

/** A store left behind by a supervisor that was killed outright still holds the database: end exactly that process. */
const takeOver = (ledger: string, dataDir: string): void => {
  if (!existsSync(ledger)) return;
  let left: { parts?: Record<string, number> };
  try {
    left = JSON.parse(readFileSync(ledger, 'utf8')) as typeof left;
  } catch {
    return;
  }
  const commandLine = (pid: number): string => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  };
  const store = left.parts?.['store'];
  if (store !== undefined && commandLine(store).includes(join(dataDir, 'store.db'))) process.kill(store, 'SIGKILL');
};

const choosePorts = async (port: number): Promise<Ports> => {
  const free = (): Promise<number> => new Promise((done, refuse) => {
    const probe = createServer();
    probe.once('error', refuse);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
  const [store, objects, simulators, mail] = [await free(), await free(), await free(), await free()];
  return { public: port, store, objects, simulators, mail };
};

const answersHttp = async (url: string): Promise<boolean> => {
  const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(3000) });
  await response.body?.cancel();
  return true;
};

const until = async (done: () => Promise<boolean>, limit: number, late: () => void): Promise<void> => {
  const end = Date.now() + limit;
  while (!(await done().catch(() => false))) {
    if (Date.now() > end) return late();
    await new Promise((next) => setTimeout(next, 40));
  }
};
