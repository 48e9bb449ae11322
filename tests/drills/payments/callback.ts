import { createSign, generateKeyPairSync } from 'node:crypto';
import { decryptResource } from '../../../functions/fees/wechat-pay-signing';
import { notifyForm } from '../../../infra/local/simulators/alipay/wire';
import { encryptResource, signedHeaders } from '../../../infra/local/simulators/wechat-pay/wire';
import { alipayPrivateKey, wechatPlatform } from '../../functions/fees/sim-world';
import type { Carried } from './carried';

interface Envelope { resource: { nonce: string; associated_data: string; ciphertext: string; original_type: string } }
type Plain = Record<string, unknown> & { out_trade_no: string };

const isAlipay = (carried: Carried): boolean => carried.path.includes('/alipay/');
const opened = (body: string): { envelope: Envelope; plain: Plain } => {
  const envelope = JSON.parse(body) as Envelope;
  const { nonce, associated_data: associatedData, ciphertext } = envelope.resource;
  return { envelope, plain: JSON.parse(decryptResource({ key: wechatPlatform.apiV3Key, nonce, associatedData, ciphertext })) as Plain };
};

/** Which order a callback tells of. */
export const readCallback = (carried: Carried): { outTradeNo: string; isPayment: boolean } => {
  if (isAlipay(carried)) {
    const fields = new URLSearchParams(carried.body);
    return { outTradeNo: fields.get('out_trade_no') ?? '', isPayment: !fields.has('refund_fee') };
  }
  const { envelope, plain } = opened(carried.body);
  return { outTradeNo: plain.out_trade_no, isPayment: envelope.resource.original_type === 'transaction' };
};

const signedAgain = (carried: Carried, plain: Plain, at: Date): Carried => {
  const { envelope } = opened(carried.body);
  const body = JSON.stringify({ ...envelope, resource: encryptResource(JSON.stringify(plain), envelope.resource.original_type, wechatPlatform.apiV3Key) });
  return { ...carried, body, headers: { 'content-type': 'application/json', ...signedHeaders(body, wechatPlatform, at.getTime()) } };
};

/** Truly signed by the channel, but about another sum or another merchant. */
export const spoiled = (carried: Carried, index: number, at: Date): Carried => {
  const byAmount = index % 2 === 0;
  if (isAlipay(carried)) {
    const { sign: _sign, sign_type: _type, ...fields } = Object.fromEntries(new URLSearchParams(carried.body));
    return { ...carried, body: notifyForm({ ...fields, ...(byAmount ? { total_amount: '0.01' } : { seller_id: '2088000000000009' }) }, alipayPrivateKey) };
  }
  const { plain } = opened(carried.body);
  return signedAgain(carried, { ...plain, ...(byAmount ? { amount: { total: 1, currency: 'CNY' } } : { mchid: '1900000002' }) }, at);
};

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } }).privateKey;

/** "It is paid", said by somebody who is not the channel: unsigned, by another key, a signature probe, an old one. */
export const forged = (outTradeNo: string, amountFen: number, at: Date): Carried[] => {
  const plain = { mchid: wechatPlatform.mchid, appid: wechatPlatform.appid, out_trade_no: outTradeNo, trade_state: 'SUCCESS', transaction_id: '4200999', success_time: at.toISOString(), amount: { total: amountFen, currency: 'CNY' } };
  const body = JSON.stringify({ id: `forged-${outTradeNo}`, event_type: 'TRANSACTION.SUCCESS', resource: encryptResource(JSON.stringify(plain), 'transaction', wechatPlatform.apiV3Key) });
  const path = '/api/payments/wechat-pay/callback';
  const good = signedHeaders(body, wechatPlatform, at.getTime());
  const [timestamp, nonce] = [good['Wechatpay-Timestamp'] ?? '', good['Wechatpay-Nonce'] ?? ''];
  const foreign = createSign('RSA-SHA256').update(`${timestamp}\n${nonce}\n${body}\n`).sign(stranger, 'base64');
  const fields = { notify_id: `forged${outTradeNo}`, app_id: '2021000000000001', seller_id: '2088000000000001', out_trade_no: outTradeNo, trade_no: '999', trade_status: 'TRADE_SUCCESS', total_amount: (amountFen / 100).toFixed(2), gmt_payment: '2026-11-23 10:00:00' };
  return [
    { path, headers: { 'content-type': 'application/json' }, body },
    { path, headers: { ...good, 'Wechatpay-Signature': foreign }, body },
    { path, headers: { ...good, 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${good['Wechatpay-Signature'] ?? ''}` }, body },
    { path: '/api/payments/alipay/notify', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: notifyForm(fields, stranger) },
  ];
};
