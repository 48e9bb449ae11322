// Builds the four clients and checks what was promised of them: sizes, no dynamic code or browser access in the mini-programs, aria kept.
// node infra/check-builds.mjs [--no-build]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { forbiddenIn } from './forbidden-code.ts';

const KB = 1024;
const limits = { main: 800 * KB, subpackage: 700 * KB };
const problems = [];

if (!process.argv.includes('--no-build')) {
  for (const script of ['build:weapp', 'build:alipay', 'build:h5', 'build:console']) {
    const began = Date.now();
    const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script], { encoding: 'utf8' });
    console.log(`${script}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(0)} s`);
    if (status !== 0) problems.push(`${script} failed:\n${`${stdout}${stderr}`.slice(-3000)}`);
  }
}

const filesBelow = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
const sizeOf = (files) => files.reduce((total, file) => total + statSync(file).size, 0);
const row = (...cells) => console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(14))).join(''));
const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`;

/** A mini-program: main package and each subpackage of app.json. */
function checkMiniProgram(name) {
  const folder = `miniapp/dist/${name}`;
  if (!existsSync(join(folder, 'app.json'))) return problems.push(`${folder} is not built`);
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'));
  const subpackages = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  const files = filesBelow(folder).filter((file) => !file.endsWith('.map') && !file.includes('project.'));
  const rootOf = (file) => subpackages.find((root) => file.startsWith(join(folder, root, '/'))) ?? '(main)';
  for (const part of ['(main)', ...subpackages]) {
    const size = sizeOf(files.filter((file) => rootOf(file) === part));
    const limit = part === '(main)' ? limits.main : limits.subpackage;
    row(`${name} ${part}`, kb(size), `≤ ${kb(limit)}`, size <= limit ? 'ok' : 'TOO LARGE');
    if (size > limit) problems.push(`${name} ${part} is ${kb(size)}, the limit is ${kb(limit)}`);
  }
  const scripts = files.filter((one) => one.endsWith('.js'));
  for (const file of scripts) {
    const held = forbiddenIn(readFileSync(file, 'utf8'), { ownsStandIns: file === join(folder, 'taro.js') });
    for (const what of held) problems.push(`${file} holds ${what}`);
  }
  row(`${name} scripts read for forbidden code`, scripts.length);
  const base = files.find((file) => /base\.(wxml|axml)$/.test(file));
  const aria = base === undefined ? 0 : (readFileSync(base, 'utf8').match(/aria-(label|role)|\brole=/g) ?? []).length;
  row(`${name} aria attributes in base`, aria, '≥ 10', aria >= 10 ? 'ok' : 'MISSING');
  if (aria < 10) problems.push(`${name}: the templates lost their aria attributes`);
}

function reportWeb(name, folder) {
  if (!existsSync(join(folder, 'index.html'))) return problems.push(`${folder} is not built`);
  const files = filesBelow(folder).filter((file) => !file.endsWith('.map'));
  const scripts = files.filter((file) => /\.m?js$/.test(file));
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = scripts.filter((file) => html.includes(file.split('/').at(-1)));
  const gz = (list) => list.reduce((total, file) => total + gzipSync(readFileSync(file)).length, 0);
  row(`${name} all files`, kb(sizeOf(files)));
  row(`${name} scripts, gzip`, kb(gz(scripts)));
  row(`${name} entry scripts, gzip`, kb(gz(entry)));
}

/** WeChat's own pusher and players there, the browser's connections here, and neither in the other's place. */
function checkMedia() {
  const text = (folder, pattern) => (existsSync(folder) ? filesBelow(folder) : []).filter((file) => pattern.test(file)).map((file) => readFileSync(file, 'utf8')).join('\n');
  const weapp = text('miniapp/dist/weapp', /\.(js|wxml)$/);
  const h5 = text('miniapp/dist/h5', /\.js$/);
  const wanted = [['weapp', 'live-pusher', /<live-pusher\b/.test(weapp), true], ['weapp', 'live-player', /<live-player\b/.test(weapp), true], ['weapp', 'RTCPeerConnection', weapp.includes('RTCPeerConnection'), false], ['h5', 'RTCPeerConnection', h5.includes('RTCPeerConnection'), true], ['h5', 'live-pusher', h5.includes('live-pusher'), false]];
  for (const [name, what, found, should] of wanted) {
    row(`${name} ${should ? 'holds' : 'is free of'} ${what}`, found === should ? 'ok' : 'WRONG');
    if (found !== should) problems.push(`${name} ${should ? 'lacks' : 'holds'} ${what}`);
  }
}

row('package', 'size', 'limit', '');
checkMiniProgram('weapp');
checkMiniProgram('alipay');
reportWeb('h5', 'miniapp/dist/h5');
reportWeb('console', 'console/dist');
checkMedia();
if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  process.exitCode = 1;
}
