import { AlipaySdk } from 'alipay-sdk';
import * as z from 'zod/mini';
import { alipayTime } from './alipay-time';

export interface AlipaySettings {
  /** the gateway, "https://openapi.alipay.com/gateway.do" */
  gatewayUrl: string;
  appId: string;
  /** the court's account at Alipay (PID) */
  sellerId: string;
  /** PKCS#8 PEM of the application */
  privateKey: string;
  /** PEM of Alipay, as it signs answers and notifies */
  alipayPublicKey: string;
  /** the one before it, while notifies signed with that one may still come */
  formerAlipayPublicKey?: string;
  now: () => Date;
  timeoutMs?: number;
}

/** `unknown`: nothing that can be trusted was said. The request may have had its effect. */
export type AlipayReply = { kind: 'ok'; json: unknown } | { kind: 'refused'; code: string } | { kind: 'unknown'; code: string };

const Answer = z.object({ code: z.string(), sub_code: z.optional(z.string()) });
/** The gateway could not say what happened. */
const UNSURE = new Set(['20000', 'ACQ.SYSTEM_ERROR', 'SYSTEM_ERROR', 'isp.unknow-error', 'aop.unknow-error', 'ACQ.TRADE_SETTLE_ERROR']);

export const alipaySdk = ({ gatewayUrl, appId, privateKey, alipayPublicKey, timeoutMs }: AlipaySettings): AlipaySdk =>
  new AlipaySdk({ appId, privateKey, alipayPublicKey, gateway: gatewayUrl, keyType: 'PKCS8', signType: 'RSA2', camelcase: false, timeout: timeoutMs ?? 5000 });

/** What stands beside biz_content in every request: Alipay wants its time in Beijing's. */
export const commonOf = ({ now }: Pick<AlipaySettings, 'now'>): { timestamp: string } => ({ timestamp: alipayTime(now()) });

/** One signed request and one answer whose signature was checked. Never throws. */
export const alipayCall = (sdk: AlipaySdk, settings: AlipaySettings) => async (method: string, bizContent: Record<string, unknown>, notifyUrl?: string): Promise<AlipayReply> => {
  try {
    const json: unknown = await sdk.exec(method, { ...commonOf(settings), bizContent, ...(notifyUrl === undefined ? {} : { notifyUrl }) }, { validateSign: true });
    const { code, sub_code: subCode } = Answer.parse(json);
    if (code === '10000') return { kind: 'ok', json };
    const why = subCode ?? code;
    return { kind: UNSURE.has(code) || UNSURE.has(why) ? 'unknown' : 'refused', code: why };
  } catch (cause) {
    return { kind: 'unknown', code: cause instanceof Error ? cause.name : 'FAILED' };
  }
};
