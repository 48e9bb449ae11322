import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { caseRoutes } from '../../shared/cases/contract';
import { feeRoutes } from '../../shared/fees/contract';
import { filingRoutes } from '../../shared/filing/contract';
import { connect, eventually, type Connection } from '../support/api';
import { lendingAnswers } from './lending-answers';
import { partLog, startWorld } from '../support/world';
import { citizen, official } from '../journeys/people';
import { prepareDraft } from '../journeys/steps';
import { benchColdStarts } from './cold-start';
import { line, measure, percentile, type Figures } from './measure';
import { benchRawStore, readRunning } from './raw-store';
import { benchRooms } from './rooms';

const DRAFTS = 40;
const say = (text: string) => process.stdout.write(`${text}\n`);

/** Filed, accepted, noticed and with an open attempt: the channel's callback is all that is missing. */
const awaitingPayment = async (plaintiff: Connection, clerk: Connection, caseId: string): Promise<string> => {
  await clerk.call(filingRoutes.accept, { params: { caseId }, body: { procedure: 'summary' } });
  const view = await eventually('the notice', () => plaintiff.call(caseRoutes.read, { params: { caseId } }), (one) => one.fees.notices.length > 0);
  const { attempt } = await plaintiff.call(feeRoutes.startPayment, { params: { caseId, noticeId: view.fees.notices[0]?.noticeId }, body: { channel: 'wechatNative' } });
  return attempt.outTradeNo;
};

const payAtCashier = (url: string, outTradeNo: string) =>
  fetch(`${url}/sim/wechat-pay/act`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ out_trade_no: outTradeNo, action: 'pay' }) });

/** The channel sends its signed callbacks by itself: their times are what the function logged, their rate is from the first one's arrival to the last one's answer. */
const callbackFigures = (log: string, from: number): Figures => {
  const rows = log.split('\n').filter((row) => row.includes('POST /api/payments/wechat-pay/callback')).map((row) => JSON.parse(row) as { ms: number; at: string }).slice(from);
  const times = rows.map(({ ms }) => ms).sort((one, other) => one - other);
  const ended = rows.map(({ at }) => Date.parse(at));
  const seconds = (Math.max(...ended) - Math.min(...rows.map(({ ms, at }) => Date.parse(at) - ms))) / 1000;
  return { perSecond: times.length / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99), calls: times.length };
};

const parts = ['quote', 'filing', 'payments', 'cases', 'rooms', 'store', 'bundles', 'clients'] as const;
type Part = (typeof parts)[number];

interface Bench { root: string; world: Awaited<ReturnType<typeof startWorld>>; plaintiff: Connection; clerk: Connection; drafts: readonly string[] }

const quotes = async ({ world: { url } }: Bench): Promise<void> => {
  for (const concurrency of [1, 16]) {
    await measure(50, concurrency, () => connect(url).call(feeRoutes.quote, { query: { kind: 'property', amount: '68000' } }));
    say(line(`quote, c=${concurrency}`, await measure(600, concurrency, (index) => connect(url).call(feeRoutes.quote, { query: { kind: 'property', amount: String(10_000 + index) } }))));
  }
};

const callbacks = async ({ world, plaintiff, clerk, drafts }: Bench): Promise<void> => {
  const { url } = world;
  const orders = new Map<string, string>();
  for (const caseId of drafts) orders.set(caseId, await awaitingPayment(plaintiff, clerk, caseId));
  const booked = (caseId: string) => eventually('booked', () => plaintiff.call(caseRoutes.read, { params: { caseId } }), (view) => view.fees.notices[0]?.state === 'paid');
  const [alone, together] = [drafts.slice(0, DRAFTS / 2), drafts.slice(DRAFTS / 2)];
  for (const caseId of alone) {
    await payAtCashier(url, orders.get(caseId) ?? '');
    await booked(caseId);
  }
  const before = callbackFigures(partLog(world, 'api'), 0);
  say(line('payment callback, one by one (server time)', { ...before, perSecond: 1000 / before.p50 }));
  await Promise.all(together.map((caseId) => payAtCashier(url, orders.get(caseId) ?? '')));
  for (const caseId of together) await booked(caseId);
  say(line(`payment callback, ${together.length} at once (server time)`, callbackFigures(partLog(world, 'api'), before.calls)));
};

const casePages = async ({ plaintiff, drafts }: Bench): Promise<void> => {
  for (const concurrency of [1, 16]) {
    say(line(`case page, c=${concurrency}`, await measure(400, concurrency, (index) => plaintiff.call(caseRoutes.read, { params: { caseId: drafts[index % DRAFTS] } }))));
  }
};

/** All of it, or the named parts: `npm run bench -- payments store`. */
const run = async (): Promise<void> => {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !(parts as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${parts.join(', ')}`);
  const wants = (...some: Part[]): boolean => named.length === 0 || some.some((part) => named.includes(part));
  const root = resolve(process.cwd());
  const first = await startWorld({ BUILD_APPS: '0' });
  await first.stop();
  const began = performance.now();
  const world = await startWorld({ BUILD_APPS: '0' });
  say(`warm start: ready in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  try {
    say(`${''.padEnd(44)}${'rate'.padStart(10)}${'p50'.padStart(12)}${'p99'.padStart(12)}${'calls'.padStart(8)}`);
    const { url } = world;
    const plaintiff = await citizen(url, '13900000004', '张卫国', '999999197003038080');
    const clerk = await official(url, 'clerk1');
    const drafts: string[] = [];
    if (wants('filing', 'payments', 'cases')) for (let index = 0; index < DRAFTS; index += 1) drafts.push(await prepareDraft(plaintiff, '民间借贷纠纷', lendingAnswers));
    const bench: Bench = { root, world, plaintiff, clerk, drafts };
    if (wants('quote')) await quotes(bench);
    if (drafts.length > 0) say(line('submit filing (3 PDFs, 1 transaction), c=4', await measure(DRAFTS, 4, (index) => plaintiff.call(filingRoutes.submit, { params: { caseId: drafts[index] } }))));
    if (wants('payments')) await callbacks(bench);
    if (wants('cases')) await casePages(bench);
    if (wants('rooms')) for (const row of await benchRooms(root, url, readRunning(root, world.dataDir))) say(row);
    if (wants('store')) for (const concurrency of [1, 16]) for (const row of await benchRawStore(readRunning(root, world.dataDir), concurrency)) say(row);
  } finally {
    await world.stop();
  }
  if (wants('bundles')) {
    say('\nLambda bundles');
    for (const row of await benchColdStarts(root)) say(row);
  }
  if (!wants('clients')) return;
  say('\nclients (as last built)');
  spawnSync(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'infra/check-builds.mjs', '--no-build'], { stdio: 'inherit' });
};

await run();
