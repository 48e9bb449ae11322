import { startStore, type Store } from '../../support/store';
import { createCipheriv, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import forge from 'node-forge';
import { handler } from '../../../functions/fees/handler';
import { startPayment } from '../../../functions/fees/start-payment';
import { secretReader } from '../../../functions/platform/secret-reader';
import { secretValues } from '../../../functions/platform/secret-values';
import { notifyForm } from '../../../infra/local/simulators/alipay/wire';
import { call } from '../../support/call';
import { fakePaymentGateway } from './fake-payment-gateway';
import { FeeCase } from './fee-case';

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
/** A platform certificate, as /v3/certificates gave them. */
const certificate = () => {
  const keys = pair();
  const made = forge.pki.createCertificate();
  made.publicKey = forge.pki.publicKeyFromPem(keys.publicKey);
  made.serialNumber = '5A1B2C3D';
  made.validity.notBefore = new Date('2025-01-01');
  made.validity.notAfter = new Date('2030-01-01');
  made.setSubject([{ name: 'commonName', value: 'Tenpay.com sign' }]);
  made.setIssuer([{ name: 'commonName', value: 'Tenpay.com Root CA' }]);
  made.sign(forge.pki.privateKeyFromPem(keys.privateKey), forge.md.sha256.create());
  return { serial: made.serialNumber, privateKey: keys.privateKey, publicKey: forge.pki.certificateToPem(made) };
};
const old = certificate();
const fresh = { serial: 'PUB_KEY_ID_0119000001', ...pair() };
const [alipayOld, alipayFresh, merchantKeys] = [pair(), pair(), pair()];
const [apiV3Old, apiV3Fresh] = ['o'.repeat(32), 'n'.repeat(32)];
const [mchid, appid] = ['1900000109', 'wx0123456789abcdef'];

interface Spoil { plain?: Record<string, unknown>; amount?: Record<string, unknown>; aad?: string; sentAad?: string; key?: string; signer?: { serial: string; privateKey: string }; breakTag?: boolean; secondsAgo?: number; signature?: (good: string) => string; refund?: boolean; change?: (body: string) => string }
let events = 0;
/** A callback as WeChat Pay makes one, and every way in which it can be wrong. */
const callback = (outTradeNo: string, { plain = {}, amount = {}, aad = 'transaction', sentAad = aad, key = apiV3Fresh, signer = fresh, breakTag = false, secondsAgo = 0, signature = (good) => good, refund = false, change = (body) => body }: Spoil = {}) => {
  const nonce = randomBytes(6).toString('hex');
  const said = refund
    ? { mchid, out_trade_no: outTradeNo, out_refund_no: 'refund0001', refund_id: '5000', refund_status: 'SUCCESS', amount: { refund: 1 }, ...plain }
    : { mchid, appid, out_trade_no: outTradeNo, trade_state: 'SUCCESS', transaction_id: `4200${outTradeNo}`, success_time: new Date().toISOString(), amount: { total: 150_000, currency: 'CNY', ...amount }, ...plain };
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce)).setAAD(Buffer.from(aad));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(said), 'utf8'), cipher.final(), cipher.getAuthTag()]);
  if (breakTag) sealed[sealed.byteLength - 1] = (sealed[sealed.byteLength - 1] ?? 0) ^ 1;
  const resource = { original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM', ciphertext: sealed.toString('base64'), associated_data: sentAad, nonce };
  const body = JSON.stringify({ id: `event-${(events += 1)}`, event_type: refund ? 'REFUND.SUCCESS' : 'TRANSACTION.SUCCESS', resource_type: 'encrypt-resource', resource });
  const timestamp = String(Math.floor(Date.now() / 1000) - secondsAgo);
  const signed = createSign('RSA-SHA256').update(`${timestamp}\n${nonce}\n${body}\n`).sign(signer.privateKey, 'base64');
  return { body: change(body), headers: { 'content-type': 'application/json', 'wechatpay-serial': signer.serial, 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce, 'wechatpay-signature': signature(signed) } };
};
const notify = (outTradeNo: string, privateKey: string, change: Record<string, string> = {}) => notifyForm({
  notify_id: `notify-${(events += 1)}`, app_id: '2021000000000001', seller_id: '2088000000000001', out_trade_no: outTradeNo, trade_no: `2026${outTradeNo}`, trade_status: 'TRADE_SUCCESS', total_amount: '1500.00', gmt_payment: '2026-11-23 10:00:00', ...change,
}, privateKey);

