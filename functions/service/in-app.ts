import type { Party } from '../../shared/cases/party';
import type { CaseId, PartyId } from '../../shared/kernel/ids';
import type { Service, ServiceTry } from '../../shared/service/service';
import { systemActor } from '../cases/actor-of';
import { RepresentationItem, ServiceItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { copy } from './copy';
import { withEffect } from './effect-of';
import { partyIn, putService } from './service-items';

/** The court's own system is the address of a bound person: the notice is there the moment it is recorded (在线诉讼规则 31 I: 系统显示发送成功). */
export const inAppTry = (at: Date): ServiceTry =>
  ({ channel: 'inApp', addressMasked: copy.inAppAddress, addressSource: 'givenByParty', sentAt: at.toISOString(), result: 'delivered', resultAt: at.toISOString() });

export const isRepresented = (record: CaseRecord, party: Party): boolean =>
  party.personId !== undefined || record.all(RepresentationItem).some((agency) => agency.partyId === party.partyId && agency.state === 'accepted');

const OVER: ReadonlySet<Service['state']> = new Set(['confirmed', 'objected']);

/** Everything already sent to a party appears in the account of whoever comes to stand for them. What is not yet dispatched gets its row there. */
export const inAppFor = (record: CaseRecord, party: Party, at: Date): Service[] => record.all(ServiceItem)
  .filter((service) => service.addresseePartyId === party.partyId && !OVER.has(service.state) && service.tries.length > 0 && !service.tries.some((one) => one.channel === 'inApp'))
  .map((service) => {
    const isReached = service.state === 'dispatched' || service.state === 'failed';
    return withEffect({ ...service, tries: [...service.tries, inAppTry(at)], deliveredAt: service.deliveredAt ?? at.toISOString(), ...(isReached ? { state: 'delivered' as const } : {}) }, party, record.head.procedure);
  });

export const deliveredInApp = (services: readonly Service[]) => services.map(({ serviceId, addresseePartyId, addresseeName }) =>
  ({ type: 'SERVICE_DELIVERED' as const, actor: systemActor, data: { serviceId, partyId: addresseePartyId, addresseeName, channel: 'inApp' } }));

/** An agent the court has just accepted finds the party's papers in their own account. */
export const deliverToAgent = async (caseId: CaseId, partyId: PartyId, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    const party = partyIn(record, partyId);
    const services = isRepresented(record, party) ? inAppFor(record, party, at) : [];
    return services.length === 0 ? record : appendToCase(record, at, deliveredInApp(services), { puts: services.map((service) => putService(record, service)) });
  });
};
