import { expect, it } from '@jest/globals';
import type { PaymentGateway, PaymentOrder } from '../../../functions/fees/ports';
import type { OnlineChannel } from '../../../shared/fees/pay-channel';
import { eventually } from './sim-world';

export interface Bench { gateway: PaymentGateway; pay(outTradeNo: string): Promise<void>; arrive(outRefundNo: string): Promise<void> }
/** `ordinary`: a channel whose order exists from the moment it is made; `links`: which kind of link each gives. */
export interface Means { ordinary: OnlineChannel; links: readonly [OnlineChannel, string][] }
export const wechatMeans: Means = { ordinary: 'wechatH5', links: [['wechatH5', 'h5Url'], ['wechatNative', 'codeUrl'], ['wechatJsapi', 'jsapi'], ['wechatOfficial', 'jsapi']] };
export const alipayMeans: Means = { ordinary: 'alipayMini', links: [['alipayMini', 'tradeNo'], ['alipayWap', 'h5Url'], ['alipayQr', 'codeUrl']] };

let count = 0;
export const order = (change: Partial<PaymentOrder> = {}): PaymentOrder => ({
  outTradeNo: `promise${Date.now()}${(count += 1)}`, description: '汉台区法院诉讼费', amountFen: 150_000, expiresAt: new Date(Date.now() + 1_800_000).toISOString(), channel: 'wechatH5', payerClientIp: '127.0.0.1', ...change,
});

/** What every payment channel promises, real or in memory. */
export const gatewayPromises = ({ ordinary, links }: Means, bench: () => Bench): void => {
  const one = (): PaymentOrder => order({ channel: ordinary, openId: 'openid-1' });
  it.each(links)('%s: an order gives its own kind of link', async (channel, link) => {
    const result = await bench().gateway.createOrder(order({ channel, openId: 'openid-1' }));
    expect(result.kind).toBe('accepted');
    expect(Object.keys(result).toSorted()).toEqual(['kind', link].toSorted());
  });
  it('takes the identical order again, not another amount under the same number', async () => {
    const first = one();
    await bench().gateway.createOrder(first);
    expect((await bench().gateway.createOrder(first)).kind).toBe('accepted');
    expect(await bench().gateway.createOrder({ ...first, amountFen: 1 })).toMatchObject({ kind: 'refused' });
  });
  it('knows open, absent, closed', async () => {
    const { gateway } = bench();
    const open = one();
    await gateway.createOrder(open);
    expect(await gateway.queryOrder(open.outTradeNo)).toMatchObject({ kind: 'fact', fact: { state: 'open', outTradeNo: open.outTradeNo, ...gateway.merchant } });
    expect(await gateway.queryOrder('absent0001')).toEqual({ kind: 'absent' });
    expect(await gateway.closeOrder('absent0001')).toBe('absent');
    expect(await gateway.closeOrder(open.outTradeNo)).toBe('closed');
    expect(await gateway.closeOrder(open.outTradeNo)).toBe('closed');
    expect(await gateway.queryOrder(open.outTradeNo)).toMatchObject({ kind: 'fact', fact: { state: 'closed' } });
    expect(await gateway.createOrder(open)).toMatchObject({ kind: 'refused' });
  });
  it('a paid order says when, how much and under which number; it cannot be closed or paid again', async () => {
    const { gateway, pay } = bench();
    const paid = one();
    await gateway.createOrder(paid);
    await pay(paid.outTradeNo);
    expect(await gateway.queryOrder(paid.outTradeNo)).toMatchObject({ kind: 'fact', fact: { state: 'success', amountFen: 150_000, transactionId: expect.any(String), paidAt: expect.stringMatching(/Z$/) } });
    expect(await gateway.closeOrder(paid.outTradeNo)).toBe('paid');
    expect(await gateway.createOrder(paid)).toEqual({ kind: 'paid' });
  });
  it('refunds once per number, never more than was paid', async () => {
    const { gateway, pay, arrive } = bench();
    const paid = one();
    await gateway.createOrder(paid);
    const half = { outTradeNo: paid.outTradeNo, outRefundNo: `refund${paid.outTradeNo}`, reason: '减半', refundFen: 75_000, totalFen: 150_000 };
    expect(await gateway.sendRefund(half)).toMatchObject({ kind: 'refused' });
    await pay(paid.outTradeNo);
    expect(await gateway.queryRefund(half)).toEqual({ kind: 'absent' });
    const sent = await gateway.sendRefund(half);
    expect(sent).toMatchObject({ kind: 'fact', fact: { status: 'processing', refundFen: 75_000, outTradeNo: paid.outTradeNo } });
    expect(await gateway.sendRefund(half)).toMatchObject({ kind: 'fact', fact: { channelRefundId: sent.kind === 'fact' ? sent.fact.channelRefundId : '' } });
    expect(await gateway.sendRefund({ ...half, outRefundNo: `${half.outRefundNo}b`, refundFen: 75_001 })).toMatchObject({ kind: 'refused' });
    await arrive(half.outRefundNo);
    const seen = await eventually(async () => {
      const answer = await gateway.queryRefund(half);
      return answer.kind === 'fact' && answer.fact.status === 'success' ? answer.fact : undefined;
    });
    expect(seen.arrivedAt).toMatch(/Z$/);
  });
};
