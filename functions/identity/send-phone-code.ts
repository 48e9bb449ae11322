import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import { countUp, recall, remember, takeOnce } from '../platform/guards';
import { digitCode } from '../platform/new-id';
import { digestOf } from '../platform/sealing';
import { sendSms } from '../platform/sms-gateway';
import { after, limits } from './limits';

export const codeKey = (phone: string) => `PHONECODE#${digestOf('phone', phone)}`;
export const triesKey = (phone: string, codeDigest: string) => `PHONECODETRIES#${digestOf('phone', phone)}#${codeDigest}`;
export const codeDigestOf = (phone: string, code: string) => digestOf('code', `${phone}:${code}`);

/** Six digits by SMS. A new code replaces the old one; not more often than once a minute. */
export const sendPhoneCode = async (phone: string, at: Date): Promise<{ expiresInSeconds: number; resendInSeconds: number }> => {
  const last = await recall(codeKey(phone), at);
  const sentAt = Date.parse(String(last?.data['sentAt'] ?? ''));
  const waited = (at.getTime() - sentAt) / 1000;
  if (waited >= 0 && waited < limits.codeResendAfter) {
    throw new CourtError('identity.tooManyCodes', `验证码刚刚发过，请${Math.ceil(limits.codeResendAfter - waited)}秒后再试。`, { path: 'phone' });
  }
  const today = await countUp(`PHONECODES#${digestOf('phone', phone)}#${courtDateOf(at.toISOString())}`, after(at, 2 * 86_400));
  if (today > limits.codesPerPhonePerDay) throw new CourtError('identity.tooManyCodes', '今天发送验证码的次数已用完，请明天再试，或拨打法院电话求助。', { path: 'phone' });
  const code = digitCode(6);
  await remember(codeKey(phone), { codeDigest: codeDigestOf(phone, code), sentAt: at.toISOString() }, after(at, limits.codeLivesFor));
  try {
    await sendSms({ phone, template: 'phone-code', params: [code, String(limits.codeLivesFor / 60)], now: at });
  } catch (cause) {
    // Nothing went out: no reason to make the person wait.
    await takeOnce(codeKey(phone));
    throw cause;
  }
  return { expiresInSeconds: limits.codeLivesFor, resendInSeconds: limits.codeResendAfter };
};
