import { createSign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { alipayGateway } from '../../../functions/fees/alipay-gateway';
import type { PaymentGateway } from '../../../functions/fees/ports';
import { alipayMeans, gatewayPromises, order } from './gateway-promises';
import { alipayPrivateKey, alipaySettings, startSimWorld, type SimWorld } from './sim-world';

const notify = (change: Record<string, string> = {}, algorithm = 'RSA-SHA256'): string => {
  const fields: Record<string, string> = {
    notify_id: 'n1', notify_time: '2026-11-23 10:00:00', app_id: '2021000000000001', seller_id: '2088000000000001', trade_no: '2026112322001', out_trade_no: 'pay0001', trade_status: 'TRADE_SUCCESS',
    total_amount: '1500.00', gmt_payment: '2026-11-23 10:00:00', charset: 'utf-8', subject: '诉讼费 50%+1', ...change,
  };
  const content = Object.keys(fields).filter((name) => name !== 'sign_type').sort().map((name) => `${name}=${fields[name]}`).join('&');
  return new URLSearchParams({ sign_type: 'RSA2', ...fields, sign: createSign(algorithm).update(content, 'utf8').sign(alipayPrivateKey, 'base64') }).toString();
};
const at = new Date('2026-11-23T02:00:05.000Z');

describe('Alipay over the wire', () => {
  let sim: SimWorld;
  let gateway: PaymentGateway;
  const stranger = (change: object) => alipayGateway({ ...alipaySettings(sim.url), ...change }, 'http://127.0.0.1:9');
  beforeAll(async () => {
    sim = await startSimWorld('http://127.0.0.1:9');
    gateway = stranger({});
  });
  afterAll(() => sim.stop());
  gatewayPromises(alipayMeans, () => ({ gateway, pay: async (no) => void (await sim.act(no, 'pay', 'alipay')), arrive: async () => undefined }));

  it.each(['unsigned', 'wrong-signature', 'error-after-commit', 'timeout'])('%s is no answer at all; the same order again is', async (kind) => {
    const fresh = order({ channel: 'alipayMini', openId: 'o1' });
    await sim.fault(kind, 1, 'alipay');
    expect(await gateway.createOrder(fresh)).toMatchObject({ kind: 'unknown' });
    expect(await gateway.createOrder(fresh)).toMatchObject({ kind: 'accepted' });
  });
  it('a QR code makes no trade until it is scanned, and another code may be had under the same number', async () => {
    const shown = order({ channel: 'alipayQr' });
    expect(await gateway.createOrder(shown)).toMatchObject({ kind: 'accepted', codeUrl: expect.stringMatching(/^https:\/\/qr\.alipay\.com\//) });
    expect(await gateway.queryOrder(shown.outTradeNo)).toEqual({ kind: 'absent' });
    expect(await gateway.closeOrder(shown.outTradeNo)).toBe('absent');
    expect(await gateway.createOrder(shown)).toMatchObject({ kind: 'accepted' });
    await sim.act(shown.outTradeNo, 'pay', 'alipay');
    expect(await gateway.queryOrder(shown.outTradeNo)).toMatchObject({ kind: 'fact', fact: { state: 'success', amountFen: 150_000, ...gateway.merchant } });
  });
  it('the page link is signed here and opens the cashier; then the trade can be closed', async () => {
    const page = order({ channel: 'alipayWap', returnUrl: 'http://127.0.0.1:9/#/back' });
    const result = await gateway.createOrder(page);
    if (result.kind !== 'accepted' || result.h5Url === undefined) throw new Error('no link');
    expect(await gateway.closeOrder(page.outTradeNo)).toBe('absent');
    const opened = await fetch(result.h5Url, { redirect: 'manual' });
    expect(opened.status).toBe(303);
    const cashier = new URL(opened.headers.get('location') ?? '');
    const html = await (await fetch(`${sim.url}${cashier.pathname}${cashier.search}`)).text();
    expect(html).toContain('1,500.00');
    expect(await gateway.closeOrder(page.outTradeNo)).toBe('closed');
    expect((await fetch(result.h5Url.replace('1500.00', '0.01'), { redirect: 'manual' })).status).toBe(400);
  });
  it('writes yuan exactly, whatever the fen', async () => {
    for (const amountFen of [1, 10, 101, 1_999_999, 123_456_789]) {
      const exact = order({ channel: 'alipayMini', openId: 'o1', amountFen });
      await gateway.createOrder(exact);
      expect(await gateway.queryOrder(exact.outTradeNo)).toMatchObject({ kind: 'fact', fact: { amountFen } });
      await sim.act(exact.outTradeNo, 'pay', 'alipay');
    }
  });
  it('a refund that has not happened yet is absent, the same number asks again; wholly refunded still means paid', async () => {
    const paid = order({ channel: 'alipayMini', openId: 'o1' });
    await gateway.createOrder(paid);
    await sim.act(paid.outTradeNo, 'pay', 'alipay');
    await sim.fault('refund-pending', 1, 'alipay');
    const back = { outTradeNo: paid.outTradeNo, outRefundNo: `r${paid.outTradeNo}`, reason: '多交', refundFen: 150_000, totalFen: 150_000 };
    expect(await gateway.sendRefund(back)).toMatchObject({ kind: 'fact', fact: { status: 'processing' } });
    expect(await gateway.queryRefund(back)).toEqual({ kind: 'absent' });
    expect(await gateway.sendRefund(back)).toMatchObject({ kind: 'fact', fact: { status: 'processing' } });
    expect(await gateway.queryRefund(back)).toMatchObject({ kind: 'fact', fact: { status: 'success', refundFen: 150_000, arrivedAt: expect.stringMatching(/Z$/) } });
    expect(await gateway.queryOrder(paid.outTradeNo)).toMatchObject({ kind: 'fact', fact: { state: 'success' } });
  });
  it('a request signed with another key, or to nowhere, books nothing', async () => {
    expect(await stranger({ appId: '2021000000000009' }).createOrder(order({ channel: 'alipayMini', openId: 'o1' }))).toEqual({ kind: 'refused', code: 'isv.invalid-app-id' });
    const nowhere = alipayGateway(alipaySettings('http://127.0.0.1:9'), 'http://127.0.0.1:9');
    expect(await nowhere.queryOrder('pay0001')).toMatchObject({ kind: 'unknown' });
    expect(await nowhere.closeOrder('pay0001')).toBe('unknown');
  });

  describe('what Alipay tells of its own accord', () => {
    const read = (rawBody: string) => gateway.read({ headers: {}, rawBody }, at);
    it('a payment, in fen and in UTC', () => {
      expect(read(notify())).toEqual({ id: 'n1', type: 'TRADE_SUCCESS', payment: { source: 'callback', mchid: '2088000000000001', appid: '2021000000000001', outTradeNo: 'pay0001', state: 'success', currency: 'CNY', transactionId: '2026112322001', amountFen: 150_000, paidAt: '2026-11-23T02:00:00.000Z' } });
    });
    it('a refund is not a payment, whatever its status says', () => {
      expect(read(notify({ refund_fee: '750.00', gmt_refund: '2026-11-24 10:00:00.000', out_biz_no: 'r1' })).payment).toBeUndefined();
    });
    it('an unpaid trade that was closed is closed', () => {
      expect(read(notify({ trade_status: 'TRADE_CLOSED', gmt_payment: '' })).payment).toMatchObject({ state: 'closed' });
    });
    it.each<[string, () => string]>([
      ['a changed amount', () => notify().replace('1500.00', '0.01')],
      ['no signature', () => notify().replace(/&sign=[^&]*/, '')],
      ['SHA-1 that says so', () => notify({ sign_type: 'RSA' }, 'RSA-SHA1')],
      ['SHA-1 that claims to be RSA2', () => notify({}, 'RSA-SHA1')],
      ['nothing', () => ''],
    ])('%s is refused', (_what, body) => {
      expect(() => read(body())).toThrow(expect.objectContaining({ code: 'fees.signatureInvalid' }));
    });
  });
});
