import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PaymentGateway } from '../../../functions/fees/ports';
import { wechatPayGateway } from '../../../functions/fees/wechat-pay-gateway';
import { fakePaymentGateway } from './fake-payment-gateway';
import { gatewayPromises, order, wechatMeans } from './gateway-promises';
import { gatewaySettings, startSimWorld, type SimWorld } from './sim-world';

describe('the channel in memory', () => {
  const gateway = fakePaymentGateway();
  gatewayPromises(wechatMeans, () => ({ gateway, pay: async (no) => gateway.pay(no), arrive: async (no) => gateway.arrive(no) }));
});

describe('WeChat Pay over the wire', () => {
  let sim: SimWorld;
  let gateway: PaymentGateway;
  beforeAll(async () => {
    sim = await startSimWorld('http://127.0.0.1:9');
    gateway = wechatPayGateway(gatewaySettings(sim.url), 'http://127.0.0.1:9');
  });
  afterAll(() => sim.stop());
  gatewayPromises(wechatMeans, () => ({ gateway, pay: async (no) => void (await sim.act(no, 'pay')), arrive: async () => undefined }));

  it.each(['unsigned', 'wrong-signature', 'rate-limit', 'error-after-commit', 'timeout'])('%s is no answer at all', async (kind) => {
    const fresh = order();
    await sim.fault(kind);
    expect(await gateway.createOrder(fresh)).toMatchObject({ kind: 'unknown' });
    // The same request again, under the same number.
    expect(await gateway.createOrder(fresh)).toMatchObject({ kind: 'accepted' });
  });
  it('an unsigned 204 does not close', async () => {
    const open = order();
    await gateway.createOrder(open);
    await sim.fault('unsigned');
    expect(await gateway.closeOrder(open.outTradeNo)).toBe('unknown');
  });
  it('an unsigned query is not believed', async () => {
    const open = order();
    await gateway.createOrder(open);
    await sim.fault('wrong-signature');
    expect(await gateway.queryOrder(open.outTradeNo)).toMatchObject({ kind: 'unknown', code: 'ANSWER_NOT_SIGNED' });
  });
  it('a request signed with another key is refused', async () => {
    const stranger = wechatPayGateway({ ...gatewaySettings(sim.url), serial: 'OTHER' }, 'http://127.0.0.1:9');
    expect(await stranger.createOrder(order())).toEqual({ kind: 'refused', code: 'SIGN_ERROR' });
  });
  it('a channel that is not there is unknown', async () => {
    const nowhere = wechatPayGateway(gatewaySettings('http://127.0.0.1:9'), 'http://127.0.0.1:9');
    expect(await nowhere.queryOrder('pay0001')).toMatchObject({ kind: 'unknown' });
    expect(await nowhere.closeOrder('pay0001')).toBe('unknown');
    expect(await nowhere.sendRefund({ outTradeNo: 'pay0001', outRefundNo: 'r1', reason: '减半', refundFen: 1, totalFen: 1 })).toMatchObject({ kind: 'unknown' });
  });
  it('insists on a 32-byte key', () => {
    expect(() => wechatPayGateway({ ...gatewaySettings(sim.url), apiV3Key: 'k'.repeat(16) }, '')).toThrow('32 bytes');
  });
});
