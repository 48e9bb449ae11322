import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { channels } from '../../../functions/fees/adapters';
import { handler } from '../../../functions/fees/handler';
import { sweep } from '../../../functions/fees/on-schedule';
import { balancesOf } from '../../../functions/fees/domain/ledger';
import { call, tokenOf } from '../../support/call';
import { freePort } from '../../support/free-port';
import { startRelay } from './callback-relay';
import { FeeCase } from './fee-case';
import { eventually, startSimWorld, type SimWorld } from './sim-world';

const now = () => new Date();

describe('the fee of a case, over the wire: notice → payment → bill → refund', () => {
  let store: Store;
  let sim: SimWorld;
  let relay: Awaited<ReturnType<typeof startRelay>>;
  let given: FeeCase;
  let payer: string;
  let finance: string;
  let second: string;
  const base = () => `/api/cases/${given.caseId}/fees`;
  const begin = async () => {
    given = await FeeCase.open(channels, now());
    await given.fact('FIRST_MEDIATION_DECLINED', {}, now());
    await given.settle(now());
    payer = await tokenOf(given.ownerId, ['party'], '甲');
    return (await given.state()).notice.noticeId;
  };
  const pay = async (channel = 'wechatH5') => call(handler, 'POST', `${base()}/notices/${(await given.state()).notice.noticeId}/attempts`, { token: payer, body: { channel } });
  const paid = () => eventually(async () => (await given.state()).notice.state === 'paid');

  beforeAll(async () => {
    store = await startStore();
    const port = freePort();
    relay = await startRelay(port, () => handler);
    sim = await startSimWorld(`http://127.0.0.1:${port}`);
    finance = await tokenOf('person_finance1', ['finance'], '何财务');
    second = await tokenOf('person_finance2', ['finance'], '宋出纳');
  });
  afterAll(async () => {
    await relay.stop();
    await sim.stop();
    await store.stop();
  });

  it('goes the whole way', async () => {
    const noticeId = await begin();
    const { status, body } = await pay();
    expect({ status, attempt: body['attempt'] }).toMatchObject({ status: 201, attempt: { state: 'pending', amountFen: 150_000, h5Url: expect.stringContaining('/sim/wechat-pay/cashier?prepay_id=') } });
    expect((await pay()).body['attempt'].attemptId).toBe(body['attempt'].attemptId);
    await sim.act(body['attempt'].outTradeNo, 'pay');
    await paid();
    await given.settle(now());
    const { notice } = await given.state();
    expect(notice.eBill).toMatchObject({ billCode: expect.stringMatching(/^\d{8}$/), billNumber: expect.stringMatching(/^\d{10}$/), amountFen: 150_000, payerName: '甲', amountInWords: '壹仟伍佰元整' });
    expect([...store.objects.values()].filter(({ bytes }) => bytes.subarray(0, 5).toString() === '%PDF-').length).toBeGreaterThanOrEqual(2);

    await given.fact('MEDIATION_STATEMENT_EFFECTIVE', { effectiveOn: '2026-11-24' }, now());
    await given.settle(now());
    const list = await call(handler, 'GET', '/api/refunds', { token: finance });
    const row = (list.body['items'] as { caseId: string; refund: { refundId: string } }[]).find((one) => one.caseId === given.caseId);
    expect(row).toMatchObject({ title: '甲 诉 乙', caseNumber: '（2026）演示0702民初1号', refund: { amountFen: 75_000, paidFen: 150_000, dueOn: '2026-12-09', state: 'proposed' } });
    const decision = `${base()}/refunds/${row?.refund.refundId}/decision`;
    expect((await call(handler, 'POST', decision, { token: payer, body: { approved: true } })).status).toBe(403);
    expect(await call(handler, 'POST', decision, { token: finance, body: { approved: true } })).toMatchObject({ status: 200, body: { state: 'checked', checkedBy: '何财务' } });
    expect(await call(handler, 'POST', decision, { token: finance, body: { approved: true } })).toMatchObject({ status: 403, body: { code: 'fees.secondPersonNeeded' } });
    expect(await call(handler, 'POST', decision, { token: second, body: { approved: true } })).toMatchObject({ status: 200, body: { state: 'approved', approvedBy: '宋出纳' } });
    expect((await call(handler, 'POST', decision, { token: second, body: { approved: true } })).body).toMatchObject({ code: 'fees.refundNotOpen' });
    await given.settle(now());
    await eventually(async () => (await given.state()).refunds[0]?.state === 'succeeded');
    await given.settle(now());

    const end = await given.state();
    expect(end.notice).toMatchObject({ state: 'paid', paidFen: 150_000, refundedFen: 75_000, eBill: { reversals: [{ refundId: row?.refund.refundId, amountFen: 75_000, billNumber: expect.stringMatching(/^\d{10}$/) }] } });
    expect(end.faults).toEqual([]);
    expect(balancesOf(end.entries, noticeId)).toEqual({ inTransit: 75_000, received: 0, fee: 75_000, surplus: 0, refundPayable: 0 });
    expect(await given.types()).toEqual([
      'FIRST_MEDIATION_DECLINED', 'FEE_NOTICE_ISSUED', 'PAYMENT_STARTED', 'FEE_PAID', 'EBILL_ISSUED', 'MEDIATION_STATEMENT_EFFECTIVE', 'REFUND_PROPOSED', 'REFUND_CHECKED', 'REFUND_APPROVED', 'REFUND_SENT', 'REFUND_ARRIVED', 'EBILL_ISSUED',
    ]);
    expect(await given.last('REFUND_ARRIVED')).toEqual({ refundId: row?.refund.refundId, noticeId, amountFen: 75_000, arrivedAt: expect.stringMatching(/Z$/) });
    expect((await sim.board()).refunds).toHaveLength(1);
  });

  it.each([['sign-test', 401], ['stale-timestamp', 401], ['wrong-amount', 422]])('%s is refused with %d; the channel sends again and it is booked', async (kind, status) => {
    await begin();
    const { body } = await pay();
    relay.answers.length = 0;
    await sim.fault(kind);
    await sim.act(body['attempt'].outTradeNo, 'pay');
    if (kind === 'wrong-amount') {
      await eventually(async () => relay.answers.includes(status));
      expect(await given.last('PAYMENT_QUARANTINED')).toMatchObject({ mismatches: ['amount'] });
    }
    await paid();
    expect(relay.answers[0]).toBe(status);
  });

  it('a duplicate gets the same answer and one booking', async () => {
    await begin();
    const { body } = await pay('wechatNative');
    relay.answers.length = 0;
    await sim.fault('duplicate-callback');
    await sim.act(body['attempt'].outTradeNo, 'pay');
    await eventually(async () => relay.answers.length >= 2);
    expect(relay.answers).toEqual([204, 204]);
    expect((await given.types()).filter((type) => type === 'FEE_PAID')).toHaveLength(1);
  });

  it('a lost callback is made good by asking', async () => {
    const noticeId = await begin();
    const { body } = await pay();
    await sim.fault('lost-callback');
    await sim.act(body['attempt'].outTradeNo, 'pay');
    expect((await call(handler, 'GET', `${base()}/notices/${noticeId}`, { token: payer })).body['notice'].state).toBe('issued');
    expect((await call(handler, 'POST', `${base()}/notices/${noticeId}/check`, { token: payer })).body).toMatchObject({ notice: { state: 'paid' }, attempt: { state: 'paid' } });
  });

  it('a store that fails makes the channel send again', async () => {
    await begin();
    const { body } = await pay();
    relay.answers.length = 0;
    const table = process.env['TABLE_CASES'] ?? '';
    process.env['TABLE_CASES'] = 'absent';
    await sim.act(body['attempt'].outTradeNo, 'pay');
    await eventually(async () => relay.answers.length > 0);
    process.env['TABLE_CASES'] = table;
    await paid();
    expect(relay.answers[0]).toBe(500);
  });

  it('an abnormal refund is shown as such; an e-bill that could not be had is had by the sweep', async () => {
    await begin();
    const { body } = await pay();
    await sim.act(body['attempt'].outTradeNo, 'pay');
    await paid();
    await sweep(channels(), new Date(Date.now() + 120_000));
    expect((await given.state()).notice.eBill?.amountFen).toBe(150_000);
    await given.fact('MEDIATION_STATEMENT_EFFECTIVE', { effectiveOn: '2026-11-24' }, now());
    await given.settle(now());
    await sim.fault('refund-abnormal');
    const [refund] = (await given.state()).refunds;
    for (const token of [finance, second]) await call(handler, 'POST', `${base()}/refunds/${refund?.refundId}/decision`, { token, body: { approved: true } });
    await given.settle(now());
    await eventually(async () => (await given.state()).refunds[0]?.state === 'abnormal');
    expect(await given.last('REFUND_FAILED')).toMatchObject({ status: 'abnormal', amountFen: 75_000 });
    expect((await given.state()).notice.refundedFen).toBe(0);
  });

  it('refuses an unsigned callback and answers in the product’s own words', async () => {
    const answer = await call(handler, 'POST', '/api/payments/wechat-pay/callback', { body: '{}' });
    expect(answer).toMatchObject({ status: 401, body: { code: 'fees.signatureInvalid', message: expect.stringMatching(/[一-龥]/), reference: expect.any(String) } });
  });

  it('lets nobody pay for the plaintiff but the plaintiff’s side', async () => {
    const noticeId = await begin();
    const stranger = await tokenOf('person_stranger', ['party'], '丁');
    expect((await call(handler, 'POST', `${base()}/notices/${noticeId}/attempts`, { token: stranger, body: { channel: 'wechatH5' } })).status).toBe(403);
  });
});
