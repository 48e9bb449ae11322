import type { Session } from '../../shared/identity/person';
import { CourtError } from '../../shared/kernel/errors';
import { findPersonByOpenId } from '../cases/people';
import { alipayOpenId } from '../platform/alipay-open-id';
import { clock } from '../platform/clock';
import { config } from '../platform/config';
import { openSession } from './open-session';

/** my.getAuthCode's code, which the server alone can exchange. @throws identity.loginRefused */
export const alipayIdentity = async (authCode: string): Promise<{ appId: string; openId: string }> => {
  const settings = { ...config.alipay, now: () => clock.now() };
  try {
    return { appId: settings.appId, openId: await alipayOpenId(settings, authCode) };
  } catch (cause) {
    throw new CourtError('identity.loginRefused', '支付宝没有认出您，请退出小程序重新进入，或改用手机验证码登录。', { cause });
  }
};

/** Whoever has once logged in here by phone code is known from then on. @throws identity.phoneNeeded */
export const loginByAlipay = async ({ authCode }: { authCode: string }, at: Date): Promise<Session> => {
  const { appId, openId } = await alipayIdentity(authCode);
  const person = await findPersonByOpenId(appId, openId);
  if (person === undefined) throw new CourtError('identity.phoneNeeded', '第一次在支付宝使用，请用手机验证码登录一次，以后就不用再输了。');
  return openSession(person, at);
};
