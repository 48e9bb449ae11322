import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { encode } from 'iconv-lite';
import { AttemptItem, NoticeItem, RefundItem } from '../../../functions/cases/case-items';
import { billSources, channels } from '../../../functions/fees/adapters';
import { billOfStatement } from '../../../functions/fees/bank-bills';
import { handler } from '../../../functions/fees/handler';
import { changeFeeKind } from '../../../functions/fees/change-fee-kind';
import { balancesOf, ledgerFaults } from '../../../functions/fees/domain/ledger';
import { feeNoticePaper } from '../../../functions/fees/fee-notice-paper';
import { LedgerItem } from '../../../functions/fees/ledger-item';
import { reconcileDay } from '../../../functions/fees/reconcile-day';
import { readEvents } from '../../../functions/cases/case-log';
import { court } from '../../../functions/platform/court-config';
import { checkDigit, spacedNumber } from '../../../shared/fees/bank-account';
import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import type { PersonId } from '../../../shared/kernel/ids';
import { courtDateOf } from '../../../shared/kernel/time';
import { call, tokenOf } from '../../support/call';
import { FeeCase } from './fee-case';
import { sweep } from '../../../functions/fees/on-schedule';
import { eventually, startSimWorld, type SimWorld } from './sim-world';

const today = courtDateOf(new Date().toISOString());
const yesterday = addDays(today, -1);
const head = '交易日期,交易时间,流水号,借贷标志,金额,对方户名,对方账号,用途,商户流水号,子账号';
interface Row { serial: string; account?: string; amount?: string; remark?: string; on?: string }
const csv = (rows: readonly Row[]) => [head, ...rows.map(({ serial, account = '', amount = '1500.00', remark = '诉讼费', on = yesterday }) => `${on},10:00:00,${serial},贷,${amount},李晓梅,6222021234567890,${remark},,${account}`)].join('\r\n');

