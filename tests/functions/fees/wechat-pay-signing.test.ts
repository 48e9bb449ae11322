import { createVerify, generateKeyPairSync } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { decryptResource, paySignMessage, requestMessage, sign, verifies } from '../../../functions/fees/wechat-pay-signing';
import { isFromWechatPay } from '../../../functions/fees/wechat-pay-verify';
import { describeWithShared } from '../../support/describe-with-shared';
import { readShared } from '../../support/shared-folder';

type Texts = Record<string, string>;
interface Vector { inputs: Record<string, unknown>; expected: Texts; negative?: Texts[] }

describeWithShared('WeChat Pay primitives against published test data', (folder) => {
  const vector = (name: string) => readShared(folder, `vectors/${name}.json`) as Vector;

  it('01: a whole callback of the official Go SDK verifies and opens; tampered, re-serialised or probing ones do not', () => {
    const { inputs } = vector('01-wechatpay-go-notification-full');
    const headers = inputs['headers'] as Texts;
    const rawBody = String(inputs['raw_body']);
    const keys = { [String(headers['Wechatpay-Serial'])]: String(inputs['platform_certificate_pem']) };
    const now = new Date(Number(headers['Wechatpay-Timestamp']) * 1000);
    expect(isFromWechatPay(headers, rawBody, keys, now)).toBe(true);
    expect(isFromWechatPay(headers, rawBody.replace('签约', '解约'), keys, now)).toBe(false);
    expect(isFromWechatPay(headers, JSON.stringify(JSON.parse(rawBody), null, 1), keys, now)).toBe(false);
    expect(isFromWechatPay({ ...headers, 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${headers['Wechatpay-Signature']}` }, rawBody, keys, now)).toBe(false);
    expect(isFromWechatPay({ ...headers, 'Wechatpay-Serial': 'OTHER' }, rawBody, keys, now)).toBe(false);
    const { resource } = JSON.parse(rawBody) as { resource: Texts };
    const key = String(Object.entries(inputs).find(([name]) => /key/i.test(name) && !/pem/i.test(name))?.[1]);
    const plain = decryptResource({ key, nonce: resource['nonce'] ?? '', associatedData: resource['associated_data'] ?? '', ciphertext: resource['ciphertext'] ?? '' });
    expect(Object.keys(JSON.parse(plain) as object).length).toBeGreaterThan(0);
  });

  it.each([[299, true], [-299, true], [300, false], [-300, false], [3600, false]])('01: heard %d s away from its timestamp → %s', (seconds, expected) => {
    const { inputs } = vector('01-wechatpay-go-notification-full');
    const headers = inputs['headers'] as Texts;
    const keys = { [String(headers['Wechatpay-Serial'])]: String(inputs['platform_certificate_pem']) };
    expect(isFromWechatPay(headers, String(inputs['raw_body']), keys, new Date((Number(headers['Wechatpay-Timestamp']) + seconds) * 1000))).toBe(expected);
  });

  it.each(['02-wechatpay-go-aes-gcm', '05-wechatpay-java-aead-aes-256-gcm'])('%s opens, and its negatives do not', (name) => {
    const { inputs, expected, negative } = vector(name);
    const resource = { key: String(inputs['key']), nonce: String(inputs['nonce']), associatedData: String(inputs['associated_data']), ciphertext: String(inputs['ciphertext_b64']) };
    expect(decryptResource(resource)).toBe(expected['plaintext']);
    for (const wrong of negative ?? []) {
      const ciphertext = wrong['ciphertext'] === undefined ? (wrong['ciphertext_b64'] ?? resource.ciphertext) : Buffer.alloc(128).toString('base64');
      expect(() => decryptResource({ key: wrong['key'] ?? resource.key, nonce: wrong['nonce'] ?? resource.nonce, associatedData: wrong['associated_data'] ?? resource.associatedData, ciphertext })).toThrow();
    }
    const flipped = Buffer.from(resource.ciphertext, 'base64');
    flipped[flipped.byteLength - 1] = (flipped[flipped.byteLength - 1] ?? 0) ^ 1;
    expect(() => decryptResource({ ...resource, ciphertext: flipped.toString('base64') })).toThrow();
  });

  it('04: the request signing string, byte for byte', () => {
    const { inputs, expected } = vector('04-wechatpay-go-request-signing-string');
    const [timestamp, nonce] = [String(inputs['timestamp']), String(inputs['nonce_str'])];
    expect(requestMessage('GET', '/v3/certificates', timestamp, nonce, '')).toBe(expected['get_without_body']);
    expect(requestMessage('POST', '/v3/certificates', timestamp, nonce, 'Hello World!\n')).toBe(expected['post_with_body_ending_newline']);
  });

  it('08: signatures of an independent implementation verify', () => {
    const { inputs, expected } = vector('08-node-easywechat-v3-authorization');
    const key = String(inputs['public_key_spki_pem']);
    expect(verifies(requestMessage('GET', '/v3/certificates', '1554208460', 'abcdef0123456789', ''), expected['signature1'] ?? '', key)).toBe(true);
    expect(verifies(requestMessage('GET', '/v3/certificates?foo1=bar1', '1554208460', 'abcdef0123456789', '{"foo2":"bar2"}'), expected['signature2'] ?? '', key)).toBe(true);
    expect(verifies(String(inputs['message1']), expected['signature2'] ?? '', key)).toBe(false);
  });

  it('16: the official paySign of a mini-program', () => {
    const { inputs, expected } = vector('16-wechatpay-official-paysign-jsapi-miniprogram-app');
    const message = paySignMessage(String(inputs['appId']), String(inputs['timeStamp']), String(inputs['nonceStr']), `prepay_id=${String(inputs['prepay_id'])}`);
    expect(message).toBe(expected['message_jsapi_miniprogram']);
    expect(verifies(message, expected['paySign_jsapi_miniprogram'] ?? '', String(inputs['merchant_public_key_pem']))).toBe(true);
  });
});

it('signs what any RSA-SHA256 verifier accepts', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signature = sign('诉讼费\n', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  expect(createVerify('RSA-SHA256').update('诉讼费\n').verify(publicKey, signature, 'base64')).toBe(true);
  expect(verifies('诉讼费\n', 'not a signature', publicKey.export({ type: 'spki', format: 'pem' }).toString())).toBe(false);
});
