import { smsText } from '../../shared/notification/sms-templates';
import { findPerson, openIdAt, type Person } from '../cases/people';
import { tellInWechat } from '../cases/tell-in-wechat';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { claimOnce, takeOnce } from '../platform/guards';
import { unseal } from '../platform/sealing';
import { sendSms } from '../platform/sms-gateway';
import type { Saying } from './copy';

const KEPT_DAYS = 400;

export const paramsOf = ({ fill }: Saying, { safePhrase }: Pick<Person, 'safePhrase'>): string[] => [court().shortName, ...fill, safePhrase ?? court().shortName];

/** Tells one person one fact, once. When the SMS channel refuses, the claim is given back and the caller's retry tells them. @throws CourtError system.unavailable */
export const tellPerson = async (key: string, personId: string, saying: Saying, at: Date): Promise<void> => {
  const person = await findPerson(personId);
  if (person?.phoneSealed === undefined) return;
  const params = paramsOf(saying, person);
  const guard = `NOTIFY#${key}#${personId}`;
  if (!(await claimOnce(guard, { at: at.toISOString(), characters: smsText(saying.template, params).length }, new Date(at.getTime() + KEPT_DAYS * 86_400_000)))) return;
  try {
    await sendSms({ phone: unseal(person.phoneSealed, 'phone'), template: saying.template, params, now: at });
  } catch (cause) {
    await takeOnce(guard);
    throw cause;
  }
  const openId = openIdAt(person, config.wechatAppid);
  if (openId !== undefined) await tellInWechat(personId, { openId, kind: saying.kind, brief: saying.brief }, at);
};