describe('one case, one account: transfers at the agent bank', () => {
  let store: Store;
  let sim: SimWorld;
  let given: FeeCase;
  let finance: string;
  let rows = 0;
  const serial = () => `D${Date.now()}${String(rows += 1).padStart(3, '0')}`;
  const notice = async () => (await given.state()).notice;
  const account = async () => (await notice()).bankAccount?.accountNumber ?? '';
  const send = (text: string | Buffer, token = finance) => call(handler, 'POST', '/api/finance/bank-statements', { token, body: { file: Buffer.from(text as string).toString('base64') } });
  const differences = async () => (await call(handler, 'GET', '/api/finance/differences', { token: finance })).body['items'] as { differenceId: string; on: string; number: string; kind: string; from?: string }[];
  const match = (differenceId: string, accountNumber: string) => call(handler, 'POST', '/api/finance/differences/match', { token: finance, body: { on: yesterday, differenceId, accountNumber } });

  beforeAll(async () => {
    store = await startStore();
    sim = await startSimWorld('http://127.0.0.1:9');
    finance = await tokenOf('person_finance1', ['finance'], '何财务');
  });
  afterAll(async () => {
    await sim.stop();
    await store.stop();
  });
  beforeEach(async () => {
    given = await FeeCase.open(channels, new Date());
    await given.fact('FIRST_MEDIATION_DECLINED', {}, new Date());
    await given.settle(new Date());
  });

  it('every notice has an account of its own, with a check digit, on the paper and behind the payment link', async () => {
    const open = await notice();
    const number = await account();
    expect(number).toMatch(/^9990702\d{13}$/);
    expect(checkDigit(number.slice(0, -1))).toBe(number.at(-1));
    const text = JSON.stringify(feeNoticePaper(open, court(), '（2026）演示0702民初1号', 'https://x'));
    expect(text).toContain(spacedNumber(number));
    expect(text).toContain('汉中市汉台区人民法院诉讼费专户');
    const link = await call(handler, 'POST', `/api/cases/${given.caseId}/fees/notices/${open.noticeId}/link`, { token: await tokenOf(given.ownerId, ['party'], '甲') });
    expect((await call(handler, 'GET', `/api/payments/links/${link.body['code']}`)).body).toMatchObject({ amountFen: 150_000, bankAccount: { accountNumber: number } });
    const other = await FeeCase.open(channels, new Date());
    await other.fact('FIRST_MEDIATION_DECLINED', {}, new Date());
    await other.settle(new Date());
    expect((await other.state()).notice.bankAccount?.accountNumber).not.toBe(number);
  });

  it('a file pays the notices it names; the same file again changes nothing', async () => {
    const row = { serial: serial(), account: await account() };
    expect((await send(csv([row]))).body).toMatchObject({ lines: 1, booked: 1, known: 0, surplus: 0, unmatched: 0, later: [], runs: [{ on: yesterday, family: 'bank' }] });
    const first = await given.state();
    expect(first.notice).toMatchObject({ state: 'paid', paidFen: 150_000, paidAt: new Date(`${yesterday}T10:00:00+08:00`).toISOString() });
    const events = await readEvents(given.caseId);
    expect((await send(encode(csv([row]), 'gbk') as unknown as string)).body).toMatchObject({ booked: 0, known: 1, unmatched: 0 });
    expect((await Promise.all([send(csv([row])), send(csv([row]))])).map(({ body }) => body['known'])).toEqual([1, 1]);
    expect(await readEvents(given.caseId)).toEqual(events);
    const { entries, faults, notice: end } = await given.state();
    expect(faults).toEqual([]);
    expect(balancesOf(entries, end.noticeId)).toEqual({ inTransit: 0, received: 150_000, fee: 150_000, surplus: 0, refundPayable: 0 });
    await given.settle(new Date());
    expect((await notice()).eBill).toMatchObject({ amountFen: 150_000 });
  });

  it('finds the account in what the payer wrote', async () => {
    expect((await send(csv([{ serial: serial(), remark: `诉讼费 ${spacedNumber(await account())}` }]))).body).toMatchObject({ booked: 1 });
    expect((await notice()).state).toBe('paid');
  });

  it('two people reading the file in the same instant book it once', async () => {
    const row = csv([{ serial: serial(), account: await account() }]);
    const [one, other] = await Promise.all([send(row), send(row)]);
    expect(Number(one.body['booked']) + Number(other.body['booked'])).toBe(1);
    expect((await given.types()).filter((type) => type === 'FEE_PAID')).toHaveLength(1);
    expect((await given.record()).all(AttemptItem)).toHaveLength(1);
  });

  it.each([['less', '1499.99', 149_999], ['more', '1500.01', 150_001]])('%s than was asked for pays nothing: booked, proposed back, the notice stays open and can be paid', async (_title, amount, fen) => {
    const number = await account();
    expect((await send(csv([{ serial: serial(), account: number, amount }]))).body).toMatchObject({ booked: 0, surplus: 1, unmatched: 0 });
    const wrong = await given.state();
    expect(wrong.notice).toMatchObject({ state: 'issued', paidFen: fen });
    expect(wrong.refunds).toEqual([expect.objectContaining({ cause: 'overpaid', amountFen: fen, state: 'proposed' })]);
    expect(wrong.faults).toEqual([]);
    expect((await send(csv([{ serial: serial(), account: number }]))).body).toMatchObject({ booked: 1 });
    expect(await given.state()).toMatchObject({ faults: [], notice: { state: 'paid', paidFen: 150_000 + fen } });
  });

  it('a wrong sum goes back to the account the payer gives, and the notice is still to be paid', async () => {
    const number = await account();
    await send(csv([{ serial: serial(), account: number, amount: '100.00' }]));
    const [refund] = (await given.state()).refunds;
    const base = `/api/cases/${given.caseId}/fees`;
    for (const token of [finance, await tokenOf('person_finance2', ['finance'], '宋出纳')]) await call(handler, 'POST', `${base}/refunds/${refund?.refundId}/decision`, { token, body: { approved: true } });
    await given.settle(new Date());
    expect((await given.state()).refunds[0]).toMatchObject({ state: 'awaitingAccount', route: 'bank', bankReason: 'noChannel' });
    const payer = await tokenOf(given.ownerId, ['party'], '甲');
    expect((await call(handler, 'PUT', `${base}/notices/${refund?.noticeId}/refund-account`, { token: payer, body: { holder: '甲某', bank: '演示银行汉中分行', number: '98765432101234' } })).status).toBe(200);
    await eventually(async () => { await sweep(channels(), new Date(Date.now() + 60_000)); return (await given.state()).refunds[0]?.state === 'succeeded'; });
    expect(await given.state()).toMatchObject({ faults: [], notice: { state: 'issued', paidFen: 10_000, refundedFen: 10_000 } });
    expect((await send(csv([{ serial: serial(), account: number }]))).body).toMatchObject({ booked: 1 });
    await given.settle(new Date());
    expect(await given.state()).toMatchObject({ faults: [], notice: { state: 'paid', paidFen: 160_000, refundedFen: 10_000, eBill: { amountFen: 150_000 } } });
  });

  it('twice the same sum: the second goes back', async () => {
    const number = await account();
    expect((await send(csv([{ serial: serial(), account: number }, { serial: serial(), account: number }]))).body).toMatchObject({ lines: 2, booked: 1, surplus: 1 });
    expect(await given.state()).toMatchObject({ faults: [], notice: { state: 'overpaid', paidFen: 300_000 }, refunds: [{ cause: 'overpaid', amountFen: 150_000 }] });
  });

  it('a notice that was withdrawn: its account still leads to the case, the money goes back', async () => {
    const number = await account();
    await changeFeeKind(await given.record(), { feeKind: 'labour', reason: '属于劳动争议案件' }, { personId: 'person_clerk1' as PersonId, role: 'filingClerk', roles: ['filingClerk'], name: '陈立案', sessionId: 's' }, new Date());
    expect(await account()).not.toBe(number);
    expect((await send(csv([{ serial: serial(), account: number }]))).body).toMatchObject({ surplus: 1 });
    const record = await given.record();
    expect(record.all(RefundItem)).toEqual([expect.objectContaining({ amountFen: 150_000, cause: 'overpaid' })]);
    expect(record.all(NoticeItem).flatMap((one) => ledgerFaults(record.all(LedgerItem), one))).toEqual([]);
  });

  it('a line that names nobody waits for a person: matched to a notice it is booked, or refused with the reason', async () => {
    const [known, strange] = [serial(), serial()];
    const number = await account();
    expect((await send(csv([{ serial: known, remark: '给法院' }, { serial: strange, amount: '8.00', account: `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}` }]))).body).toMatchObject({ booked: 0, unmatched: 2 });
    const open = (await differences()).filter(({ number: one }) => one.includes(known) || one.includes(strange));
    expect(open.map(({ kind, from }) => ({ kind, from }))).toEqual([{ kind: 'theirsOnly', from: '李晓梅 · 尾号7890 · 给法院' }, { kind: 'theirsOnly', from: '李晓梅 · 尾号7890 · 诉讼费' }]);
    const [ours, theirs] = open.map(({ differenceId }) => differenceId);
    expect(await match(ours ?? '', '99907020123456789012')).toMatchObject({ status: 422, body: { code: 'fees.depositNotFitting', path: 'accountNumber', message: expect.stringContaining('没有哪份交费通知') } });
    expect(await match(theirs ?? '', number)).toMatchObject({ status: 422, body: { code: 'fees.depositNotFitting', message: expect.stringContaining('不一致') } });
    expect(await match(ours ?? '', spacedNumber(number))).toMatchObject({ status: 200, body: { state: 'settled', by: '何财务', caseId: given.caseId } });
    expect((await notice()).state).toBe('paid');
    expect(await match(ours ?? '', number)).toMatchObject({ status: 409, body: { code: 'fees.differenceNotOpen' } });
    expect((await send(csv([{ serial: known, remark: '给法院' }]))).body).toMatchObject({ known: 1, unmatched: 0 });
    expect(await match(theirs ?? '', number)).toMatchObject({ body: { code: expect.stringMatching(/^fees\./) } });
  });

  it('today’s transfers are booked at once and compared tomorrow', async () => {
    expect((await send(csv([{ serial: serial(), account: await account(), on: today }]))).body).toMatchObject({ booked: 1, runs: [], later: [today] });
  });

  it('a transfer of today that names nobody is open work at once, is matched the same day, and is no difference the day after', async () => {
    const [matched, explained] = [serial(), serial()];
    const file = csv([{ serial: matched, on: today }, { serial: explained, on: today, amount: '8.00' }]);
    const open = async () => (await differences()).filter(({ number }) => [matched, explained].some((one) => number.includes(one)));
    for (const _twice of [1, 2]) expect((await send(file)).body).toMatchObject({ booked: 0, unmatched: 2, runs: [], later: [today] });
    const [first, second] = (await open()).toSorted((one, other) => (one.number.includes(matched) ? -1 : other.number.includes(matched) ? 1 : 0));
    expect(await open()).toHaveLength(2);
    expect((await call(handler, 'POST', '/api/finance/differences/match', { token: finance, body: { on: today, differenceId: first?.differenceId, accountNumber: await account() } })).body).toMatchObject({ state: 'settled', oursFen: 150_000 });
    expect((await notice()).state).toBe('paid');
    expect((await call(handler, 'POST', '/api/finance/differences/explanation', { token: finance, body: { on: today, differenceId: second?.differenceId, note: '不是诉讼费，已联系付款人退回' } })).body).toMatchObject({ state: 'explained' });
    expect((await send(file)).body).toMatchObject({ known: 1, unmatched: 1 });
    const bill = billOfStatement(file).bill;
    const run = await reconcileDay({ court: '陕0702', on: today, family: 'bank', by: '系统', source: async () => ({ kind: 'bill', bill }), gateways: channels().gateways }, new Date(Date.now() + 86_400_000));
    expect(run.theirsInFen).toBe(150_800);
    expect(await open()).toEqual([]);
  });

  it('an unreadable file is refused whole; nobody but finance reads one in', async () => {
    const text = csv([{ serial: serial(), account: await account() }, { serial: serial(), amount: '不详' }]);
    expect(await send(text)).toMatchObject({ status: 422, body: { code: 'fees.statementUnreadable', message: expect.stringContaining('第3行') } });
    expect((await notice()).state).toBe('issued');
    for (const role of ['filingClerk', 'judge', 'administrator'] as const) expect((await send(csv([]), await tokenOf(`person_${role}9`, [role], '某'))).status).toBe(403);
  });

  it('the bank’s own interface does the same by itself, through the simulated bank’s wire', async () => {
    await fetch(`${sim.url}/sim/bank/deposits`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account: await account(), amount: '1500', holder: '李晓梅', remark: '诉讼费' }) });
    const run = () => reconcileDay({ court: '陕0702', on: today, family: 'bank', by: '系统', source: billSources().bank, gateways: channels().gateways }, new Date());
    expect(await run()).toMatchObject({ theirsInFen: 150_000 });
    expect(await notice()).toMatchObject({ state: 'paid', paidFen: 150_000 });
    const file = Buffer.from(await (await fetch(`${sim.url}/sim/bank/statement/${today}`)).arrayBuffer());
    expect((await call(handler, 'POST', '/api/finance/bank-statements', { token: finance, body: { file: file.toString('base64') } })).body).toMatchObject({ booked: 0, unmatched: 0 });
  });
});
