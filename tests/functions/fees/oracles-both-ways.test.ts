import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlipaySdk } from 'alipay-sdk';
import { Aes, Formatter, Rsa } from 'wechatpay-axios-plugin';
import { alipayGateway } from '../../../functions/fees/alipay-gateway';
import { wechatPayGateway } from '../../../functions/fees/wechat-pay-gateway';
import { alipayTime } from '../../../functions/platform/alipay-time';
import { notifyForm } from '../../../infra/local/simulators/alipay/wire';
import { encryptResource, signedHeaders } from '../../../infra/local/simulators/wechat-pay/wire';
import { order } from './gateway-promises';
import { alipayPrivateKey, alipaySettings, gatewaySettings, startSimWorld, wechatPlatform, type SimWorld } from './sim-world';

/** Public clients, used by themselves: our simulators take what they say and they take what our simulators say; so does our own code. */
describe('independent clients, both ways', () => {
  let sim: SimWorld;
  let sdk: AlipaySdk;
  beforeAll(async () => {
    sim = await startSimWorld('http://127.0.0.1:9');
    const { gatewayUrl, appId, privateKey, alipayPublicKey } = alipaySettings(sim.url);
    sdk = new AlipaySdk({ appId, privateKey, alipayPublicKey, gateway: gatewayUrl, keyType: 'PKCS8', signType: 'RSA2', camelcase: false });
  });
  afterAll(() => sim.stop());
  const exec = (method: string, bizContent: object) => sdk.exec(method, { bizContent, notifyUrl: 'http://127.0.0.1:9/notify' }, { validateSign: true }) as unknown as Promise<Record<string, string>>;

  it('WeChat: a callback that the plugin signs and seals is read by our gateway, and not when a byte differs', () => {
    const [timestamp, nonce] = [Formatter.timestamp().toString(), Formatter.nonce(12)];
    const plain = JSON.stringify({ mchid: wechatPlatform.mchid, appid: wechatPlatform.appid, out_trade_no: 'pay0001', trade_state: 'SUCCESS', transaction_id: '4200001', success_time: '2026-11-23T10:00:00+08:00', amount: { total: 150_000, currency: 'CNY' } });
    const ciphertext = Aes.AesGcm.encrypt(plain, wechatPlatform.apiV3Key, nonce, 'transaction');
    const rawBody = JSON.stringify({ id: 'e1', event_type: 'TRANSACTION.SUCCESS', resource: { algorithm: 'AEAD_AES_256_GCM', original_type: 'transaction', ciphertext, associated_data: 'transaction', nonce } });
    const headers = { 'wechatpay-serial': wechatPlatform.platformSerial, 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce, 'wechatpay-signature': Rsa.sign(Formatter.response(timestamp, nonce, rawBody), wechatPlatform.platformPrivateKey) };
    const gateway = wechatPayGateway(gatewaySettings(sim.url), 'http://127.0.0.1:9');
    expect(gateway.read({ headers, rawBody }, new Date()).payment).toMatchObject({ outTradeNo: 'pay0001', amountFen: 150_000, paidAt: '2026-11-23T02:00:00.000Z' });
    expect(() => gateway.read({ headers, rawBody: rawBody.replace('e1', 'e2') }, new Date())).toThrow(expect.objectContaining({ code: 'fees.signatureInvalid' }));
  });
  it('WeChat: a callback of our simulator verifies and opens in the plugin', () => {
    const resource = encryptResource('{"out_trade_no":"pay0001"}', 'transaction', wechatPlatform.apiV3Key);
    const body = JSON.stringify({ id: 'e1', resource });
    const headers = signedHeaders(body, wechatPlatform, Date.now());
    const message = Formatter.response(headers['Wechatpay-Timestamp'] ?? '', headers['Wechatpay-Nonce'] ?? '', body);
    const platformKey = gatewaySettings(sim.url).platformKeys[wechatPlatform.platformSerial] ?? '';
    expect(Rsa.verify(message, headers['Wechatpay-Signature'] ?? '', platformKey)).toBe(true);
    expect(Aes.AesGcm.decrypt(resource['ciphertext'] ?? '', wechatPlatform.apiV3Key, resource['nonce'] ?? '', resource['associated_data'])).toBe('{"out_trade_no":"pay0001"}');
  });

  it('Alipay: the SDK orders, asks, closes and refunds at our simulator, checking every answer’s signature', async () => {
    const { outTradeNo } = order();
    expect(await exec('alipay.trade.create', { out_trade_no: outTradeNo, total_amount: '1500.00', subject: '诉讼费', product_code: 'JSAPI_PAY', op_app_id: '2021000000000001', buyer_open_id: 'o1', time_expire: alipayTime(new Date(Date.now() + 1_800_000)) })).toMatchObject({ code: '10000', out_trade_no: outTradeNo });
    expect(await exec('alipay.trade.query', { out_trade_no: outTradeNo })).toMatchObject({ code: '10000', trade_status: 'WAIT_BUYER_PAY', total_amount: '1500.00' });
    await sim.act(outTradeNo, 'pay', 'alipay');
    expect(await exec('alipay.trade.query', { out_trade_no: outTradeNo })).toMatchObject({ trade_status: 'TRADE_SUCCESS' });
    expect(await exec('alipay.trade.refund', { out_trade_no: outTradeNo, out_request_no: `r${outTradeNo}`, refund_amount: '750.00' })).toMatchObject({ code: '10000', fund_change: 'Y' });
    const second = order().outTradeNo;
    await exec('alipay.trade.create', { out_trade_no: second, total_amount: '1.00', subject: '诉讼费', product_code: 'JSAPI_PAY', op_app_id: '2021000000000001', buyer_open_id: 'o1', time_expire: alipayTime(new Date(Date.now() + 1_800_000)) });
    expect(await exec('alipay.trade.close', { out_trade_no: second })).toMatchObject({ code: '10000' });
  });
  it('Alipay: an unsigned or wrongly signed answer is not taken by the SDK', async () => {
    for (const kind of ['unsigned', 'wrong-signature']) {
      await sim.fault(kind, 1, 'alipay');
      await expect(exec('alipay.trade.query', { out_trade_no: 'absent1' })).rejects.toThrow();
    }
  });
  it('Alipay: what our simulator notifies passes the SDK’s own check and our gateway’s; changed, neither', () => {
    const fields = { notify_id: 'n1', app_id: '2021000000000001', seller_id: '2088000000000001', out_trade_no: 'pay0001', trade_no: '2026', trade_status: 'TRADE_SUCCESS', total_amount: '1500.00', gmt_payment: '2026-11-23 10:00:00', subject: '诉讼费 50%+1' };
    const form = notifyForm(fields, alipayPrivateKey);
    const gateway = alipayGateway(alipaySettings(sim.url), 'http://127.0.0.1:9');
    expect(sdk.checkNotifySignV2(Object.fromEntries(new URLSearchParams(form)))).toBe(true);
    expect(gateway.read({ headers: {}, rawBody: form }, new Date()).payment).toMatchObject({ amountFen: 150_000 });
    const changed = form.replace('1500.00', '0.01');
    expect(sdk.checkNotifySignV2(Object.fromEntries(new URLSearchParams(changed)))).toBe(false);
    expect(() => gateway.read({ headers: {}, rawBody: changed }, new Date())).toThrow(expect.objectContaining({ code: 'fees.signatureInvalid' }));
  });
});
