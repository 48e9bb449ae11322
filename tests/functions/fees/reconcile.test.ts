import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEvents } from '../../../functions/cases/case-log';
import { appendToCase } from '../../../functions/cases/case-log';
import { billSources, channels } from '../../../functions/fees/adapters';
import type { BillSources } from '../../../functions/fees/bill-sources';
import { onCaseEvent as countFigures } from '../../../functions/fees/count-figures';
import { ledgerEntry } from '../../../functions/fees/domain/ledger';
import { readFigures } from '../../../functions/fees/figures';
import { findProof, findRun } from '../../../functions/fees/finance-store';
import { handler } from '../../../functions/fees/handler';
import { book } from '../../../functions/fees/ledger-puts';
import { reconcileYesterday } from '../../../functions/fees/reconcile-yesterday';
import { startPayment } from '../../../functions/fees/start-payment';
import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf, startOfCourtDay } from '../../../shared/kernel/time';
import { call, tokenOf } from '../../support/call';
import { FeeCase } from './fee-case';
import { startSimWorld, type SimWorld } from './sim-world';

const COURT = '陕0702';
const empty = async () => ({ kind: 'bill' as const, bill: { lines: [], hash: 'empty' } });

describe('the day after: bills, ledger, proof', () => {
  let store: Store;
  let sim: SimWorld;
  let given: FeeCase;
  let finance: string;
  const today = courtDateOf(new Date().toISOString());
  /** the next day, so many hours after its midnight */
  const nextDay = (hours: number) => new Date(Date.parse(startOfCourtDay(addDays(today, 1))) + hours * 3_600_000);
  // Alipay's file is fetched from the public address, which nobody serves here; its reader has its own tests.
  const sources = (): BillSources => ({ ...billSources(), alipay: empty });
  const at = async (moment: Date) => {
    sim.setClock(moment);
    await new Promise((passed) => setTimeout(passed, 250));
    return moment;
  };
  const count = async () => { for (const event of await readEvents(given.caseId)) for (let time = 0; time < 2; time += 1) await countFigures(event, new Date()); };
  const reconcile = async (moment: Date) => reconcileYesterday(sources(), channels().gateways, await at(moment));

  beforeAll(async () => {
    store = await startStore();
    sim = await startSimWorld('http://127.0.0.1:9');
    process.env['CLOCK_OFFSET_FILE'] = sim.clockFile;
    given = await FeeCase.open(channels, new Date());
    await given.fact('FIRST_MEDIATION_DECLINED', {}, new Date());
    await given.settle(new Date());
    const { notice } = await given.state();
    const { attempt } = await startPayment({ caseId: given.caseId, noticeId: notice.noticeId, channel: 'wechatNative', payer: { clientIp: '127.0.0.1' }, actor: { kind: 'system', name: '系统' } }, channels().gateways, new Date());
    // Paid, and no callback will ever come: only the bill knows.
    await sim.act(attempt.outTradeNo, 'pay');
  });
  afterAll(async () => {
    await sim.stop();
    await store.stop();
  });

  it('does nothing before ten', async () => {
    await reconcile(nextDay(9));
    expect(await findRun(COURT, today, 'wechat')).toBeUndefined();
  });

  it('books what only the bill knows, confirms it, and proves the day', async () => {
    await reconcile(nextDay(10.5));
    expect(await findRun(COURT, today, 'wechat')).toMatchObject({ state: 'balanced', matched: 1, open: 0, oursInFen: 150_000, theirsInFen: 150_000, by: '系统' });
    const { notice, entries, faults } = await given.state();
    expect(notice).toMatchObject({ state: 'paid', paidFen: 150_000 });
    expect(entries.map((entry) => entry.cause).toSorted()).toEqual(['FEE_PAID', 'PAYMENT_SETTLED']);
    expect(faults).toEqual([]);
    expect(await findProof(COURT, today)).toMatchObject({ state: 'broken', faults: [{ fault: 'figures' }] });
  });

  it('figures follow the events once, by day, channel and kind; then the proof holds', async () => {
    await count();
    const taken = (await readFigures(COURT, today, today)).filter((figure) => figure.measure === 'taken');
    expect(taken).toEqual([{ on: today, measure: 'taken', channel: 'wechat', kind: 'property', fen: 150_000, count: 1 }]);
    expect((await readFigures(COURT, 'all', 'all')).find((figure) => figure.measure === 'noticed')).toMatchObject({ fen: 150_000, count: 1 });
    finance = await tokenOf('person_finance1', ['finance'], '何财务');
    const again = await call(handler, 'POST', '/api/finance/reconciliations', { token: finance, body: { on: today, family: 'wechat' } });
    expect(again).toMatchObject({ status: 200, body: { state: 'balanced', matched: 1, by: '何财务', tries: 2 } });
    expect(await findProof(COURT, today)).toMatchObject({ state: 'holds', notices: 1, faults: [] });
    expect((await given.state()).entries).toHaveLength(2);
  });

  it('the finance desk lists what is still to be paid, and what is being asked of a channel', async () => {
    const open = await FeeCase.open(channels, new Date());
    await open.fact('FIRST_MEDIATION_DECLINED', {}, new Date());
    await open.settle(new Date());
    const { body } = await call(handler, 'GET', '/api/finance/unpaid', { token: finance });
    expect(body['items']).toEqual([expect.objectContaining({ caseId: open.caseId, notice: expect.objectContaining({ state: 'issued', amountFen: 150_000 }) })]);
    expect((await call(handler, 'GET', `/api/finance/figures?from=${today}&to=${today}`, { token: finance })).body).toMatchObject({ verifying: { fen: 0, count: 0 } });
    const { notice } = await open.state();
    await fetch(`${sim.url}/sim/wechat-pay/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind: 'unsigned', times: 3 }) });
    await startPayment({ caseId: open.caseId, noticeId: notice.noticeId, channel: 'wechatNative', payer: { clientIp: '127.0.0.1' }, actor: { kind: 'system', name: '系统' } }, channels().gateways, await at(new Date()));
    expect((await call(handler, 'GET', `/api/finance/figures?from=${today}&to=${today}`, { token: finance })).body).toMatchObject({ verifying: { fen: 150_000, count: 1 } });
    await fetch(`${sim.url}/sim/wechat-pay/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind: 'unsigned', times: 0 }) });
    await at(nextDay(10.5));
  });

  it('a difference breaks the day until it is explained, with who and why; what is gone is settled by itself', async () => {
    const record = await given.record();
    const { notice } = await given.state();
    const entry = book(given.caseId, ledgerEntry({ cause: 'FEE_OVERPAID', of: 'pay_strange', noticeId: notice.noticeId, amountFen: 100, at: new Date(Date.parse(startOfCourtDay(today)) + 3_600_000).toISOString(), channel: 'wechat', number: 'paystrange' }), record.head.court);
    await appendToCase(record, new Date(), [], { puts: [entry.put], extra: entry.extra });
    const run = await call(handler, 'POST', '/api/finance/reconciliations', { token: finance, body: { on: today, family: 'wechat' } });
    expect(run.body).toMatchObject({ state: 'differences', open: 1 });
    expect(await findProof(COURT, today)).toMatchObject({ state: 'broken' });
    const { body } = await call(handler, 'GET', '/api/finance/differences', { token: finance });
    const [difference] = body['items'];
    expect(difference).toMatchObject({ kind: 'oursOnly', number: 'paystrange', oursFen: 100, caseId: given.caseId, state: 'open' });
    const explain = (note: string) => call(handler, 'POST', '/api/finance/differences/explanation', { token: finance, body: { on: today, differenceId: difference.differenceId, note } });
    expect((await explain('好')).body).toMatchObject({ code: 'request.invalid' });
    expect((await explain('测试数据，已报告信息中心')).body).toMatchObject({ state: 'explained', by: '何财务', note: '测试数据，已报告信息中心' });
    expect((await explain('再说明一次')).body).toMatchObject({ code: 'fees.differenceNotOpen' });
    expect(await findRun(COURT, today, 'wechat')).toMatchObject({ open: 0, state: 'balanced' });
  });

  it.each([['bill-short', ['oursOnly', 'fundFlow']], ['bill-wrong-amount', ['amount', 'fundFlow']]])('a bill that tells it otherwise (%s) opens what differs; the true bill settles it', async (kind, kinds) => {
    await fetch(`${sim.url}/sim/wechat-pay/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind, times: 1 }) });
    const run = () => call(handler, 'POST', '/api/finance/reconciliations', { token: finance, body: { on: today, family: 'wechat' } });
    const open = async () => ((await call(handler, 'GET', '/api/finance/differences', { token: finance })).body['items'] as { kind: string }[]).map((one) => one.kind);
    expect((await run()).body).toMatchObject({ state: 'differences', open: 2 });
    expect((await open()).toSorted()).toEqual(kinds.toSorted());
    expect((await run()).body).toMatchObject({ state: 'balanced', open: 0, matched: 1 });
    expect(await open()).toEqual([]);
  });

  it('a bank file read by hand is compared like the bank’s own; a broken one compares nothing; today has no bill yet', async () => {
    const csv = `交易日期,交易时间,流水号,借贷标志,金额,对方户名,对方账号,用途,商户流水号\n${today},10:00:00,B1,借,750.00,甲,6222,退还诉讼费,refundunknownB0\n`;
    const read = ({ csv: text, ...body }: { csv: string; on?: string }) => call(handler, 'POST', '/api/finance/bank-statements', { token: finance, body: { on: today, file: Buffer.from(text).toString('base64'), ...body } });
    expect((await read({ csv })).body).toMatchObject({ lines: 1, booked: 0, runs: [{ family: 'bank', state: 'differences', open: 1, theirsOutFen: 75_000 }] });
    expect(await read({ csv: '流水\n1' })).toMatchObject({ status: 422, body: { code: 'fees.statementUnreadable', message: expect.stringContaining('交易日期') } });
    expect((await read({ on: addDays(today, 1), csv })).body).toMatchObject({ code: 'fees.dayNotOver' });
    expect((await read({ csv: csv.split('\n')[0] ?? '' })).body).toMatchObject({ lines: 0, runs: [{ state: 'balanced', open: 0 }] });
    expect((await call(handler, 'GET', '/api/finance/differences?state=settled', { token: finance })).body['items']).toContainEqual(expect.objectContaining({ number: 'refundunknownB0', state: 'settled' }));
  });
});
