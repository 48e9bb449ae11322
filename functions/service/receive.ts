import { CourtError } from '../../shared/kernel/errors';
import type { CaseId, DocumentId, ServiceId } from '../../shared/kernel/ids';
import type { Objection, Service, ServiceView } from '../../shared/service/service';
import type { ServiceTask } from '../../shared/service/service-task';
import type { Caller } from '../cases/authorise';
import { appendToCase, changeCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { changeTrack, factsOf } from './change-track';
import { copy } from './copy';
import { isDisputed } from './ladder-facts';
import { openTask } from './open-task';
import { serviceIn, viewService } from './service-items';
import { standingFor, type AddresseeStanding } from './standing';

export interface Receiving { caseId: CaseId; serviceId: ServiceId; caller: Caller; at: Date }
type Change = { service: Service; events: readonly NewEvent[]; tasks?: readonly ServiceTask[] } | undefined;

/** One step of the addressee (or who stands for them) on their service; decided again when something else happened to the case meanwhile. */
export const addresseeStep = async ({ caseId, serviceId, caller, at }: Receiving, decide: (service: Service, standing: AddresseeStanding, facts: Record<string, unknown>) => Change): Promise<ServiceView> => {
  const after = await changeCase(caseId, async (record: CaseRecord) => {
    const service = serviceIn(record, serviceId);
    const standing = standingFor(record, service, caller);
    const change = decide(service, standing, { ...factsOf(service), as: standing.as });
    if (change === undefined) return record;
    const { puts, events } = changeTrack(record, service, change.service, standing.party, standing.actor, change.tasks);
    return appendToCase(record, at, [...change.events, ...events], { puts });
  });
  return viewService(after, serviceIn(after, serviceId), caller.personId);
};

const BEFORE_OPENING: ReadonlySet<Service['state']> = new Set(['ordered', 'dispatched', 'delivered', 'failed']);

const opened = (service: Service, at: Date): Service =>
  ({ ...service, openedAt: service.openedAt ?? at.toISOString(), ...(BEFORE_OPENING.has(service.state) ? { state: 'opened' as const } : {}) });

/** The first opening is a fact of the case; later ones change nothing. @throws service.notAddressee, service.notFound */
export const openService = (receiving: Receiving): Promise<ServiceView> => addresseeStep(receiving, (service, { actor }, data) =>
  (service.openedAt === undefined ? { service: opened(service, receiving.at), events: [{ type: 'SERVICE_OPENED', actor, data }] } : undefined));

export interface Reading { seconds: number; pages?: number | undefined; documentIds: readonly DocumentId[] }

/** Read = every paper to its last page. Presumes receipt on track B (在线诉讼规则 31 II (二)). @throws service.notRead */
export const markRead = (receiving: Receiving, reading: Reading): Promise<ServiceView> => addresseeStep(receiving, (service, { actor }, data) => {
  const unread = service.documentIds.filter((id) => !reading.documentIds.includes(id));
  if (unread.length > 0) throw new CourtError('service.notRead', copy.refusals.unread(unread.length), { path: 'documentIds' });
  if (service.readAt !== undefined) return undefined;
  const seen = { secondsOnPages: Math.max(0, Math.round(reading.seconds)), ...(reading.pages === undefined ? {} : { pagesSeen: Math.max(0, Math.round(reading.pages)) }) };
  const next = opened(service, receiving.at);
  return {
    service: { ...next, readAt: receiving.at.toISOString(), ...seen, ...(next.state === 'opened' ? { state: 'read' as const } : {}) },
    events: [...(service.openedAt === undefined ? [{ type: 'SERVICE_OPENED' as const, actor, data }] : []), { type: 'SERVICE_READ', actor, data: { ...data, ...seen } }],
  };
});

/** The track with an objection and the clerk's task; the words stay with the service, the log keeps the ground. */
export const withObjection = (service: Service, { ground, text }: Pick<Objection, 'ground' | 'text'>, at: Date): { service: Service; task: ServiceTask } => ({
  service: { ...service, objection: { at: at.toISOString(), ground, ...(text === undefined ? {} : { text }) }, ...(service.confirmedAt === undefined ? { state: 'objected' as const } : {}) },
  task: openTask(service, 'dispute', at),
});

/** 不是我的 / 打不开 / 内容不全: what is presumed may be rebutted (31 II). Said once while the court has not decided. */
export const objectTo = (receiving: Receiving, objection: Pick<Objection, 'ground' | 'text'>): Promise<ServiceView> => addresseeStep(receiving, (service, { actor }, data) => {
  if (isDisputed(service)) return undefined;
  const { service: next, task } = withObjection(service, objection, receiving.at);
  return { service: next, events: [{ type: 'SERVICE_OBJECTED', actor, data: { ...data, ground: objection.ground, taskId: task.taskId } }], tasks: [task] };
});
