import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepMessageCode, type SentMessage } from '../../../functions/cases/message-codes';
import { channels } from '../../../functions/fees/adapters';
import { handler } from '../../../functions/fees/handler';
import { call, tokenOf } from '../../support/call';
import { freePort } from '../../support/free-port';
import { startRelay } from './callback-relay';
import { FeeCase } from './fee-case';
import { eventually, startSimWorld, type SimWorld } from './sim-world';

const now = () => new Date();

describe('somebody else pays, with nothing but the link', () => {
  let store: Store;
  let sim: SimWorld;
  let relay: Awaited<ReturnType<typeof startRelay>>;
  let given: FeeCase;
  let code: string;
  const link = (tail = '') => `/api/payments/links/${code}${tail}`;
  const start = (channel: string, more: object = {}) => call(handler, 'POST', link('/attempts'), { body: { channel, ...more } });
  const paid = () => eventually(async () => (await given.state()).notice.state === 'paid');
  const open = async () => {
    given = await FeeCase.noticed(channels, now());
    const { notice } = await given.state();
    const token = await tokenOf(given.ownerId, ['party'], '甲');
    code = (await call(handler, 'POST', `/api/cases/${given.caseId}/fees/notices/${notice.noticeId}/link`, { token })).body['code'];
  };

  beforeAll(async () => {
    store = await startStore();
    const port = freePort();
    relay = await startRelay(port, () => handler);
    sim = await startSimWorld(`http://127.0.0.1:${port}`);
    await open();
  });
  afterAll(async () => {
    await relay.stop();
    await sim.stop();
    await store.stop();
  });

  it('shows the amount and the case’s code, and no name', async () => {
    const { status, body } = await call(handler, 'GET', link());
    expect({ status, body }).toEqual({ status: 200, body: { caseCode: expect.stringMatching(/^（2026）演示0702民初\d+号$/), amountFen: 150_000, lastDayOn: expect.any(String), state: 'open' } });
    expect(code).toMatch(/^[\w-]{22}$/);
  });
  it('takes no link that was not given out', async () => {
    expect(await call(handler, 'GET', '/api/payments/links/0123456789abcdefghijkl')).toMatchObject({ status: 404, body: { code: 'fees.noticeNotFound' } });
    expect(await call(handler, 'GET', '/api/payments/links/a')).toMatchObject({ status: 400 });
  });
  it('is found by the code of the text message about the fee, and of no other', async () => {
    const told = async (messageCode: string, template: SentMessage['template'], personId = given.ownerId) => {
      await keepMessageCode(messageCode, { caseId: given.caseId, personId, template, sentAt: now().toISOString() });
      return call(handler, 'GET', `/api/payments/messages/${messageCode}`);
    };
    expect(await told('FEE23456', 'fee-notice')).toMatchObject({ status: 200, body: { code } });
    expect(await told('FEE34567', 'fee-reminder')).toMatchObject({ status: 200, body: { code } });
    expect(await told('FEE45678', 'fee-paid')).toMatchObject({ status: 404, body: { code: 'fees.noticeNotFound' } });
    expect(await told('FEE56789', 'fee-notice', 'person_nobody')).toMatchObject({ status: 404, body: { message: '这个案件已经没有要您交的诉讼费。' } });
    expect(await call(handler, 'GET', '/api/payments/messages/FEE99999')).toMatchObject({ status: 404, body: { code: 'fees.noticeNotFound' } });
    expect(await call(handler, 'GET', '/api/payments/messages/FEE0')).toMatchObject({ status: 400, body: { message: '短信上的码是8位字母和数字，请核对后再输入。' } });
  });
  it('pays on Alipay’s page; the notify books it and the case says who paid by what', async () => {
    const { status, body } = await start('alipayWap', { returnUrl: 'https://elsewhere.example/' });
    expect({ status, channel: body['link'].channel }).toEqual({ status: 201, channel: 'alipayWap' });
    expect(body['link'].h5Url).toContain('alipay.trade.wap.pay');
    expect(body['link'].h5Url).not.toContain('elsewhere');
    await fetch(body['link'].h5Url, { redirect: 'manual' }).then(({ headers }) => fetch((headers.get('location') ?? '').replace(/^http:\/\/127\.0\.0\.1:\d+/, sim.url)));
    const [attempt] = (await given.state()).attempts;
    await sim.act(attempt?.outTradeNo ?? '', 'pay', 'alipay');
    await paid();
    expect((await call(handler, 'GET', link())).body).toMatchObject({ state: 'paid', channel: 'alipayWap' });
    expect(await given.types()).toEqual(['FEE_NOTICE_ISSUED', 'PAYMENT_STARTED', 'FEE_PAID']);
    expect((await given.state()).entries).toEqual([expect.objectContaining({ cause: 'FEE_PAID', channel: 'alipay' })]);
    expect((await start('alipayWap')).body).toMatchObject({ code: 'fees.noticeNotOpen' });
  });
  it('a code on a screen blocks another way until it cannot be scanned any more', async () => {
    await open();
    expect((await start('alipayQr')).body['link'].codeUrl).toMatch(/^https:\/\/qr\.alipay\.com\//);
    const refused = await start('wechatH5');
    expect(refused).toMatchObject({ status: 409, body: { code: 'fees.attemptOpen', message: expect.stringContaining('支付宝的付款页或二维码到') } });
  });
  it('inside WeChat the server learns who pays from the code, and the official account’s own appid is expected', async () => {
    await open();
    expect(await start('wechatOfficial')).toMatchObject({ status: 422, body: { code: 'fees.channelNotHere' } });
    const { body } = await start('wechatOfficial', { payerCode: 'simoauth-13900000009-a' });
    expect(body['link'].jsapi.appId).toBe('wxfedcba9876543210');
    await sim.act((await given.state()).attempts[0]?.outTradeNo ?? '', 'pay');
    await paid();
    expect((await start('wechatOfficial', { payerCode: 'simoauth-13900000009-a' })).body['code']).toBe('fees.channelNotHere');
  });
  it('in the mini-programs too', async () => {
    await open();
    expect((await start('wechatJsapi', { payerCode: 'sim-13900000009-a' })).body['link'].jsapi.appId).toBe('wx0123456789abcdef');
    await open();
    const { body } = await start('alipayMini', { payerCode: 'sim-13900000009-a' });
    expect(body['link'].tradeNo).toMatch(/^\d{20,}$/);
    expect((await start('alipayMini', { payerCode: '?' })).body['code']).toBe('fees.channelNotHere');
  });
  it('is not to be hammered', async () => {
    await open();
    const answers = await Promise.all(Array.from({ length: 14 }, () => start('wechatH5')));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect((await given.state()).attempts.filter((attempt) => attempt.state !== 'closed')).toHaveLength(1);
  });
});
