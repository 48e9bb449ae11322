import { CourtError } from '../../shared/kernel/errors';
import type { CaseId, DocumentId, ServiceId } from '../../shared/kernel/ids';
import type { Service, ServiceView } from '../../shared/service/service';
import type { Caller } from '../cases/authorise';
import { appendToCase, changeCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { copy } from './copy';
import { withEffect } from './effect-of';
import { putService, serviceIn, viewService } from './service-items';
import { standingFor, type AddresseeStanding } from './standing';

export interface Receiving { caseId: CaseId; serviceId: ServiceId; caller: Caller; at: Date }
type Change = { service: Service; events: readonly NewEvent[] } | undefined;

/** One step of the addressee (or who stands for them) on their service; decided again when something else happened to the case meanwhile. */
const step = async ({ caseId, serviceId, caller, at }: Receiving, decide: (service: Service, standing: AddresseeStanding, facts: Record<string, unknown>) => Change): Promise<ServiceView> => {
  const after = await changeCase(caseId, async (record: CaseRecord) => {
    const service = serviceIn(record, serviceId);
    const standing = standingFor(record, service, caller);
    const change = decide(service, standing, { serviceId, partyId: service.addresseePartyId, addresseeName: service.addresseeName, as: standing.as });
    if (change === undefined) return record;
    return appendToCase(record, at, change.events, { puts: [putService(record, withEffect(change.service, standing.party, record.head.procedure))] });
  });
  return viewService(after, serviceIn(after, serviceId), caller.personId);
};

const BEFORE_OPENING: ReadonlySet<Service['state']> = new Set(['ordered', 'dispatched', 'delivered', 'failed']);

const opened = (service: Service, at: Date): Service =>
  ({ ...service, openedAt: service.openedAt ?? at.toISOString(), ...(BEFORE_OPENING.has(service.state) ? { state: 'opened' as const } : {}) });

/** The first opening is a fact of the case; later ones change nothing. @throws service.notAddressee, service.notFound */
export const openService = (receiving: Receiving): Promise<ServiceView> => step(receiving, (service, { actor }, data) =>
  (service.openedAt === undefined ? { service: opened(service, receiving.at), events: [{ type: 'SERVICE_OPENED', actor, data }] } : undefined));

/** Read = every paper to its last page. Presumes receipt on track B (在线诉讼规则 31 II (二)). @throws service.notRead */
export const markRead = (receiving: Receiving, reading: { seconds: number; documentIds: readonly DocumentId[] }): Promise<ServiceView> => step(receiving, (service, { actor }, data) => {
  const unread = service.documentIds.filter((id) => !reading.documentIds.includes(id));
  if (unread.length > 0) throw new CourtError('service.notRead', copy.refusals.unread(unread.length), { path: 'documentIds' });
  if (service.readAt !== undefined) return undefined;
  const secondsOnPages = Math.max(0, Math.round(reading.seconds));
  const next = opened(service, receiving.at);
  return {
    service: { ...next, readAt: receiving.at.toISOString(), secondsOnPages, ...(next.state === 'opened' ? { state: 'read' as const } : {}) },
    events: [...(service.openedAt === undefined ? [{ type: 'SERVICE_OPENED' as const, actor, data }] : []), { type: 'SERVICE_READ', actor, data: { ...data, secondsOnPages } }],
  };
});

/** 不是我的 / 打不开 / 内容不全: what is presumed may be rebutted (31 II); the words stay with the service, the log keeps the ground. */
export const objectTo = (receiving: Receiving, { ground, text }: { ground: NonNullable<Service['objection']>['ground']; text?: string | undefined }): Promise<ServiceView> => step(receiving, (service, { actor }, data) => ({
  service: { ...service, objection: { at: receiving.at.toISOString(), ground, ...(text === undefined ? {} : { text }) }, ...(service.confirmedAt === undefined ? { state: 'objected' as const } : {}) },
  events: [{ type: 'SERVICE_OBJECTED', actor, data: { ...data, ground } }],
}));
