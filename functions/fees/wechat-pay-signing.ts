import { createDecipheriv, createSign, createVerify } from 'node:crypto';

/** The primitives of WeChat Pay API v3: every line of a signed message ends with a line feed, the last one too. */
const lines = (...parts: string[]): string => parts.map((part) => `${part}\n`).join('');

export const requestMessage = (method: string, target: string, timestamp: string, nonce: string, body: string): string => lines(method, target, timestamp, nonce, body);
export const answerMessage = (timestamp: string, nonce: string, rawBody: string): string => lines(timestamp, nonce, rawBody);
/** What wx.requestPayment and WeixinJSBridge sign. */
export const paySignMessage = (appId: string, timestamp: string, nonce: string, packageText: string): string => lines(appId, timestamp, nonce, packageText);

export const sign = (message: string, privateKey: string): string => createSign('RSA-SHA256').update(message, 'utf8').sign(privateKey, 'base64');

/** WeChat Pay tries whether signatures are really looked at: such a one must fail. */
export const isProbe = (signature: string): boolean => signature.startsWith('WECHATPAY/SIGNTEST/');

/** `key` is a public key or a certificate (PEM). A signature probe and anything that is not a signature fail. */
export const verifies = (message: string, signature: string, key: string): boolean => {
  if (isProbe(signature)) return false;
  try {
    return createVerify('RSA-SHA256').update(message, 'utf8').verify(key, signature, 'base64');
  } catch {
    return false;
  }
};

export const authorizationHeader = (parts: { mchid: string; nonce: string; timestamp: string; serial: string; signature: string }): string =>
  `WECHATPAY2-SHA256-RSA2048 mchid="${parts.mchid}",nonce_str="${parts.nonce}",timestamp="${parts.timestamp}",serial_no="${parts.serial}",signature="${parts.signature}"`;

const TAG_BYTES = 16;

/** AEAD_AES_GCM with the 16-byte tag at the end (base64). Throws when the tag, the nonce or the additional data does not fit. */
export const decryptResource = (resource: { key: string; nonce: string; associatedData: string; ciphertext: string }): string => {
  const key = Buffer.from(resource.key, 'utf8');
  const sealed = Buffer.from(resource.ciphertext, 'base64');
  if (sealed.byteLength <= TAG_BYTES) throw new Error('ciphertext shorter than its tag');
  const algorithm = key.byteLength === 32 ? 'aes-256-gcm' : 'aes-128-gcm';
  const decipher = createDecipheriv(algorithm, key, Buffer.from(resource.nonce, 'utf8'), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(resource.associatedData, 'utf8'));
  decipher.setAuthTag(sealed.subarray(sealed.byteLength - TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.byteLength - TAG_BYTES)), decipher.final()]).toString('utf8');
};
