// `npm test`: sets itself up on a fresh clone, runs every stage, and ends with one line "N passed, N failed".
// Runs on any Node >= 20.19 before anything is installed. `npm test -- types jest` runs only the named stages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);
const began = Date.now();
const say = (text) => console.log(`\n[${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s] ${text}`);
const bin = join(root, 'node_modules/.bin');
const results = join(root, 'artifacts');

const run = (command, args, extra = {}) => new Promise((done) => {
  const child = spawn(command, args, { stdio: extra.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: { ...process.env, ...extra.env } });
  let output = '';
  const collect = (chunk) => { output = (output + chunk).slice(-20_000); };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  child.on('error', (error) => done({ code: 1, output: error.message }));
  child.on('exit', (code) => done({ code: code ?? 1, output }));
});

const browsers = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const findBrowser = () => browsers.find((path) => path && existsSync(path));
const works = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const hasChineseFont = () => process.platform !== 'linux' || (spawnSync('fc-list', [':lang=zh']).stdout?.length ?? 0) > 0;

/** A browser and Chinese fonts, from Debian's packages where they are missing. */
async function browserAndFonts() {
  if (findBrowser() && hasChineseFont()) return findBrowser();
  if (!works('apt-get')) return findBrowser();
  say('正在安装浏览器和中文字体 installing chromium, fonts-noto-cjk …');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = async (...args) => run([...sudo, 'apt-get'][0], [...sudo, 'apt-get', ...args].slice(1), { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('update');
  const installed = await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig', 'poppler-utils');
  if (installed.code !== 0) console.error(installed.output.slice(-2000));
  return findBrowser();
}

async function setUp() {
  if (!existsSync(join(bin, 'jest'))) {
    say('正在安装依赖（首次约 4 分钟） installing dependencies …');
    const ticker = setInterval(() => say('仍在安装 still installing …'), 30_000);
    const installed = await run('npm', ['install', '--no-fund', '--no-audit', '--loglevel=error']);
    clearInterval(ticker);
    if (installed.code !== 0) throw new Error('npm install failed');
  }
  mkdirSync(results, { recursive: true });
  process.env.PATH = `${bin}${delimiter}${process.env.PATH}`;
  const browser = await browserAndFonts();
  if (browser) process.env.CHROME_PATH = browser;
}

const single = (title, command, args) => async () => {
  const { code } = await run(command, args);
  if (code !== 0) console.error(`${title} failed`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

const stages = {
  types: single('types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']),
  lint: single('lint', 'oxlint', ['--deny-warnings', 'shared', 'functions', 'infra', 'tests', 'miniapp/src', 'console/src']),
  jest: async () => {
    const report = join(results, 'jest.json');
    const { code } = await run('jest', ['--json', `--outputFile=${report}`, '--silent=false', '--reporters=default']);
    const told = readJson(report);
    if (!told) return { passed: 0, failed: 1 };
    const failed = told.numFailedTests + told.numRuntimeErrorTestSuites;
    return { passed: told.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  },
  builds: single('builds', 'node', ['infra/check-builds.mjs']),
  package: single('package', 'node', ['infra/package.mjs']),
  e2e: async () => {
    if (!process.env.CHROME_PATH) {
      console.error('没有找到浏览器：请安装 Chrome 或 Chromium，或用 CHROME_PATH 指明位置。');
      return { passed: 0, failed: 1 };
    }
    const report = join(results, 'e2e.json');
    const walk = async () => {
      rmSync(report, { force: true });
      await run('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts']);
      const told = readJson(report);
      return told ? { passed: told.stats.expected, failed: told.stats.unexpected + told.stats.flaky } : { passed: 0, failed: 1 };
    };
    const first = await walk();
    if (first.failed === 0) return first;
    // Four browsers with video share the cores with the product: a walk that failed is walked once more, whole, on a new world.
    say('   e2e: a walk failed (above); once more on a new world');
    return walk();
  },
};

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
await setUp();
for (const [name, stage] of Object.entries(stages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(`── ${name}`);
  const told = await stage();
  say(`   ${name}: ${told.passed} passed, ${told.failed} failed`);
  passed += told.passed;
  failed += told.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