const settings = ['WECHAT_PAY_BASE_URL', 'WECHAT_PAY_MCHID', 'WECHAT_PAY_APPID', 'WECHAT_PAY_SERIAL', 'WECHAT_PAY_PRIVATE_KEY', 'WECHAT_PAY_API_V3_KEY', 'WECHAT_PAY_PLATFORM_KEYS', 'ALIPAY_GATEWAY_URL', 'ALIPAY_APP_ID', 'ALIPAY_SELLER_ID', 'ALIPAY_PRIVATE_KEY', 'ALIPAY_PUBLIC_KEY', 'BANK_BASE_URL', 'BANK_APP_ID', 'BANK_KEY', 'EBILL_BASE_URL', 'EBILL_APP_ID', 'EBILL_KEY'];
const nowhere = 'http://127.0.0.1:9';
const secretOf = (change: Record<string, unknown>) => JSON.stringify({
  WECHAT_PAY_BASE_URL: nowhere, WECHAT_PAY_MCHID: mchid, WECHAT_PAY_APPID: appid, WECHAT_PAY_SERIAL: 'MERCHANT', WECHAT_PAY_PRIVATE_KEY: merchantKeys.privateKey, WECHAT_PAY_API_V3_KEY: apiV3Fresh, WECHAT_PAY_PLATFORM_KEYS: { [fresh.serial]: fresh.publicKey },
  ALIPAY_GATEWAY_URL: nowhere, ALIPAY_APP_ID: '2021000000000001', ALIPAY_SELLER_ID: '2088000000000001', ALIPAY_PRIVATE_KEY: merchantKeys.privateKey, ALIPAY_PUBLIC_KEY: alipayFresh.publicKey,
  BANK_BASE_URL: nowhere, BANK_APP_ID: 'x', BANK_KEY: 'x', EBILL_BASE_URL: nowhere, EBILL_APP_ID: 'x', EBILL_KEY: 'x', ...change,
});

