import type { Session } from '../../shared/identity/person';
import { CourtError } from '../../shared/kernel/errors';
import { bindOpenId } from '../cases/people';
import { countUp, recall, takeOnce } from '../platform/guards';
import { after, limits } from './limits';
import { alipayIdentity } from './login-by-alipay';
import { openSession } from './open-session';
import { personOfPhone } from './person-of-phone';
import { codeDigestOf, codeKey, triesKey } from './send-phone-code';

const expired = () => new CourtError('identity.codeExpired', '验证码已失效，请重新获取。', { path: 'code' });

/** In the Alipay mini-program the code of its own login comes along: the next time the person is known by it. */
export const loginByPhone = async ({ phone, code, alipayAuthCode }: { phone: string; code: string; alipayAuthCode?: string | undefined }, at: Date): Promise<Session> => {
  const sent = await recall(codeKey(phone), at);
  if (sent === undefined) throw expired();
  const right = String(sent.data['codeDigest']);
  const tries = await countUp(triesKey(phone, right), after(at, limits.codeLivesFor));
  if (tries > limits.codeTries) throw new CourtError('identity.tooManyTries', '输错次数过多，这个验证码已作废，请重新获取。', { path: 'code' });
  if (codeDigestOf(phone, code) !== right) throw new CourtError('identity.codeWrong', '验证码不对，请核对短信里的6位数字。', { path: 'code' });
  // Two logins with the same code at once: only one takes it.
  if (!(await takeOnce(codeKey(phone)))) throw expired();
  const person = await personOfPhone(phone, at);
  if (alipayAuthCode === undefined) return openSession(person, at);
  const { appId, openId } = await alipayIdentity(alipayAuthCode);
  return openSession(await bindOpenId(person, appId, openId), at);
};
