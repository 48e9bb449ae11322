import type { Session } from '../../shared/identity/person';
import { bindOpenId } from '../cases/people';
import { config } from '../platform/config';
import { openSession } from './open-session';
import { personOfPhone } from './person-of-phone';
import { openIdOf, phoneOf } from './wechat-gateway';

/** wx.login + phone code: the same person as by SMS code on the same phone. */
export const loginByWechat = async ({ loginCode, phoneCode }: { loginCode: string; phoneCode: string }, at: Date): Promise<Session> => {
  const openId = await openIdOf(loginCode);
  return openSession(await bindOpenId(await personOfPhone(await phoneOf(phoneCode, at), at), config.wechat.appid, openId), at);
};
