import { documentKinds } from '../../shared/documents/case-document';
import { CourtError } from '../../shared/kernel/errors';
import type { Rung } from '../../shared/service/ladder';
import type { Service } from '../../shared/service/service';
import type { ServiceTry } from '../../shared/service/service-try';
import { DocumentItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { tellInWechat } from '../cases/tell-in-wechat';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { claimOnce, recall, remember, takeOnce } from '../platform/guards';
import { sendMail } from '../platform/mail-gateway';
import { seal } from '../platform/sealing';
import { sendSms } from '../platform/sms-gateway';
import { copy } from './copy';
import { newLink } from './links';
import { maskCaseNumber } from './mask-case-number';
import type { Target } from './targets-of';
import { tryIdOf } from './try-id';

const KEPT_MS = 90 * 86_400_000;

/** What one channel makes of one message. */
type Sent = Pick<ServiceTry, 'result'> & Partial<Pick<ServiceTry, 'providerId' | 'resultCode'>>;

const papersOf = (record: CaseRecord, service: Service): string => {
  const [first] = service.documentIds.flatMap((id) => record.one(DocumentItem, id) ?? []);
  return copy.documentsInShort(first === undefined ? copy.untitled : documentKinds[first.kind], service.documentIds.length);
};

/** A number the channel says cannot exist is a failed try, not a reason to try again. */
const bySms = async (phone: string, params: readonly string[], now: Date): Promise<Sent> => {
  try {
    return { result: 'accepted', providerId: (await sendSms({ phone, template: 'service-notice', params, now })).providerId };
  } catch (cause) {
    const told = cause instanceof CourtError && cause.cause instanceof Error ? cause.cause.message : '';
    if (!told.startsWith('SendSms: InvalidParameterValue')) throw cause;
    return { result: 'failed', resultCode: told.slice('SendSms: '.length) };
  }
};

/** 解释 135 II: the day on which the court's own system shows it as sent is the day of arrival. */
const byMail = async (to: string, subject: string, text: string): Promise<Sent> => {
  const sent = await sendMail({ to, subject, text });
  return 'refused' in sent ? { result: 'failed', resultCode: sent.refused } : { result: 'delivered', providerId: sent.providerId };
};

const byWechat = async ({ personId, address: openId }: Target, said: { brief: string; code: string; phrase: string }, now: Date): Promise<Sent> => {
  const code = personId === undefined ? undefined : await tellInWechat(personId, { openId, kind: 'caseProgress', ...said }, now);
  return code === 0 ? { result: 'accepted' } : { result: 'failed', resultCode: String(code ?? 'unavailable') };
};

const send = async (record: CaseRecord, service: Service, rung: Rung, target: Target, at: Date): Promise<Sent> => {
  const { shortName } = court();
  const number = record.head.caseNumber ?? record.head.receiptNumber;
  const about = copy.smsCase(rung === 'first' ? '' : copy.again, shortName, target.bound ? number : maskCaseNumber(number));
  const phrase = target.phrase ?? copy.courtPhrase(shortName);
  const link = target.channel === 'wechat' ? '' : `${config.publicUrl}/s/${await newLink(service.code, at)}`;
  switch (target.channel) {
    case 'sms': return bySms(target.address, [about, papersOf(record, service), link, service.code, phrase], at);
    case 'email': return byMail(target.address, copy.mailSubject(shortName, service.code), copy.mailText(about, papersOf(record, service), link, service.code, phrase, court().hotline));
    case 'wechat': return byWechat(target, { brief: copy.wechatText, code: service.code, phrase }, at);
  }
};

/** Somebody is sending it this moment, or ended while doing so: within this time the first is assumed. */
const SENDING_MS = 120_000;

const sentBefore = async (guard: string, at: Date): Promise<Sent> => {
  const { sent, claimedAt } = ((await recall(guard, at))?.data ?? {}) as { sent?: Sent; claimedAt?: string };
  if (sent === undefined && at.getTime() - Date.parse(claimedAt ?? '') < SENDING_MS) throw new CourtError('system.unavailable', copy.refusals.sending);
  return sent ?? { result: 'sent' };
};

/** One notice to one address, once: what an earlier try already sent is only read back. @throws CourtError system.unavailable when the channel takes nothing: the try is free again */
export const sendTry = async (record: CaseRecord, service: Service, rung: Rung, target: Target, at: Date): Promise<ServiceTry> => {
  const tryId = tryIdOf(service, rung, target.channel, target.address);
  const guard = `SERVICETRY#${tryId}`;
  const until = new Date(at.getTime() + KEPT_MS);
  const row = { tryId, rung, channel: target.channel, addressMasked: target.masked, addressSealed: seal(target.address, 'service'), addressSource: target.source, sentAt: at.toISOString() };
  const filled = (sent: Sent): ServiceTry => ({ ...row, ...sent, ...(sent.result === 'failed' || sent.result === 'delivered' ? { resultAt: at.toISOString() } : {}) });
  if (!(await claimOnce(guard, { claimedAt: at.toISOString() }, until))) return filled(await sentBefore(guard, at));
  try {
    const sent = await send(record, service, rung, target, at);
    await remember(guard, { sent }, until);
    return filled(sent);
  } catch (cause) {
    await takeOnce(guard);
    throw cause;
  }
};
