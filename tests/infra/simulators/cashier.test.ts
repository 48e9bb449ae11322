import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSign } from 'node:crypto';
import { startSimulators, type RunningSimulators } from '../../../infra/local/simulators/start-simulators';
import { callPay, H5_SCENE, orderBody } from './merchant-client';
import { KEYS, testEnvironment } from './test-world';

const HOME = 'http://127.0.0.1:8080/#/fees/pages/notice/index?back=1';

describe('the cashier', () => {
  let running: RunningSimulators;
  beforeAll(async () => { running = await startSimulators(testEnvironment()); });
  afterAll(async () => { await running.close(); });

  const open = async (outTradeNo: string): Promise<string> => {
    const placed = await callPay(running.url, 'POST', '/v3/pay/transactions/h5', { ...orderBody(outTradeNo, 'http://127.0.0.1:9/callback'), ...H5_SCENE });
    return new URL(String(placed.json.h5_url)).searchParams.get('prepay_id') ?? '';
  };
  const tap = (prepayId: string, action: string, redirectUrl: string): Promise<Response> =>
    fetch(`${running.url}/sim/wechat-pay/act`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ prepay_id: prepayId, action, redirect_url: redirectUrl }) });
  const stateOf = async (outTradeNo: string): Promise<unknown> =>
    (await callPay(running.url, 'GET', `/v3/pay/transactions/out-trade-no/${outTradeNo}?mchid=${KEYS.mchid}`)).json.trade_state;

  it('says what is paid to whom, and brings the person home after paying or cancelling', async () => {
    const prepayId = await open('CASH001');
    const shown = await (await fetch(`${running.url}/sim/wechat-pay/cashier?prepay_id=${prepayId}&redirect_url=${encodeURIComponent(HOME)}`)).text();
    for (const words of ['汉中市汉台区人民法院（演示）', '¥1,500.00', 'CASH001', '模拟', '确认支付', '取消支付', '离开']) expect(shown).toContain(words);
    const cancelled = await tap(prepayId, 'cancel', HOME);
    expect([cancelled.status, cancelled.headers.get('location'), await stateOf('CASH001')]).toEqual([303, HOME, 'NOTPAY']);
    const paid = await tap(prepayId, 'pay', HOME);
    expect([paid.status, paid.headers.get('location'), await stateOf('CASH001')]).toEqual([303, HOME, 'SUCCESS']);
    expect(await (await tap(prepayId, 'pay', HOME)).text()).toContain('不会重复扣款');
  });

  it('leads nowhere else, and nowhere at all when the person just leaves', async () => {
    const prepayId = await open('CASH002');
    const left = await tap(prepayId, 'leave', HOME);
    expect([left.status, await stateOf('CASH002')]).toEqual([200, 'NOTPAY']);
    const foreign = await tap(prepayId, 'cancel', 'https://elsewhere.example/');
    expect([foreign.status, foreign.headers.get('location')]).toEqual([200, null]);
  });

  it('inside WeChat shows the sum only for the order’s own appid and the merchant’s signature, and pays once', async () => {
    const sell = async (outTradeNo: string) => String((await callPay(running.url, 'POST', '/v3/pay/transactions/jsapi', { ...orderBody(outTradeNo, 'http://127.0.0.1:9/callback'), payer: { openid: 'oTest' } })).json.prepay_id);
    const prepayId = await sell('CASH004');
    const order = { appId: KEYS.appid, timeStamp: '1764212400', nonceStr: 'n1', package: `prepay_id=${prepayId}`, signType: 'RSA' };
    const paySign = createSign('RSA-SHA256').update(`${order.appId}\n${order.timeStamp}\n${order.nonceStr}\n${order.package}\n`).sign(KEYS.merchant.privateKey, 'base64');
    const look = async (body: object) => {
      const answer = await fetch(`${running.url}/sim/wechat-pay/jsapi`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      return { status: answer.status, body: await answer.json() as { message?: string; sum?: string } };
    };
    expect(await look({ ...order, paySign: `${paySign.slice(0, -4)}AAA=` })).toMatchObject({ status: 400, body: { message: 'paySign' } });
    expect(await look({ ...order, appId: 'wxother', paySign })).toMatchObject({ status: 400, body: { message: 'package' } });
    expect(await look({ ...order, paySign })).toMatchObject({ status: 200, body: { sum: '1,500.00' } });
    expect((await tap(prepayId, 'pay', HOME)).status).toBe(303);
    expect((await look({ ...order, paySign })).body.message).toContain('不会重复扣款');
    expect(await (await fetch(`${running.url}/sim/wechat-pay/bridge.js`)).text()).toContain('WeixinJSBridgeReady');
  });

  it('lets an H5 link die after five minutes', async () => {
    const prepayId = await open('CASH003');
    await fetch(`${running.url}/sim/clock`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ offsetMs: 301_000 }) });
    expect(await (await fetch(`${running.url}/sim/wechat-pay/cashier?prepay_id=${prepayId}`)).text()).toContain('超过 5 分钟');
  });
});
