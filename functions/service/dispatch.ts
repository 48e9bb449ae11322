import type { Party } from '../../shared/cases/party';
import { documentKinds } from '../../shared/documents/case-document';
import { CourtError } from '../../shared/kernel/errors';
import { maskPhone } from '../../shared/kernel/identity-numbers-masking';
import type { CaseId } from '../../shared/kernel/ids';
import type { Service, ServiceTry } from '../../shared/service/service';
import { systemActor } from '../cases/actor-of';
import { DocumentItem, RepresentationItem } from '../cases/case-items';
import { appendToCase, changeCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { findPerson } from '../cases/people';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { claimOnce, recall, remember, takeOnce } from '../platform/guards';
import { digestOf, unseal } from '../platform/sealing';
import { sendSms } from '../platform/sms-gateway';
import { applyWaitingReceipts } from './apply-receipt';
import { copy } from './copy';
import { inAppTry, isRepresented } from './in-app';
import { messagePut } from './lookups';
import { maskCaseNumber } from './mask-case-number';
import { withEffect } from './effect-of';
import { partyIn, putService, serviceIn } from './service-items';

interface Target { phone: string; source: ServiceTry['addressSource']; phrase: string | undefined; bound: boolean }

/** The party's number as the case has it, and the number of each agent the court has accepted (解释 132: either may receive). */
const targetsOf = async (record: CaseRecord, party: Party): Promise<Target[]> => {
  const targets: Target[] = [];
  const person = party.personId === undefined ? undefined : await findPerson(party.personId);
  const own = person?.phoneSealed === undefined ? undefined : unseal(person.phoneSealed, 'phone');
  if (party.phoneSealed !== undefined) {
    const phone = unseal(party.phoneSealed, 'phone');
    targets.push({ phone, source: party.role === 'plaintiff' || phone === own ? 'givenByParty' : 'givenByOpponent', phrase: person?.safePhrase, bound: person !== undefined });
  } else if (own !== undefined) targets.push({ phone: own, source: 'givenByParty', phrase: person?.safePhrase, bound: true });
  for (const agency of record.all(RepresentationItem).filter((one) => one.partyId === party.partyId && one.state === 'accepted')) {
    const agent = await findPerson(agency.personId);
    if (agent?.phoneSealed === undefined) continue;
    const phone = unseal(agent.phoneSealed, 'phone');
    if (!targets.some((one) => one.phone === phone)) targets.push({ phone, source: 'givenByParty', phrase: agent.safePhrase, bound: true });
  }
  return targets;
};

const KEPT_MS = 30 * 86_400_000;

/** One SMS to one number, once: what an earlier try already sent is only read back. A number the channel says cannot exist is a failed try, not a reason to try again. */
const sendOnce = async (record: CaseRecord, service: Service, target: Target, at: Date): Promise<ServiceTry> => {
  const guard = `SERVICESMS#${service.serviceId}#${digestOf('phone', target.phone)}`;
  const sent = { channel: 'sms' as const, addressMasked: maskPhone(target.phone), addressSource: target.source, sentAt: at.toISOString() };
  if (!(await claimOnce(guard, {}, new Date(at.getTime() + KEPT_MS)))) {
    const providerId = (await recall(guard, at))?.data['providerId'];
    return { ...sent, result: 'sent', ...(typeof providerId === 'string' ? { providerId, result: 'accepted' as const } : {}) };
  }
  const { head } = record;
  const [first] = service.documentIds.map((id) => record.one(DocumentItem, id)).flatMap((document) => (document === undefined ? [] : [documentKinds[document.kind]]));
  const number = head.caseNumber ?? head.receiptNumber;
  const params = [
    copy.smsCase(court().shortName, target.bound ? number : maskCaseNumber(number)), copy.documentsInShort(first ?? copy.untitled, service.documentIds.length),
    `${config.publicUrl}/s/${service.code}`, service.code, target.phrase ?? copy.courtPhrase(court().shortName),
  ];
  try {
    const { providerId } = await sendSms({ phone: target.phone, templateId: 'service-notice', params, now: at });
    await remember(guard, { providerId }, new Date(at.getTime() + KEPT_MS));
    return { ...sent, providerId, result: 'accepted' };
  } catch (cause) {
    const told = cause instanceof CourtError && cause.cause instanceof Error ? cause.cause.message : '';
    if (told.startsWith('SendSms: InvalidParameterValue')) return { ...sent, result: 'failed', resultAt: at.toISOString(), resultCode: told.slice('SendSms: '.length) };
    await takeOnce(guard);
    throw cause;
  }
};

const isDispatched = (service: Service): boolean => service.tries.length > 0 || service.state === 'failed';

const recordTries = (record: CaseRecord, service: Service, tries: readonly ServiceTry[], at: Date): Promise<CaseRecord> => {
  const { serviceId, addresseePartyId: partyId, addresseeName } = service;
  const party = partyIn(record, partyId);
  const inApp = tries.some((one) => one.channel === 'inApp');
  const state = inApp ? 'delivered' as const : tries.some((one) => one.result !== 'failed') ? 'dispatched' as const : 'failed' as const;
  const next = withEffect({ ...service, tries: [...tries], ...(inApp ? { deliveredAt: at.toISOString() } : {}), ...(service.state === 'ordered' ? { state } : {}) }, party, record.head.procedure);
  const rows = tries.length === 0 ? [{ channel: 'none', providerId: undefined }] : tries;
  return appendToCase(record, at, [
    ...rows.map(({ channel, providerId }) => ({ type: 'SERVICE_DISPATCHED' as const, actor: systemActor, data: { serviceId, partyId, channel, ...(providerId === undefined ? {} : { providerId }) } })),
    ...(inApp ? [{ type: 'SERVICE_DELIVERED' as const, actor: systemActor, data: { serviceId, partyId, addresseeName, channel: 'inApp' } }] : []),
  ], {
    puts: [putService(record, next)],
    extra: tries.flatMap(({ providerId }) => (providerId === undefined ? [] : [messagePut(providerId, { caseId: record.caseId, serviceId })])),
  });
};

/** Sends what was ordered and writes down what was sent. A redelivered event sends nothing twice. @throws system.unavailable when the SMS channel takes nothing: try again */
export const dispatch = async (caseId: CaseId, serviceId: string, at: Date): Promise<void> => {
  const before = await loadCase(caseId);
  const ordered = serviceIn(before, serviceId);
  if (isDispatched(ordered)) return applyWaitingReceipts(ordered, at);
  const addressee = partyIn(before, ordered.addresseePartyId);
  const tries: ServiceTry[] = isRepresented(before, addressee) ? [inAppTry(at)] : [];
  for (const target of await targetsOf(before, addressee)) tries.push(await sendOnce(before, ordered, target, at));
  const after = await changeCase(caseId, async (record) => {
    const service = serviceIn(record, serviceId);
    return isDispatched(service) ? record : recordTries(record, service, tries, at);
  });
  await applyWaitingReceipts(serviceIn(after, serviceId), at);
};
