import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Wechatpay } from 'wechatpay-axios-plugin';
import { startSimulators, type RunningSimulators } from '../../../infra/local/simulators/start-simulators';
import { act, H5_SCENE, orderBody, setFault } from './merchant-client';
import { KEYS, testEnvironment } from './test-world';

interface OracleAnswer {
  readonly status: number;
  readonly data: Record<string, unknown>;
}

interface OracleRequest {
  post(body: object, options?: object): Promise<OracleAnswer>;
  get(options?: object): Promise<OracleAnswer>;
}

/** A public client that signs, and verifies every answer, with code that is not ours. */
describe('the WeChat Pay simulator seen by an independent client', () => {
  let running: RunningSimulators;
  let chain: (path: string) => OracleRequest;
  beforeAll(async () => {
    running = await startSimulators(testEnvironment());
    const oracle = new Wechatpay({
      mchid: KEYS.mchid,
      serial: KEYS.merchantSerial,
      privateKey: KEYS.merchant.privateKey,
      certs: { [KEYS.platformSerial]: KEYS.platform.publicKey },
      baseURL: running.url,
      headers: { 'Wechatpay-Serial': KEYS.platformSerial },
    } as never) as unknown as { chain(path: string): OracleRequest };
    chain = (path) => oracle.chain(path);
  });
  afterAll(async () => { await running.close(); });

  it('orders, queries, pays and closes', async () => {
    const placed = await chain('v3/pay/transactions/h5').post({ ...orderBody('ORA0001', 'http://127.0.0.1:9/callback'), ...H5_SCENE });
    expect(placed.data.h5_url).toContain('/sim/wechat-pay/cashier?prepay_id=');
    await act(running.url, 'ORA0001', 'pay');
    const queried = await chain('v3/pay/transactions/out-trade-no/ORA0001').get({ params: { mchid: KEYS.mchid } });
    expect(queried.data).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 150_000 } });
    await chain('v3/pay/transactions/native').post(orderBody('ORA0002', 'http://127.0.0.1:9/callback'));
    expect((await chain('v3/pay/transactions/out-trade-no/ORA0002/close').post({ mchid: KEYS.mchid })).status).toBe(204);
  });

  it('rejects what the faults spoil', async () => {
    await setFault(running.url, 'wrong-signature');
    await expect(chain('v3/pay/transactions/out-trade-no/ORA0001').get({ params: { mchid: KEYS.mchid } })).rejects.toThrow();
    await setFault(running.url, 'unsigned');
    await expect(chain('v3/pay/transactions/out-trade-no/ORA0001').get({ params: { mchid: KEYS.mchid } })).rejects.toThrow();
  });
});
