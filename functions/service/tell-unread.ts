import { smsTitles } from '../../shared/notification/sms-templates';
import type { CaseId } from '../../shared/kernel/ids';
import { systemActor } from '../cases/actor-of';
import { RepresentationItem } from '../cases/case-items';
import { appendToCase, changeCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { findPerson } from '../cases/people';
import { court } from '../platform/court-config';
import { claimOnce, takeOnce } from '../platform/guards';
import { digestOf, unseal } from '../platform/sealing';
import { sendSms } from '../platform/sms-gateway';
import { barTo } from './bar-to';
import { changeTrack, factsOf } from './change-track';
import { copy } from './copy';
import { unreadTellAt } from './domain/unread';
import { partyIn, serviceIn } from './service-items';
import { targetsOf } from './targets-of';
import { present } from './team-members';
import { teamOf } from './teams';

const KEPT_MS = 90 * 86_400_000;

/** Everybody who receives for the addressee, and who manages the team of an agent. Each number once. */
const receiversOf = async (record: CaseRecord, serviceId: string): Promise<{ phone: string; phrase: string | undefined }[]> => {
  const service = serviceIn(record, serviceId);
  const party = partyIn(record, service.addresseePartyId);
  const own = barTo(record, service, party, 'sms') === undefined ? (await targetsOf(record, party)).filter(({ channel, source }) => channel === 'sms' && source === 'givenByParty') : [];
  const agents = record.all(RepresentationItem).filter(({ partyId, state }) => partyId === party.partyId && state === 'accepted');
  const teams = await Promise.all(agents.map(({ personId }) => teamOf(personId)));
  const managers = await Promise.all(teams.flatMap((team) => team?.members.filter((member) => present(member) && member.role === 'administrator') ?? []).map(({ personId }) => findPerson(personId)));
  const all = [...own.map(({ address, phrase }) => ({ phone: address, phrase })), ...managers.flatMap((person) => (person?.phoneSealed === undefined ? [] : [{ phone: unseal(person.phoneSealed, 'phone'), phrase: person.safePhrase }]))];
  return [...new Map(all.map((one) => [one.phone, one])).values()];
};

/** A firm's or company's papers lie unread: everybody who could open them is told, once. A person alone has the ladder's own reminder. @throws system.unavailable: the next sweep goes on */
export const tellUnread = async (caseId: CaseId, serviceId: string, at: Date): Promise<void> => {
  const record = await loadCase(caseId);
  const service = serviceIn(record, serviceId);
  const due = unreadTellAt(service, court().serviceUnreadDays.days);
  if (due === undefined || due > at.toISOString()) return;
  const party = partyIn(record, service.addresseePartyId);
  const isShared = party.kind === 'organization' || record.all(RepresentationItem).some(({ partyId, state }) => partyId === party.partyId && state === 'accepted');
  const receivers = isShared ? await receiversOf(record, serviceId) : [];
  for (const { phone, phrase } of receivers) {
    const guard = `SERVICEUNREAD#${serviceId}#${digestOf('phone', phone)}`;
    if (!(await claimOnce(guard, { at: at.toISOString() }, new Date(at.getTime() + KEPT_MS)))) continue;
    try {
      await sendSms({ phone, template: 'service-unread', params: [court().shortName, service.addresseeName.slice(0, 12), String(court().serviceUnreadDays.days), service.code, phrase ?? copy.courtPhrase(court().shortName)], now: at });
    } catch (cause) {
      await takeOnce(guard);
      throw cause;
    }
  }
  await changeCase(caseId, async (now) => {
    const current = serviceIn(now, serviceId);
    if (unreadTellAt(current, court().serviceUnreadDays.days) === undefined) return now;
    const { puts, events } = changeTrack(now, current, { ...current, unreadToldAt: at.toISOString() }, partyIn(now, current.addresseePartyId), systemActor);
    return appendToCase(now, at, [{ type: 'SERVICE_UNREAD_TOLD', actor: systemActor, data: { ...factsOf(current), receivers: receivers.length, about: smsTitles['service-unread'] } }, ...events], { puts });
  });
};
