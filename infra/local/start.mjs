// `npm start`. Runs on any Node >= 20.19 before anything is installed: installs, hands over to the project's own Node 24,
// builds what is missing, and brings the embedded world up.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);
const began = Date.now();
const say = (text) => console.log(`[${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`);
const fail = (text) => {
  console.error(text);
  process.exit(1);
};
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const onLinuxX64 = process.platform === 'linux' && process.arch === 'x64';
const port = Number(process.env.PORT || 8080);
const dataDir = resolve(process.env.DATA_DIR || '.data');

if (major < 20 || (major === 20 && minor < 19)) fail(`需要 Node.js 20.19 或更高版本，当前是 ${process.versions.node}，请升级后再运行。Node.js >= 20.19 is needed, this is ${process.versions.node}.`);
if (!onLinuxX64 && major < 24) fail(`在 ${process.platform}-${process.arch} 上需要 Node.js 24，当前是 ${process.versions.node}。On ${process.platform}-${process.arch} Node.js >= 24 is needed.`);
if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT 必须是 1 到 65535 之间的数字，当前是 ${process.env.PORT}。PORT must be a number from 1 to 65535.`);

await writableOrFail();
await freeOrFail();
unusedOrFail();
await installIfNeeded();
if (major < 24) await handOver();
else await bringUp();

async function writableOrFail() {
  try {
    // One by one: a recursive mkdir under a folder like /proc never returns.
    const wanting = [];
    for (let folder = dataDir; !existsSync(folder); folder = dirname(folder)) wanting.unshift(folder);
    for (const folder of wanting) mkdirSync(folder);
    const probe = join(dataDir, `.write-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    fail(`数据目录 ${dataDir} 不能写入（${error.code}），请换一个目录（DATA_DIR）或修正权限。DATA_DIR is not writable.`);
  }
}

/** Two worlds on one store would see half of each other's writes. */
function unusedOrFail() {
  try {
    const { supervisor } = JSON.parse(readFileSync(join(dataDir, 'world.json'), 'utf8'));
    if (!readFileSync(`/proc/${supervisor}/cmdline`, 'utf8').includes('start.mjs')) return;
    fail(`数据目录 ${dataDir} 正被另一个运行中的实例使用（进程 ${supervisor}），请先停止它或换一个 DATA_DIR。DATA_DIR is in use by process ${supervisor}.`);
  } catch {
    // no ledger, or its process is gone
  }
}

async function freeOrFail() {
  await new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error) => fail(`端口 ${port} 已被占用（${error.code}），请用 PORT=另一个端口 再启动。Port ${port} is busy.`));
    probe.listen(port, '127.0.0.1', () => probe.close(done));
  });
}

async function installIfNeeded() {
  if (process.env.SKIP_BUILD === '1') return;
  const stampFile = join(root, 'node_modules/.pocket-court-stamp');
  const lock = existsSync('package-lock.json') ? readFileSync('package-lock.json') : readFileSync('package.json');
  const wanted = createHash('sha256').update(lock).digest('hex');
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  const fresh = existsSync(installed) && !existsSync(stampFile) && existsSync('package-lock.json') && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (!fresh) {
    say('正在安装依赖（首次约 2–5 分钟） installing dependencies …');
    if (!onLinuxX64) say('此平台不使用锁文件安装 installing without the lock file on this platform');
    const ticker = setInterval(() => say('仍在安装 still installing …'), 15_000);
    const cli = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
    const code = await run([...cli, 'install', '--no-fund', '--no-audit', '--loglevel=error', ...(onLinuxX64 ? [] : ['--no-package-lock'])]);
    clearInterval(ticker);
    if (code !== 0) fail('安装依赖失败，请检查网络后重试。Installing the dependencies failed; see the lines above.');
    say('依赖已安装 installed');
  }
  // npm may have completed the lock for this machine: stamp what is there now.
  writeFileSync(stampFile, createHash('sha256').update(existsSync('package-lock.json') ? readFileSync('package-lock.json') : lock).digest('hex'));
}

function run([command, ...args]) {
  return new Promise((done) => spawn(command, args, { stdio: 'inherit' }).on('error', () => done(1)).on('exit', (code) => done(code ?? 1)));
}

async function handOver() {
  const node24 = join(root, 'node_modules/.bin/node');
  if (!existsSync(node24)) fail('没有找到项目自带的 Node 24，请运行 npm install（不要使用 --omit=optional）。The project’s own Node 24 is missing; run npm install.');
  const child = spawn(node24, [fileURLToPath(import.meta.url)], { stdio: 'inherit', env: { ...process.env, WATCH_PARENT: '1' } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  stopWithParent(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

async function bringUp() {
  const { build } = await import('./build.mjs');
  await build({ root, say, fail, skip: process.env.SKIP_BUILD === '1' });
  const { superviseWorld } = await import(pathToFileURL(join(root, '.build/local/infra/local/supervisor.mjs')).href);
  const stop = await superviseWorld({ root, port, dataDir, say, fail });
  stopWithParent(stop);
}

/** When npm (or the first stage) is killed outright nobody forwards a signal, so notice that it is gone: npm stands one shell above us. */
function stopWithParent(stop) {
  if (!process.env.npm_lifecycle_event && process.env.WATCH_PARENT !== '1') return;
  const ancestors = () => [process.ppid, parentOf(process.ppid)].join();
  const before = ancestors();
  setInterval(() => ancestors() !== before && stop(), 1000).unref();
}

function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1];
  } catch {
    return '';
  }
}
