import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulators, type RunningSimulators } from '../../../infra/local/simulators/start-simulators';
import { act, callPay, decryptCallback, H5_SCENE, isSignedByPlatform, orderBody, setFault } from './merchant-client';
import { KEYS, startReceiver, testEnvironment } from './test-world';

const NATIVE = '/v3/pay/transactions/native';
const queryOf = (outTradeNo: string): string => `/v3/pay/transactions/out-trade-no/${outTradeNo}?mchid=${KEYS.mchid}`;

describe('WeChat Pay simulator', () => {
  const env = testEnvironment();
  let running: RunningSimulators;
  beforeAll(async () => { running = await startSimulators(env); });
  afterAll(async () => { await running.close(); });

  it('takes an order to a paid one with a signed, encrypted callback', async () => {
    const merchant = await startReceiver();
    const order = await callPay(running.url, 'POST', '/v3/pay/transactions/h5', { ...orderBody('FEE0001', merchant.url), ...H5_SCENE });
    expect(order.status).toBe(200);
    expect(isSignedByPlatform((name) => order.headers.get(name), order.text)).toBe(true);
    expect(order.json.h5_url).toMatch(/^http:\/\/127\.0\.0\.1:8080\/sim\/wechat-pay\/cashier\?prepay_id=wx/);
    expect((await callPay(running.url, 'GET', queryOf('FEE0001'))).json.trade_state).toBe('NOTPAY');

    expect(await (await act(running.url, 'FEE0001', 'pay')).json()).toMatchObject({ trade_state: 'SUCCESS' });
    const [callback] = await merchant.take(1);
    if (callback === undefined) throw new Error('no callback came');
    expect(isSignedByPlatform((name) => callback.headers[name] as string, callback.body)).toBe(true);
    const { event, plaintext } = decryptCallback(callback);
    expect(event).toMatchObject({ event_type: 'TRANSACTION.SUCCESS', resource_type: 'encrypt-resource' });
    expect(plaintext).toMatchObject({ out_trade_no: 'FEE0001', trade_type: 'MWEB', trade_state: 'SUCCESS', mchid: KEYS.mchid, amount: { total: 150_000, payer_total: 150_000, currency: 'CNY' } });
    expect(plaintext.success_time).toMatch(/\+08:00$/);
    const byId = await callPay(running.url, 'GET', `/v3/pay/transactions/id/${String(plaintext.transaction_id)}?mchid=${KEYS.mchid}`);
    expect(byId.json).toEqual(plaintext);
    expect((await callPay(running.url, 'POST', '/v3/pay/transactions/h5', { ...orderBody('FEE0001', merchant.url), ...H5_SCENE })).json.code).toBe('ORDERPAID');
    merchant.close();
  });

  it('answers the same order again, refuses another under its number, and closes with a signed 204', async () => {
    const body = orderBody('FEE0002', 'http://127.0.0.1:9/callback');
    const first = await callPay(running.url, 'POST', NATIVE, body);
    const second = await callPay(running.url, 'POST', NATIVE, body);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.json.code_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=/);
    expect((await callPay(running.url, 'POST', NATIVE, { ...body, amount: { total: 1, currency: 'CNY' } })).json.code).toBe('PARAM_ERROR');
    const close = await callPay(running.url, 'POST', '/v3/pay/transactions/out-trade-no/FEE0002/close', { mchid: KEYS.mchid });
    expect(close.status).toBe(204);
    expect(isSignedByPlatform((name) => close.headers.get(name), '')).toBe(true);
    expect((await act(running.url, 'FEE0002', 'pay')).status).toBe(409);
    expect((await callPay(running.url, 'POST', NATIVE, body)).json.code).toBe('ORDER_CLOSED');
    expect((await callPay(running.url, 'GET', queryOf('FEE0002'))).json.trade_state).toBe('CLOSED');
  });

  it('refuses a wrong merchant, serial, time or body with SIGN_ERROR', async () => {
    const body = orderBody('FEE0003', 'http://127.0.0.1:9/callback');
    const nowSeconds = Math.floor(Date.now() / 1000);
    for (const tweak of [{ mchid: '1900000002' }, { serial: 'B'.repeat(40) }, { timestamp: nowSeconds - 302 }, { timestamp: nowSeconds + 302 }, { signedBody: '{}' }]) {
      const answer = await callPay(running.url, 'POST', NATIVE, body, tweak);
      expect([answer.status, answer.json.code]).toEqual([401, 'SIGN_ERROR']);
    }
    expect((await callPay(running.url, 'GET', queryOf('FEE0003'))).json.code).toBe('ORDER_NOT_EXIST');
  });

  it('throws faults that are asked for: 500 after commit, unsigned answer, 429', async () => {
    const body = orderBody('FEE0004', 'http://127.0.0.1:9/callback');
    await setFault(running.url, 'error-after-commit');
    expect((await callPay(running.url, 'POST', NATIVE, body)).json.code).toBe('SYSTEM_ERROR');
    await setFault(running.url, 'unsigned');
    const unsigned = await callPay(running.url, 'GET', queryOf('FEE0004'));
    expect([unsigned.json.trade_state, unsigned.headers.get('wechatpay-signature')]).toEqual(['NOTPAY', null]);
    await setFault(running.url, 'rate-limit');
    expect((await callPay(running.url, 'GET', queryOf('FEE0004'))).status).toBe(429);
  });

  it('sends a callback again until it is accepted, freshly signed, and can probe, lose and spoil one', async () => {
    const merchant = await startReceiver([500]);
    await callPay(running.url, 'POST', NATIVE, orderBody('FEE0005', merchant.url));
    await setFault(running.url, 'sign-test');
    await act(running.url, 'FEE0005', 'pay');
    const [probe, second] = await merchant.take(2);
    if (probe === undefined || second === undefined) throw new Error('no second delivery came');
    expect(probe.headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//);
    expect(isSignedByPlatform((name) => second.headers[name] as string, second.body)).toBe(true);
    expect(decryptCallback(second).event.id).toBe(decryptCallback(probe).event.id);

    await callPay(running.url, 'POST', NATIVE, orderBody('FEE0006', merchant.url));
    await setFault(running.url, 'wrong-amount');
    await act(running.url, 'FEE0006', 'pay');
    expect(decryptCallback((await merchant.take(3))[2] ?? probe).plaintext).toMatchObject({ out_trade_no: 'FEE0006', amount: { total: 150_001 } });
    merchant.close();
  });

  it('remembers an acknowledged order after a restart', async () => {
    await callPay(running.url, 'POST', NATIVE, orderBody('FEE0007', 'http://127.0.0.1:9/callback'));
    await running.close();
    running = await startSimulators(env);
    expect((await callPay(running.url, 'GET', queryOf('FEE0007'))).json.trade_state).toBe('NOTPAY');
  });
});
