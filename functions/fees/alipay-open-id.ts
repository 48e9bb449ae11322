import * as z from 'zod/mini';
import { CourtError } from '../../shared/kernel/errors';
import { alipaySdk, commonOf, type AlipaySettings } from './alipay-client';

const Token = z.object({ open_id: z.string().check(z.minLength(1)) });

/** my.getAuthCode's code → open_id. */
export const alipayOpenId = async (settings: AlipaySettings, code: string): Promise<string> => {
  try {
    const answer: unknown = await alipaySdk(settings).exec('alipay.system.oauth.token', { ...commonOf(settings), grantType: 'authorization_code', code }, { validateSign: true });
    return Token.parse(answer).open_id;
  } catch (cause) {
    throw new CourtError('fees.channelNotHere', '支付宝没有认出您，请退出页面重新进入后再付款。', { path: 'payerCode', cause });
  }
};
