// `npm run drill:room`: the acceptance tests of the mediation room in a real Chromium, with their figures in one table at the end.
// Twenty minutes on two cores: too long, and too dependent on a quiet machine, for `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
process.chdir(root);
const table = join(root, 'artifacts/drill-room.jsonl');
mkdirSync('artifacts', { recursive: true });
rmSync(table, { force: true });
const browser = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`, DRILL: '1', DRILL_TABLE: table, BUILD_APPS: '0', ...(browser ? { CHROME_PATH: browser } : {}) };
const results = [];
const run = (tests, what, command, args, extra = {}) => {
  console.log(`\n── ${what}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...env, ...extra } });
  results.push([tests, what, status === 0 ? 'passed' : 'FAILED']);
};
const walk = ['playwright', ['test', '-c', 'tests/e2e/playwright.config.ts']];

run('1–8, 11–13, 15, 16', 'in the browser', walk[0], [...walk[1], '--grep-invert', '@net', 'room/']);
// Root in a network of one's own: only there can the network be taken away without taking it from everybody.
if (spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']).status === 0) run('9', 'without a network', 'unshare', ['-n', 'sh', '-c', `ip link set lo up && ${walk[0]} ${walk[1].join(' ')} --grep @net room/net-down`]);
else results.push(['9', 'without a network', 'not run: needs root, unshare and ip']);
run('10', 'two hours and ten minutes, by a moved clock', 'jest', ['--silent', 'tests/miniapp/platform/media/room-socket.test.ts']);
run('14', 'keys beside the provider’s own library', 'jest', ['--silent', 'tests/functions/mediation/trtc.test.ts']);
run('15', 'the promises over a carrier that carries nothing', 'jest', ['--silent', 'tests/miniapp/platform/media/meeting-room.test.ts']);
results.push(['15', 'the promises over a test SFU', spawnSync('janus', ['--version']).error ? 'not run: no SFU installed' : 'not run: no carrier for it']);
run('17', 'what the builds hold', 'node', ['infra/check-builds.mjs', '--no-build']);

console.log(`\n${'#'.padEnd(4)}${'figure'.padEnd(48)}${'demanded'.padEnd(26)}seen   (${cpus().length} cores)`);
const lines = existsSync(table) ? readFileSync(table, 'utf8').trim().split('\n').filter(Boolean).map((line) => JSON.parse(line)) : [];
for (const { test, what, demanded, seen } of lines.sort((one, other) => one.test - other.test)) console.log(`${String(test).padEnd(4)}${what.padEnd(48)}${demanded.padEnd(26)}${seen}`);
console.log('');
for (const [tests, what, outcome] of results) console.log(`${tests.padEnd(22)}${what.padEnd(52)}${outcome}`);
process.exitCode = results.some(([, , outcome]) => outcome === 'FAILED') ? 1 : 0;
