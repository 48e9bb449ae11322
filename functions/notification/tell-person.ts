import { findPerson } from '../cases/people';
import { court } from '../platform/court-config';
import { claimOnce, takeOnce } from '../platform/guards';
import { unseal } from '../platform/sealing';
import { sendSms } from '../platform/sms-gateway';
import { sendSubscribeMessage } from '../platform/subscribe-message';
import { copy } from './copy';

const KEPT_DAYS = 400;

/** Tells one person one fact, once. When the SMS channel refuses, the claim is given back and the caller's retry tells them. @throws CourtError system.unavailable */
export const tellPerson = async (key: string, personId: string, text: string, at: Date): Promise<void> => {
  const person = await findPerson(personId);
  if (person?.phoneSealed === undefined) return;
  const whole = copy.whole(court().shortName, text, person.safePhrase);
  const guard = `NOTIFY#${key}#${personId}`;
  if (!(await claimOnce(guard, { at: at.toISOString(), characters: whole.length }, new Date(at.getTime() + KEPT_DAYS * 86_400_000)))) return;
  try {
    await sendSms({ phone: unseal(person.phoneSealed, 'phone'), templateId: 'generic', params: [whole], now: at });
  } catch (cause) {
    await takeOnce(guard);
    throw cause;
  }
  if (person.openId !== undefined) await sendSubscribeMessage(person.openId, text, at);
};
