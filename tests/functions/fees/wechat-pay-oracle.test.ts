import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Aes, Formatter, Rsa } from 'wechatpay-axios-plugin';
import { answerMessage, authorizationHeader, decryptResource, requestMessage, sign, verifies } from '../../../functions/fees/wechat-pay-signing';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
const [timestamp, nonce, body] = ['1554208460', 'abcdef0123456789', '{"description":"诉讼费"}'];

describe('an independent WeChat Pay client agrees', () => {
  it('on what a request signs and how it is signed', () => {
    const message = requestMessage('POST', '/v3/pay/transactions/native?x=1', timestamp, nonce, body);
    expect(message).toBe(Formatter.request('POST', '/v3/pay/transactions/native?x=1', timestamp, nonce, body));
    expect(Rsa.verify(message, sign(message, privateKey), publicKey)).toBe(true);
  });
  it('on the Authorization header', () => {
    expect(authorizationHeader({ mchid: '1900000109', nonce, timestamp, serial: 'SERIAL', signature: 'c2ln' }).split(/[ ,]/).toSorted())
      .toEqual(Formatter.authorization('1900000109', nonce, 'c2ln', timestamp, 'SERIAL').split(/[ ,]/).toSorted());
  });
  it('on an answer: its signature is taken here', () => {
    const message = Formatter.response(timestamp, nonce, body);
    expect(answerMessage(timestamp, nonce, body)).toBe(message);
    expect(verifies(message, Rsa.sign(message, privateKey), publicKey)).toBe(true);
    expect(verifies(`${message} `, Rsa.sign(message, privateKey), publicKey)).toBe(false);
  });
  it('on an encrypted resource', () => {
    const key = 'k'.repeat(32);
    const ciphertext = Aes.AesGcm.encrypt(body, key, nonce.slice(0, 12), 'transaction');
    expect(decryptResource({ key, nonce: nonce.slice(0, 12), associatedData: 'transaction', ciphertext })).toBe(body);
    expect(() => decryptResource({ key, nonce: nonce.slice(0, 12), associatedData: 'refund', ciphertext })).toThrow();
  });
});
