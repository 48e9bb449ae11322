import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { pay as payInAlipay } from '../../../miniapp/src/platform/pay.alipay';
import { pay as payInBrowser } from '../../../miniapp/src/platform/pay.h5';
import type { PayLink } from '../../../shared/fees/pay-slip';

const requestPayment = jest.fn<(order: object) => Promise<void>>();
jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { requestPayment: (order: object) => requestPayment(order) } }));

const jsapi = { appId: 'wx1', timeStamp: '1', nonceStr: 'n', package: 'prepay_id=p', signType: 'RSA' as const, paySign: 's' };
const link = (change: Partial<PayLink>): PayLink => ({ channel: 'wechatOfficial', ...change });
const put = (name: string, value: unknown) => Object.assign(globalThis, { [name]: value });

describe('raising a payment where one is', () => {
  afterEach(() => { for (const name of ['my', 'window', 'document']) Reflect.deleteProperty(globalThis, name); });

  it('WeChat’s mini-program is handed the signed order, without the appid; a cancelled one is no payment', async () => {
    // after the mock of Taro, which imports would come before
    const { pay: payInWeapp } = await import('../../../miniapp/src/platform/pay');
    requestPayment.mockResolvedValueOnce(undefined);
    await payInWeapp(link({ channel: 'wechatJsapi', jsapi }));
    expect(requestPayment).toHaveBeenCalledWith({ timeStamp: '1', nonceStr: 'n', package: 'prepay_id=p', signType: 'RSA', paySign: 's' });
    requestPayment.mockRejectedValueOnce(new Error('requestPayment:fail cancel'));
    await expect(payInWeapp(link({ channel: 'wechatJsapi', jsapi }))).rejects.toMatchObject({ code: 'fees.noticeNotOpen' });
    await expect(payInWeapp(link({ h5Url: 'https://x' }))).rejects.toMatchObject({ code: 'fees.channelNotHere' });
  });

  it.each([['9000', true], ['8000', true], ['6004', true], ['4000', false], ['6001', false], ['6002', false]])('Alipay’s %s may be paid: %s', async (resultCode, may) => {
    const tradePay = jest.fn(({ complete }: { tradeNO: string; complete(answer: { resultCode: string }): void }) => complete({ resultCode }));
    put('my', { tradePay });
    const paid = payInAlipay(link({ channel: 'alipayMini', tradeNo: '2026' }));
    await (may ? expect(paid).resolves.toBeUndefined() : expect(paid).rejects.toMatchObject({ code: 'fees.noticeNotOpen' }));
    expect(tradePay).toHaveBeenCalledWith(expect.objectContaining({ tradeNO: '2026' }));
  });

  it('inside WeChat waits for the bridge; only its ok is taken for a payment', async () => {
    let ready = (): void => undefined;
    put('document', { addEventListener: (_name: string, hear: () => void) => { ready = hear; } });
    put('window', {});
    const answers = ['ok', 'cancel'];
    const waiting = payInBrowser(link({ jsapi }), undefined);
    put('window', { WeixinJSBridge: { invoke: (name: string, order: object, then: (answer: { err_msg: string }) => void) => { expect([name, order]).toEqual(['getBrandWCPayRequest', jsapi]); then({ err_msg: `get_brand_wcpay_request:${answers.shift()}` }); } } });
    ready();
    await expect(waiting).resolves.toBeUndefined();
    await expect(payInBrowser(link({ jsapi }), undefined)).rejects.toMatchObject({ code: 'fees.noticeNotOpen' });
  });

  it('a browser goes to the cashier; WeChat’s takes the way back from the address, Alipay’s has it in the signed order', async () => {
    const assign = jest.fn();
    put('window', { location: { assign } });
    await payInBrowser(link({ channel: 'wechatH5', h5Url: 'https://pay/x?p=1' }), 'https://court/#/a');
    await payInBrowser(link({ channel: 'alipayWap', h5Url: 'https://alipay/y' }), 'https://court/#/a');
    await payInBrowser(link({ channel: 'wechatNative', codeUrl: 'weixin://x' }), 'https://court/#/a');
    expect(assign.mock.calls.flat()).toEqual(['https://pay/x?p=1&redirect_url=https%3A%2F%2Fcourt%2F%23%2Fa', 'https://alipay/y']);
    await expect(payInBrowser(link({ channel: 'wechatH5' }), undefined)).rejects.toMatchObject({ code: 'fees.channelNotHere' });
  });
});
