import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulators, type RunningSimulators } from '../../../infra/local/simulators/start-simulators';
import { act, callPay, decryptCallback, isSignedByPlatform, orderBody, setFault, type Answer } from './merchant-client';
import { startReceiver, testEnvironment } from './test-world';

const REFUNDS = '/v3/refund/domestic/refunds';

describe('WeChat Pay refunds and bills', () => {
  let running: RunningSimulators;
  let merchant: Awaited<ReturnType<typeof startReceiver>>;
  beforeAll(async () => {
    running = await startSimulators(testEnvironment());
    merchant = await startReceiver();
    await callPay(running.url, 'POST', '/v3/pay/transactions/native', orderBody('FEE1001', merchant.url));
  });
  afterAll(async () => {
    merchant.close();
    await running.close();
  });

  const refund = (outRefundNo: string, fen: number): Promise<Answer> =>
    callPay(running.url, 'POST', REFUNDS, { out_trade_no: 'FEE1001', out_refund_no: outRefundNo, reason: '减半收取', notify_url: merchant.url, amount: { refund: fen, total: 150_000, currency: 'CNY' } });

  it('refuses a refund of what was not paid', async () => {
    expect((await refund('REF0', 1)).json.code).toBe('INVALID_REQUEST');
    await act(running.url, 'FEE1001', 'pay');
    await merchant.take(1);
  });

  it('accepts, repeats, settles and announces half the fee, and refuses a fen too many', async () => {
    const first = await refund('REF1', 75_000);
    expect(first.json).toMatchObject({ status: 'PROCESSING', out_refund_no: 'REF1', amount: { refund: 75_000, total: 150_000 } });
    expect((await refund('REF1', 75_000)).json.refund_id).toBe(first.json.refund_id);
    expect((await refund('REF1', 74_999)).json.code).toBe('PARAM_ERROR');
    expect((await refund('REF2', 75_001)).json.code).toBe('INVALID_REQUEST');
    const callback = (await merchant.take(2))[1];
    if (callback === undefined) throw new Error('no refund callback came');
    expect(isSignedByPlatform((name) => callback.headers[name] as string, callback.body)).toBe(true);
    const { event, plaintext } = decryptCallback(callback);
    expect(event.event_type).toBe('REFUND.SUCCESS');
    expect(plaintext).toMatchObject({ out_refund_no: 'REF1', refund_status: 'SUCCESS', amount: { refund: 75_000, payer_refund: 75_000 } });
    expect((await callPay(running.url, 'GET', `${REFUNDS}/REF1`)).json.status).toBe('SUCCESS');
    expect((await callPay(running.url, 'GET', `${REFUNDS}/NONE`)).status).toBe(404);
  });

  it('reports an abnormal refund, whose money can be refunded again', async () => {
    await setFault(running.url, 'refund-abnormal');
    await refund('REF3', 75_000);
    expect(decryptCallback((await merchant.take(3))[2] ?? { headers: {}, body: '{}' }).event.event_type).toBe('REFUND.ABNORMAL');
    expect((await refund('REF4', 75_000)).status).toBe(200);
    await merchant.take(4);
  });

  it('prints the day in the trade and fund-flow bills once it is past ten the next day', async () => {
    const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);
    const ask = (): Promise<Answer> => callPay(running.url, 'GET', `/v3/bill/tradebill?bill_date=${today}&bill_type=ALL&tar_type=GZIP`);
    expect((await ask()).json.code).toBe('NO_STATEMENT_EXIST');
    await fetch(`${running.url}/sim/clock`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"advanceDays":2}' });
    const later = Math.floor(Date.now() / 1000) + 2 * 86_400;
    const offered = await callPay(running.url, 'GET', `/v3/bill/tradebill?bill_date=${today}&bill_type=ALL&tar_type=GZIP`, undefined, { timestamp: later });
    expect(offered.json.hash_type).toBe('SHA1');
    const target = String(offered.json.download_url).slice(running.url.length);
    const file = await download(target, later);
    expect(createHash('sha1').update(file).digest('hex')).toBe(offered.json.hash_value);
    expect(file.toString('utf8')).toContain('`FEE1001');
    expect(file.toString('utf8').trimEnd().split('\r\n').at(-1)).toBe('`3,`1500.00,`1500.00,`0.00,`0.00000,`1500.00,`1500.00');
  });

  const download = async (target: string, timestamp: number): Promise<Buffer> => {
    const signed = await callPay(running.url, 'GET', target, undefined, { timestamp });
    expect(signed.headers.get('wechatpay-signature')).toBeNull();
    const plain = await callPay(running.url, 'GET', target.replace('.gzip', '.plain'), undefined, { timestamp });
    return Buffer.from(`\uFEFF${plain.text.replace(/^\uFEFF/, '')}`, 'utf8');
  };
});
