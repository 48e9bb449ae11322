import { CourtError } from '../../shared/kernel/errors';
import { config } from '../platform/config';
import { askWechat, callWechat } from '../platform/wechat-api';

const refused = (errcode: unknown) => new CourtError('identity.loginRefused', '微信登录没有成功，请重新点击登录；仍不行请改用手机验证码。', { cause: new Error(`wechat ${String(errcode)}`) });

/** wx.login's code → openid. */
export const openIdOf = async (loginCode: string): Promise<string> => {
  const { appid, secret } = config.wechat;
  const query = new URLSearchParams({ appid, secret, js_code: loginCode, grant_type: 'authorization_code' });
  const answer = await askWechat(`/sns/jscode2session?${query.toString()}`);
  if (typeof answer['openid'] !== 'string') throw refused(answer.errcode);
  return answer['openid'];
};

/** getPhoneNumber's code → mainland mobile number. */
export const phoneOf = async (phoneCode: string, at: Date): Promise<string> => {
  const answer = await callWechat('/wxa/business/getuserphonenumber', { code: phoneCode }, at);
  const info = answer['phone_info'] as { purePhoneNumber?: unknown; countryCode?: unknown } | undefined;
  if ((answer.errcode ?? 0) !== 0 || typeof info?.purePhoneNumber !== 'string') throw refused(answer.errcode);
  if (String(info.countryCode ?? '86') !== '86' || !/^1[3-9]\d{9}$/.test(info.purePhoneNumber)) throw new CourtError('identity.loginRefused', '目前只支持内地手机号码登录，请到法院窗口办理。');
  return info.purePhoneNumber;
};
