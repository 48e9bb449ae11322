import type { OnlineChannel } from '../../shared/fees/pay-channel';
import { CourtError } from '../../shared/kernel/errors';
import { config } from '../platform/config';
import { alipayOpenId } from '../platform/alipay-open-id';
import { clock } from '../platform/clock';

const appOf = ({ appid, secret }: { appid: string; secret: string }) => ({ appid, secret, grant_type: 'authorization_code' });

const askWechat = async (path: string, query: Record<string, string>): Promise<string> => {
  try {
    const answer = await fetch(`${config.wechat.baseUrl.replace(/\/$/, '')}${path}?${new URLSearchParams(query).toString()}`, { redirect: 'error', signal: AbortSignal.timeout(5000) });
    const { openid } = (await answer.json()) as { openid?: unknown };
    if (typeof openid === 'string' && openid !== '') return openid;
  } catch (cause) {
    throw new CourtError('fees.channelUnavailable', '微信暂时没有答复，请稍后再试，或者换一种支付方式。', { cause });
  }
  throw new CourtError('fees.channelNotHere', '微信没有认出您，请退出页面重新进入后再付款。', { path: 'payerCode' });
};

/**
 * Who pays, as their channel calls them: known from their login, else exchanged here for the one-use code their app gave.
 * It is never taken from the payer's own word.
 */
export const payerOpenId = async (channel: OnlineChannel, known: string | undefined, code: string | undefined): Promise<string | undefined> => {
  if (channel === 'wechatJsapi' && known !== undefined) return known;
  if (code === undefined) return undefined;
  switch (channel) {
    case 'wechatJsapi': return askWechat('/sns/jscode2session', { ...appOf(config.wechat), js_code: code });
    case 'wechatOfficial': return askWechat('/sns/oauth2/access_token', { ...appOf(config.wechatOfficial), code });
    case 'alipayMini': return alipayOpenId({ ...config.alipay, now: () => clock.now() }, code).catch((cause: unknown) => {
      throw new CourtError('fees.channelNotHere', '支付宝没有认出您，请退出页面重新进入后再付款。', { path: 'payerCode', cause });
    });
    default: return undefined;
  }
};
