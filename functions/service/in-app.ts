import type { Party } from '../../shared/cases/party';
import type { CaseId, PartyId } from '../../shared/kernel/ids';
import type { Service } from '../../shared/service/service';
import type { ServiceTry } from '../../shared/service/service-try';
import { systemActor } from '../cases/actor-of';
import { RepresentationItem, ServiceItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { barTo } from './bar-to';
import { changeTrack, factsOf, type TrackChange } from './change-track';
import { copy } from './copy';
import { partyIn } from './service-items';
import { tryIdOf } from './try-id';

/** The court's own system is the address of a bound person: the notice is there the moment it is recorded (在线诉讼规则 31 I: 系统显示发送成功). */
export const inAppTry = (service: Service, at: Date): ServiceTry =>
  ({ tryId: tryIdOf(service, 'first', 'inApp', ''), rung: 'first', channel: 'inApp', addressMasked: copy.inAppAddress, addressSource: 'givenByParty', sentAt: at.toISOString(), result: 'delivered', resultAt: at.toISOString() });

/** Or why the account is no address for these papers. */
export const inAppRow = (record: CaseRecord, service: Service, party: Party, at: Date): ServiceTry => {
  const bar = barTo(record, service, party, 'inApp');
  const row = inAppTry(service, at);
  return bar === undefined ? row : { ...row, result: 'skipped', resultCode: bar };
};

export const isRepresented = (record: CaseRecord, party: Party): boolean =>
  party.personId !== undefined || record.all(RepresentationItem).some((agency) => agency.partyId === party.partyId && agency.state === 'accepted');

const OVER: ReadonlySet<Service['state']> = new Set(['confirmed', 'served', 'objected']);

/** Everything already sent to a party appears in the account of whoever comes to stand for them. What is not yet dispatched gets its row there. */
export const inAppFor = (record: CaseRecord, party: Party, at: Date): TrackChange[] => record.all(ServiceItem)
  .filter((service) => service.addresseePartyId === party.partyId && barTo(record, service, party, 'inApp') === undefined && !OVER.has(service.state) && (service.tries.length > 0 || service.rung !== 'first') && !service.tries.some((one) => one.channel === 'inApp'))
  .map((service) => {
    const isReached = service.state === 'ordered' || service.state === 'dispatched' || service.state === 'failed';
    const next: Service = { ...service, tries: [...service.tries, inAppTry(service, at)], deliveredAt: service.deliveredAt ?? at.toISOString(), ...(isReached ? { state: 'delivered' } : {}) };
    return changeTrack(record, service, next, party, systemActor);
  });

export const deliveredInApp = (changes: readonly TrackChange[]) => changes.flatMap(({ service, events }) =>
  [{ type: 'SERVICE_DELIVERED' as const, actor: systemActor, data: { ...factsOf(service), channel: 'inApp' } }, ...events]);

/** An agent the court has just accepted finds the party's papers in their own account. */
export const deliverToAgent = async (caseId: CaseId, partyId: PartyId, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    const party = partyIn(record, partyId);
    const changes = isRepresented(record, party) ? inAppFor(record, party, at) : [];
    return changes.length === 0 ? record : appendToCase(record, at, deliveredInApp(changes), { puts: changes.flatMap(({ puts }) => puts) });
  });
};