describe('callbacks: keys that change while the functions run, and everything that can be wrong with one', () => {
  let store: Store;
  let given: FeeCase;
  let outTradeNo: string;
  let now = 1_000_000;
  const secret = { text: secretOf({}), down: false };
  const reader = secretReader({ read: async () => { if (secret.down) throw new Error('down'); return secret.text; }, unwrap: async (bytes) => bytes }, secretValues, () => undefined);
  /** Five minutes later the functions have read the secret again; nothing is restarted. */
  const rotate = async (change: Record<string, unknown>) => {
    secret.text = secretOf(change);
    await reader((now += 300_001));
  };
  const wechat = (spoil: Spoil = {}) => call(handler, 'POST', '/api/payments/wechat-pay/callback', callback(outTradeNo, spoil));
  const alipay = (privateKey: string, change: Record<string, string> = {}) => call(handler, 'POST', '/api/payments/alipay/notify', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: notify(outTradeNo, privateKey, change) });
  const isPaid = async () => (await given.state()).notice.state === 'paid';
  const open = async (channel: 'wechatNative' | 'alipayQr' = 'wechatNative') => {
    given = await FeeCase.noticed(() => { throw new Error('no channel'); }, new Date());
    const { notice } = await given.state();
    const { attempt } = await startPayment({ caseId: given.caseId, noticeId: notice.noticeId, channel, payer: { clientIp: '127.0.0.1' }, actor: { kind: 'system', name: '系统' } }, fakePaymentGateway(), new Date());
    ({ outTradeNo } = attempt);
  };

  beforeAll(async () => {
    store = await startStore();
    for (const name of settings) delete process.env[name];
  });
  afterAll(() => store.stop());
  beforeEach(async () => {
    await rotate({});
    await open();
  });

  describe('rotation, without a restart', () => {
    it('certificate → public key: before, during and after the overlap, callbacks of both serials mixed', async () => {
      await rotate({ WECHAT_PAY_PLATFORM_KEYS: { [old.serial]: old.publicKey } });
      expect(await wechat({ signer: fresh })).toMatchObject({ status: 401, body: { code: 'fees.signatureInvalid' } });
      expect(await wechat({ signer: old })).toMatchObject({ status: 204 });
      expect(await isPaid()).toBe(true);
      await rotate({ WECHAT_PAY_PLATFORM_KEYS: { [old.serial]: old.publicKey, [fresh.serial]: fresh.publicKey } });
      for (const signer of [fresh, old, fresh, old]) {
        await open();
        expect(await wechat({ signer })).toMatchObject({ status: 204 });
        expect(await isPaid()).toBe(true);
      }
      await rotate({ WECHAT_PAY_PLATFORM_KEYS: { [fresh.serial]: fresh.publicKey } });
      await open();
      expect((await wechat({ signer: old })).status).toBe(401);
      expect((await wechat({ signer: fresh })).status).toBe(204);
    });
    it('a serial borrowed from the other key is no signature', async () => {
      await rotate({ WECHAT_PAY_PLATFORM_KEYS: { [old.serial]: old.publicKey, [fresh.serial]: fresh.publicKey } });
      expect((await wechat({ signer: { serial: old.serial, privateKey: fresh.privateKey } })).status).toBe(401);
      expect((await wechat({ signer: { serial: fresh.serial, privateKey: old.privateKey } })).status).toBe(401);
      expect(await isPaid()).toBe(false);
    });
    it('the APIv3 key: the one before it opens what is still on its way, and nothing once it is taken out', async () => {
      expect(await wechat({ key: apiV3Old })).toMatchObject({ status: 422, body: { code: 'fees.callbackUnreadable' } });
      await rotate({ WECHAT_PAY_FORMER_API_V3_KEY: apiV3Old });
      expect((await wechat({ key: apiV3Old })).status).toBe(204);
      await open();
      expect((await wechat({ key: apiV3Fresh })).status).toBe(204);
      await rotate({});
      await open();
      expect((await wechat({ key: apiV3Old })).status).toBe(422);
    });
    it('Alipay’s key: both during the overlap', async () => {
      await open('alipayQr');
      expect(await alipay(alipayOld.privateKey)).toMatchObject({ status: 401, body: { code: 'fees.signatureInvalid' } });
      await rotate({ ALIPAY_FORMER_PUBLIC_KEY: alipayOld.publicKey });
      expect((await alipay(alipayOld.privateKey)).status).toBe(200);
      expect(await isPaid()).toBe(true);
      await open('alipayQr');
      expect((await alipay(alipayFresh.privateKey)).status).toBe(200);
    });
    it('while the secret store is down the last keys serve', async () => {
      secret.down = true;
      await reader((now += 300_001));
      expect((await wechat()).status).toBe(204);
      secret.down = false;
      await reader((now += 30_001));
    });
  });

  describe('each wrong thing has a refusal of its own, and nothing is booked', () => {
    const mismatch = { status: 422, body: { code: 'fees.callbackMismatch' } };
    const unreadable = { status: 422, body: { code: 'fees.callbackUnreadable' } };
    const invalid = { status: 401, body: { code: 'fees.signatureInvalid' } };
    it.each<[string, Spoil, object, string[] | undefined]>([
      ['another currency', { amount: { currency: 'USD' } }, mismatch, ['currency']],
      ['another merchant', { plain: { mchid: '1900000999' } }, mismatch, ['mchid']],
      ['another app', { plain: { appid: 'wx9999999999999999' } }, mismatch, ['appid']],
      ['another amount', { amount: { total: 150_001 } }, mismatch, ['amount']],
      ['no time of payment', { plain: { success_time: undefined } }, mismatch, ['transaction_id']],
      ['other additional data than was sealed', { aad: 'transaction', sentAad: 'refund' }, unreadable, undefined],
      ['a broken tag', { breakTag: true }, unreadable, undefined],
      ['sealed with a key that is not ours', { key: 'x'.repeat(32) }, unreadable, undefined],
      ['not a transaction', { plain: { trade_state: undefined } }, unreadable, undefined],
      ['a refund of another merchant', { refund: true, plain: { mchid: '1900000999' } }, mismatch, undefined],
      ['an unknown serial', { signer: { serial: 'SOMEBODY', privateKey: fresh.privateKey } }, invalid, undefined],
      ['five minutes old', { secondsAgo: 301 }, invalid, undefined],
      ['from the future', { secondsAgo: -302 }, invalid, undefined],
      ['a signature probe', { signature: (good) => `WECHATPAY/SIGNTEST/${good}` }, invalid, undefined],
      ['a signature over other bytes', { change: (body) => body.replace('TRANSACTION', 'TRANSACTlON') }, invalid, undefined],
      ['the same JSON with another space in it', { change: (body) => body.replace('{', '{ ') }, invalid, undefined],
    ])('%s', async (_title, spoil, answer, mismatches) => {
      expect(await wechat(spoil)).toMatchObject({ ...answer, body: { ...(answer as { body: object }).body, message: expect.stringMatching(/[一-龥]/) } });
      const { notice, entries } = await given.state();
      expect({ state: notice.state, paidFen: notice.paidFen, entries }).toEqual({ state: 'issued', paidFen: 0, entries: [] });
      expect((await given.last('PAYMENT_QUARANTINED'))?.['mismatches']).toEqual(mismatches);
      expect((await wechat()).status).toBe(204);
      expect(await isPaid()).toBe(true);
    });
    it.each<[string, Record<string, string>, string[]]>([
      ['another seller', { seller_id: '2088000000000009' }, ['mchid']], ['another app', { app_id: '2021000000000009' }, ['appid']], ['another amount', { total_amount: '0.01' }, ['amount']], ['another currency', { trans_currency: 'USD' }, ['currency']],
    ])('Alipay: %s', async (_title, change, mismatches) => {
      await open('alipayQr');
      expect(await alipay(alipayFresh.privateKey, change)).toMatchObject(mismatch);
      expect((await given.last('PAYMENT_QUARANTINED'))?.['mismatches']).toEqual(mismatches);
      expect(await isPaid()).toBe(false);
    });
  });
});
