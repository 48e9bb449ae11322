import { createSign, createVerify } from 'node:crypto';
import { jsonReply, type Reply } from '../kernel/reply';
import type { AlipayContext } from './alipay-context';
import { ALIPAY_COPY, type SubCode } from './copy';

export type Fields = Readonly<Record<string, string>>;

/** What is signed: every field but `sign`, sorted, decoded. */
const contentOf = (fields: Fields, leaveOut: readonly string[]): string =>
  Object.keys(fields).filter((name) => !leaveOut.includes(name) && fields[name] !== '').sort().map((name) => `${name}=${fields[name]}`).join('&');

/** Why a request is refused, or undefined when it is the application's own. */
export const requestFault = (fields: Fields, { env }: AlipayContext): SubCode | undefined => {
  if (fields.app_id !== env.alipay.appId) return 'isv.invalid-app-id';
  if (fields.sign_type !== 'RSA2' || fields.charset !== 'utf-8' || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(fields.timestamp ?? '')) return 'isv.invalid-signature';
  const good = createVerify('RSA-SHA256').update(contentOf(fields, ['sign']), 'utf8').verify(env.alipay.appPublicKey, fields.sign ?? '', 'base64');
  return good ? undefined : 'isv.invalid-signature';
};

const sign = (text: string, key: string, algorithm = 'RSA-SHA256'): string => createSign(algorithm).update(text, 'utf8').sign(key, 'base64');

export const ok = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({ code: '10000', msg: 'Success', ...fields });
export const fail = (subCode: SubCode): Record<string, unknown> => ({ code: subCode.startsWith('ACQ') ? '40004' : '40002', msg: 'Business Failed', sub_code: subCode, sub_msg: ALIPAY_COPY.subMessages[subCode] });

/** The signed answer: the signature covers the raw text of `<method>_response`. */
export const answerOf = (context: AlipayContext, method: string, content: Record<string, unknown>): Reply => {
  const name = `${method.replaceAll('.', '_')}_response`;
  const text = JSON.stringify(content);
  if (context.faults.take('unsigned')) return jsonReply({ [name]: content });
  const signature = context.faults.take('wrong-signature') ? Buffer.alloc(256, 7).toString('base64') : sign(text, context.env.alipay.alipayPrivateKey);
  return { status: 200, headers: { 'Content-Type': 'text/html;charset=utf-8' }, body: `{"${name}":${text},"sign":"${signature}"}` };
};

/** A notify as a form: `sign` and `sign_type` are not signed. */
export const notifyForm = (fields: Fields, key: string, signType: 'RSA2' | 'RSA' = 'RSA2'): string =>
  new URLSearchParams({ ...fields, sign_type: signType, sign: sign(contentOf(fields, ['sign', 'sign_type']), key, signType === 'RSA' ? 'RSA-SHA1' : 'RSA-SHA256') }).toString();
