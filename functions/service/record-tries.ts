import type { Service } from '../../shared/service/service';
import type { ServiceTask } from '../../shared/service/service-task';
import type { ServiceTry } from '../../shared/service/service-try';
import { systemActor } from '../cases/actor-of';
import { appendToCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { changeTrack, factsOf } from './change-track';
import { messagePut } from './lookups';
import { partyIn } from './service-items';

const BEFORE_ARRIVAL: ReadonlySet<Service['state']> = new Set(['ordered', 'dispatched', 'failed']);

/** The state a track is in after new rows: reached in the account or by mail, on its way, or nowhere. */
const stateAfter = (service: Service, tries: readonly ServiceTry[]): Service['state'] => {
  if (!BEFORE_ARRIVAL.has(service.state)) return service.state;
  if (tries.some(({ result }) => result === 'delivered')) return 'delivered';
  return tries.some(({ result }) => result !== 'failed' && result !== 'skipped') ? 'dispatched' : 'failed';
};

const eventsOf = (service: Service, tries: readonly ServiceTry[]): NewEvent[] => tries.flatMap(({ tryId, rung, channel, providerId, result, resultCode }): NewEvent[] => {
  if (result === 'skipped') return [{ type: 'SERVICE_TRY_SKIPPED' as const, actor: systemActor, data: { ...factsOf(service), tryId, rung, channel, reason: resultCode ?? '' } }];
  const data = { ...factsOf(service), tryId, rung, channel, ...(providerId === undefined ? {} : { providerId }) };
  return [
    { type: 'SERVICE_DISPATCHED' as const, actor: systemActor, data },
    ...(result === 'delivered' ? [{ type: 'SERVICE_DELIVERED' as const, actor: systemActor, data }] : []),
    ...(result === 'failed' ? [{ type: 'SERVICE_TRY_FAILED' as const, actor: systemActor, data: { ...data, code: resultCode ?? '' } }] : []),
  ];
});

/** Writes down what was sent, together with what else the step changes. Rows already there are not written again. */
export const recordTries = (record: CaseRecord, service: Service, sent: readonly ServiceTry[], at: Date, step: { service?: Partial<Service>; events?: readonly NewEvent[]; tasks?: readonly ServiceTask[] } = {}): Promise<CaseRecord> => {
  const fresh = sent.filter(({ tryId }) => !service.tries.some((one) => one.tryId === tryId));
  const tries = [...service.tries, ...fresh];
  const arrived = fresh.find(({ result }) => result === 'delivered');
  const next: Service = { ...service, tries, state: stateAfter(service, tries), ...(arrived === undefined || service.deliveredAt !== undefined ? {} : { deliveredAt: at.toISOString() }), ...step.service };
  const change = changeTrack(record, service, next, partyIn(record, service.addresseePartyId), systemActor, step.tasks ?? []);
  return appendToCase(record, at, [...(step.events ?? []), ...eventsOf(service, fresh), ...change.events], {
    puts: change.puts,
    extra: fresh.flatMap(({ providerId }) => (providerId === undefined ? [] : [messagePut(providerId, { caseId: record.caseId, serviceId: service.serviceId })])),
  });
};
