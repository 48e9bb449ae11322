import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyChannelFact } from '../../../functions/fees/apply-channel-fact';
import { checkPayment } from '../../../functions/fees/check-payment';
import { sweep } from '../../../functions/fees/on-schedule';
import { decideRefund } from '../../../functions/fees/decide-refund';
import { proposeRefund } from '../../../functions/fees/propose-refund';
import { startPayment } from '../../../functions/fees/start-payment';
import type { OnlineChannel } from '../../../shared/fees/pay-channel';
import type { PersonId } from '../../../shared/kernel/ids';
import { fakePaymentGateway, type FakeGateway } from './fake-payment-gateway';
import { fakeBank } from './fake-bank';
import { fakeEBills } from './fake-ebills';
import { FeeCase } from './fee-case';

const start = new Date('2026-11-23T02:00:00.000Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe('payments, with a channel that misbehaves', () => {
  let store: Store;
  let gateway: FakeGateway;
  let given: FeeCase;
  const channels = () => ({ gateways: gateway, eBills: fakeEBills(), transfers: fakeBank() });
  const pay = async (channel: OnlineChannel = 'wechatH5', at = start) => {
    const { notice } = await given.state();
    return startPayment({ caseId: given.caseId, noticeId: notice.noticeId, channel, payer: { clientIp: '127.0.0.1', openId: 'openid-1' }, actor: { kind: 'system', name: '系统' } }, gateway, at);
  };

  beforeAll(async () => { store = await startStore(); });
  afterAll(() => store.stop());
  beforeEach(async () => {
    gateway = fakePaymentGateway();
    given = await FeeCase.open(channels, start);
    await given.fact('FIRST_MEDIATION_DECLINED', {}, start);
    await given.settle(start);
  });

  it('issues one notice with its paper and its last day, however often it is asked', async () => {
    await given.fact('MEDIATION_FAILED', {}, start);
    await given.settle(start);
    const { notices } = await given.state();
    expect(notices).toEqual([expect.objectContaining({ amountFen: 150_000, receivedOn: '2026-11-23', lastDayOn: '2026-11-30', provisional: false, reason: 'firstMediationDeclined', state: 'issued', payerName: '甲' })]);
    const { record, notice } = await given.state();
    expect(store.objects.size).toBeGreaterThan(0);
    expect(record.headIfAny?.version).toBe(5);
    expect(notice.documentId).toMatch(/^doc_/);
  });

  it('resumes the open attempt, and switching channel closes it first', async () => {
    const first = await pay();
    const again = await pay('wechatH5', after(60));
    expect(again.attempt.attemptId).toBe(first.attempt.attemptId);
    const other = await pay('wechatNative', after(70));
    const { attempts } = await given.state();
    expect(attempts.map((attempt) => attempt.state)).toEqual(['closed', 'pending']);
    expect(other.notice.openAttemptId).toBe(other.attempt.attemptId);
    expect(other.attempt.codeUrl).toMatch(/^weixin:/);
    expect(await given.types()).toEqual(['FIRST_MEDIATION_DECLINED', 'FEE_NOTICE_ISSUED', 'PAYMENT_STARTED', 'PAYMENT_CLOSED', 'PAYMENT_STARTED']);
  });

  it('finds the payment instead of closing it', async () => {
    const { attempt } = await pay();
    gateway.pay(attempt.outTradeNo, after(50));
    const standing = await pay('wechatNative', after(70));
    expect(standing.notice).toMatchObject({ state: 'paid', paidFen: 150_000, paidAt: after(50).toISOString() });
    expect((await given.state()).attempts).toHaveLength(1);
  });

  it('does not open a second attempt while the first may be paid', async () => {
    await pay();
    gateway.lose('closeOrder', 1);
    gateway.lose('queryOrder', 1);
    await expect(pay('wechatNative', after(70))).rejects.toMatchObject({ code: 'fees.attemptOpen', status: 409 });
    expect((await given.state()).attempts.map((attempt) => attempt.state)).toEqual(['pending']);
  });

  it('asks first and repeats the identical order when the answer is lost after the channel acted', async () => {
    gateway.lose('createOrder', 1, true);
    const { attempt } = await pay();
    expect(attempt.state).toBe('pending');
    expect(gateway.calls).toEqual(['createOrder', 'queryOrder', 'createOrder']);
  });

  it.each([[true], [false]])('unknown no longer once the channel says that nothing was paid (it has the order: %s): the payer starts again, after the old order is closed', async (acted) => {
    gateway.lose('createOrder', 2, acted);
    gateway.lose('queryOrder', 1);
    const { attempt, notice } = await pay();
    expect(attempt.state).toBe('unknown');
    const asked = await checkPayment(await given.record(), notice.noticeId, gateway, after(3));
    expect(asked.attempt).toMatchObject({ attemptId: attempt.attemptId, state: 'pending' });
    const again = await pay('wechatH5', after(5));
    expect(again.attempt.attemptId).not.toBe(attempt.attemptId);
    expect((await given.state()).attempts.map((one) => one.state)).toEqual(['closed', 'pending']);
    gateway.pay(again.attempt.outTradeNo, after(9));
    expect((await checkPayment(await given.record(), notice.noticeId, gateway, after(10))).notice).toMatchObject({ state: 'paid', paidFen: 150_000 });
    expect((await given.state()).faults).toEqual([]);
  });

  it('keeps an attempt unknown, never paid and never closed, until the channel speaks; the sweep finds the payment', async () => {
    gateway.lose('createOrder', 9, true);
    gateway.lose('queryOrder', 1);
    const { attempt } = await pay();
    expect(attempt.state).toBe('unknown');
    gateway.lose('createOrder', 0);
    gateway.pay(attempt.outTradeNo, after(5));
    await sweep(channels(), after(9));
    expect((await given.state()).notice.state).toBe('issued');
    await sweep(channels(), after(11));
    expect((await given.state()).notice).toMatchObject({ state: 'paid', paidAt: after(5).toISOString() });
  });

  it('climbs down the ladder of looks, closes one minute after expiry, and books what slipped in between', async () => {
    const { attempt } = await pay();
    await sweep(channels(), after(11));
    expect((await given.state()).attempts[0]).toMatchObject({ checks: 1, nextCheckAt: after(41).toISOString() });
    await sweep(channels(), after(1859));
    expect((await given.state()).attempts[0]).toMatchObject({ state: 'pending', nextCheckAt: after(1860).toISOString() });
    await sweep(channels(), after(1861));
    const { attempts, notice } = await given.state();
    expect(attempts[0]?.state).toBe('closed');
    expect(notice.openAttemptId).toBeUndefined();
    gateway.pay(attempt.outTradeNo, after(1860));
    const standing = await checkPayment((await given.state()).record, notice.noticeId, gateway, after(1900));
    expect(standing).toMatchObject({ attempt: { state: 'paidLate' }, notice: { state: 'paid', paidFen: 150_000 } });
  });

  it('two payments for one notice: the second is a surplus, proposed back in full', async () => {
    const first = await pay();
    await pay('wechatNative', after(70));
    const second = (await given.state()).attempts[1];
    gateway.pay(second?.outTradeNo ?? '', after(80));
    await checkPayment((await given.state()).record, first.notice.noticeId, gateway, after(90));
    gateway.pay(first.attempt.outTradeNo, after(85));
    const fact = await gateway.queryOrder(first.attempt.outTradeNo);
    if (fact.kind !== 'fact') throw new Error('no fact');
    expect(await applyChannelFact(fact.fact, gateway, after(95))).toBe('overpaid');
    expect(await applyChannelFact(fact.fact, gateway, after(96))).toBe('known');
    const { notice, refunds, faults } = await given.state();
    expect(notice).toMatchObject({ state: 'overpaid', paidFen: 300_000, paidAt: after(80).toISOString() });
    expect(refunds).toEqual([expect.objectContaining({ cause: 'overpaid', amountFen: 150_000, attemptId: first.attempt.attemptId, state: 'proposed', dueOn: '2026-12-08' })]);
    expect(faults).toEqual([]);
    expect((await given.types()).filter((type) => type === 'FEE_PAID')).toHaveLength(1);
  });

  it('sets a wrong amount aside once, and books the right one afterwards', async () => {
    const { attempt } = await pay();
    const fact = { source: 'callback' as const, ...gateway.merchant, outTradeNo: attempt.outTradeNo, state: 'success' as const, transactionId: '4200', amountFen: 150_001, currency: 'CNY', paidAt: after(5).toISOString() };
    expect(await applyChannelFact(fact, gateway, after(6))).toBe('quarantine');
    expect(await applyChannelFact(fact, gateway, after(7))).toBe('quarantine');
    expect(await applyChannelFact({ ...fact, amountFen: 150_000 }, gateway, after(8))).toBe('book');
    expect((await given.types()).slice(3)).toEqual(['PAYMENT_QUARANTINED', 'FEE_PAID']);
  });

  it('knows nothing of an order that is not ours', async () => {
    expect(await applyChannelFact({ source: 'callback', ...gateway.merchant, outTradeNo: 'pay0NOTOURS', state: 'success' }, gateway, start)).toBe('unknownOrder');
  });

  it('refuses to pay twice, to pay what is unknown, and without an openid inside WeChat', async () => {
    const { attempt, notice } = await pay();
    gateway.pay(attempt.outTradeNo, after(5));
    await checkPayment((await given.state()).record, notice.noticeId, gateway, after(6));
    await expect(pay('wechatH5', after(10))).rejects.toMatchObject({ code: 'fees.noticeNotOpen', status: 409 });
    const wish = { caseId: given.caseId, noticeId: 'notice_0000' as typeof notice.noticeId, channel: 'wechatJsapi' as const, payer: { clientIp: '127.0.0.1' }, actor: { kind: 'system' as const, name: '系统' } };
    await expect(startPayment(wish, gateway, start)).rejects.toMatchObject({ code: 'fees.channelNotHere' });
    await expect(startPayment({ ...wish, payer: { clientIp: '127.0.0.1', openId: 'o' } }, gateway, start)).rejects.toMatchObject({ code: 'fees.noticeNotFound' });
  });

  it('many payers at once: one attempt is open', async () => {
    await Promise.allSettled([pay(), pay(), pay()]);
    const { attempts, notice } = await given.state();
    expect(attempts.filter((attempt) => attempt.state !== 'closed').map((attempt) => attempt.attemptId)).toEqual([notice.openAttemptId]);
  });

  it('flags a notice the day after its last day, and takes the money all the same', async () => {
    await sweep(channels(), new Date('2026-11-30T15:59:00.000Z'));
    expect((await given.state()).notice.state).toBe('issued');
    await sweep(channels(), new Date('2026-11-30T16:01:00.000Z'));
    expect((await given.state()).notice.state).toBe('lapsed');
    const { attempt } = await pay('wechatNative', new Date('2026-12-01T02:00:00.000Z'));
    gateway.pay(attempt.outTradeNo, new Date('2026-12-01T02:01:00.000Z'));
    await sweep(channels(), new Date('2026-12-01T02:02:00.000Z'));
    expect((await given.state()).notice.state).toBe('paid');
    expect(await given.types()).toEqual(['FIRST_MEDIATION_DECLINED', 'FEE_NOTICE_ISSUED', 'FEE_NOTICE_LAPSED', 'PAYMENT_STARTED', 'FEE_PAID', 'EBILL_ISSUED']);
  });

  it('holds nobody to a provisional last day', async () => {
    const early = new Date('2031-05-10T02:00:00.000Z');
    given = await FeeCase.open(channels, early);
    await given.fact('MEDIATION_FAILED', {}, early);
    await given.settle(early);
    await sweep(channels(), new Date('2031-06-10T02:00:00.000Z'));
    expect((await given.state()).notice).toMatchObject({ state: 'issued', provisional: true, reason: 'mediationFailed' });
  });

  it('the sweep asks for every bill that is missing, the red one too', async () => {
    const { attempt, notice } = await pay('wechatNative');
    gateway.pay(attempt.outTradeNo, after(5));
    await checkPayment((await given.state()).record, notice.noticeId, gateway, after(6));
    await sweep(channels(), after(30));
    expect((await given.state()).notice.eBill).toBeUndefined();
    await sweep(channels(), after(90));
    expect((await given.state()).notice.eBill?.billNumber).toMatch(/^00260/);
    await proposeRefund(given.caseId, { cause: 'mediated', effectiveOn: '2026-11-23' }, after(100));
    const [refund] = (await given.state()).refunds;
    if (refund === undefined) throw new Error('no refund');
    const finance = { personId: 'person_finance1' as PersonId, role: 'finance' as const, roles: ['finance' as const], name: '何财务', sessionId: 's' };
    const second = { ...finance, personId: 'person_finance2' as PersonId, name: '宋出纳' };
    await decideRefund((await given.state()).record, refund.refundId, { approved: true }, finance, after(110));
    await decideRefund((await given.state()).record, refund.refundId, { approved: true }, second, after(110));
    gateway.lose('sendRefund', 1, true);
    await sweep(channels(), after(111));
    expect((await given.state()).refunds[0]).toMatchObject({ state: 'approved', checks: 1 });
    await sweep(channels(), after(125));
    expect((await given.state()).refunds[0]?.state).toBe('processing');
    gateway.arrive(refund.outRefundNo, after(130));
    await sweep(channels(), after(200));
    await sweep(channels(), after(300));
    const end = await given.state();
    expect(end.refunds[0]).toMatchObject({ state: 'succeeded', arrivedAt: after(130).toISOString() });
    expect(end.notice.eBill?.reversals).toEqual([expect.objectContaining({ refundId: refund.refundId, amountFen: 75_000 })]);
    expect(end.faults).toEqual([]);
    expect(gateway.calls.filter((call) => call === 'sendRefund')).toHaveLength(1);
  });

  it('asks for half when a 调解书 is wanted and nothing was paid; the full notice is withdrawn', async () => {
    await given.fact('MEDIATION_AGREEMENT_EFFECTIVE', { wantsStatement: true }, after(100));
    await given.settle(after(100));
    const { notices } = await given.state();
    expect(notices.map(({ state, amountFen, reason }) => ({ state, amountFen, reason }))).toEqual([
      { state: 'cancelled', amountFen: 150_000, reason: 'firstMediationDeclined' }, { state: 'issued', amountFen: 75_000, reason: 'statementWanted' },
    ]);
  });
});
