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

const DRAFTS = 40;
const say = (text: string) => process.stdout.write(`${text}\n`);

/** Filed, accepted, noticed and with an open attempt: the channel's callback is all that is missing. */
const awaitingPayment = async (plaintiff: Connection, clerk: Connection, caseId: string): Promise<string> => {
  await clerk.call(filingRoutes.accept, { params: { caseId }, body: { procedure: 'summary' } });
  const view = await eventually('the notice', () => plaintiff.call(caseRoutes.read, { params: { caseId } }), (one) => one.fees.notices.length > 0);
  const { attempt } = await plaintiff.call(feeRoutes.startPayment, { params: { caseId, noticeId: view.fees.notices[0]?.noticeId }, body: { channel: 'wechatNative' } });
  return attempt.outTradeNo;
};

/** The signed callback arrives from the channel by itself: its time is what the function logged. */
const callbackFigures = (log: string): Figures => {
  const times = log.split('\n').flatMap((row) => (row.includes('POST /api/payments/wechat-pay/callback') ? [(JSON.parse(row) as { ms: number }).ms] : [])).sort((a, b) => a - b);
  return { perSecond: 1000 / (times.reduce((total, ms) => total + ms, 0) / times.length), p50: percentile(times, 0.5), p99: percentile(times, 0.99), calls: times.length };
};

const run = async (): Promise<void> => {
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
    for (let index = 0; index < DRAFTS; index += 1) drafts.push(await prepareDraft(plaintiff, '民间借贷纠纷', lendingAnswers));
    for (const concurrency of [1, 16]) {
      await measure(50, concurrency, () => connect(url).call(feeRoutes.quote, { query: { kind: 'property', amount: '68000' } }));
      say(line(`quote, c=${concurrency}`, await measure(600, concurrency, (index) => connect(url).call(feeRoutes.quote, { query: { kind: 'property', amount: String(10_000 + index) } }))));
    }
    say(line('submit filing (4 PDFs, 1 transaction), c=4', await measure(DRAFTS, 4, (index) => plaintiff.call(filingRoutes.submit, { params: { caseId: drafts[index] } }))));
    const orders: string[] = [];
    for (const caseId of drafts) orders.push(await awaitingPayment(plaintiff, clerk, caseId));
    for (const out_trade_no of orders) await fetch(`${url}/sim/wechat-pay/act`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ out_trade_no, action: 'pay' }) });
    for (const caseId of drafts) await eventually('booked', () => plaintiff.call(caseRoutes.read, { params: { caseId } }), (view) => view.fees.notices[0]?.state === 'paid');
    say(line('payment callback, server time by its log', callbackFigures(partLog(world, 'api'))));
    for (const concurrency of [1, 16]) {
      say(line(`case page, c=${concurrency}`, await measure(400, concurrency, (index) => plaintiff.call(caseRoutes.read, { params: { caseId: drafts[index % DRAFTS] } }))));
    }
    for (const concurrency of [1, 16]) for (const row of await benchRawStore(readRunning(world.dataDir), concurrency)) say(row);
  } finally {
    await world.stop();
  }
  say('\nLambda bundles');
  for (const row of await benchColdStarts(root)) say(row);
  say('\nclients (as last built)');
  spawnSync(process.execPath, ['infra/check-builds.mjs', '--no-build'], { stdio: 'inherit' });
};

await run();
