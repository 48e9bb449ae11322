import * as z from 'zod/mini';
import { alipaySdk, commonOf, type AlipaySettings } from './alipay-client';

const Token = z.object({ open_id: z.string().check(z.minLength(1)) });

/** my.getAuthCode's code → open_id. Throws when Alipay does not know the code or does not answer. */
export const alipayOpenId = async (settings: AlipaySettings, code: string): Promise<string> => {
  const answer: unknown = await alipaySdk(settings).exec('alipay.system.oauth.token', { ...commonOf(settings), grantType: 'authorization_code', code }, { validateSign: true });
  return Token.parse(answer).open_id;
};
