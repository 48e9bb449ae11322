import type { CaseId } from '../../shared/kernel/ids';
import { smsText } from '../../shared/notification/sms-templates';
import { keepMessageCode } from '../cases/message-codes';
import { findPerson, openIdAt, type Person } from '../cases/people';
import { tellInWechat } from '../cases/tell-in-wechat';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { claimOnce, takeOnce } from '../platform/guards';
import { readableCode } from '../platform/new-id';
import { unseal } from '../platform/sealing';
import { sendSms } from '../platform/sms-gateway';
import type { Saying } from './copy';

const KEPT_DAYS = 400;

const phraseOf = ({ safePhrase }: Pick<Person, 'safePhrase'>): string => safePhrase ?? court().shortName;
export const paramsOf = ({ fill }: Saying, person: Pick<Person, 'safePhrase'>, code: string): string[] => [court().shortName, ...fill, code, phraseOf(person)];

/** Of which case, and which fact of it. */
export interface Told { caseId: CaseId; key: string }

/** Tells one person one fact, once. When the SMS channel refuses, the claim is given back and the caller's retry tells them. @throws CourtError system.unavailable */
export const tellPerson = async ({ caseId, key }: Told, personId: string, saying: Saying, at: Date): Promise<void> => {
  const person = await findPerson(personId);
  if (person?.phoneSealed === undefined) return;
  const code = readableCode(8);
  const params = paramsOf(saying, person, code);
  const guard = `NOTIFY#${key}#${personId}`;
  if (!(await claimOnce(guard, { at: at.toISOString(), characters: smsText(saying.template, params).length }, new Date(at.getTime() + KEPT_DAYS * 86_400_000)))) return;
  try {
    await keepMessageCode(code, { caseId, personId, template: saying.template, sentAt: at.toISOString() });
    await sendSms({ phone: unseal(person.phoneSealed, 'phone'), template: saying.template, params, now: at });
  } catch (cause) {
    await takeOnce(guard);
    throw cause;
  }
  const openId = openIdAt(person, config.wechatAppid);
  if (openId !== undefined) await tellInWechat(personId, { openId, kind: saying.kind, brief: saying.brief, code, phrase: phraseOf(person) }, at);
};
