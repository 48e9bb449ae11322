import { effectOf } from '../../../functions/service/effect-of';
import type { CaseEventType } from '../../../shared/cases/case-event';
import type { CaseHead } from '../../../shared/cases/court-case';
import type { Party } from '../../../shared/cases/party';
import { Service } from '../../../shared/service/service';
import type { ServiceTry } from '../../../shared/service/service-try';
import type { Sent, Trace } from './one-track';

export interface ShownEvent { at: string; type: CaseEventType; data: Record<string, unknown> }
type Addressee = Pick<Party, 'partyId' | 'name' | 'role' | 'electronicService'>;

const ON_PAPER: ReadonlySet<Sent['channel']> = new Set(['direct', 'leaving', 'post', 'entrusted']);
const addresses: Partial<Record<Sent['channel'], string>> = { sms: '139****0000', post: '演示地址', direct: '演示地址', leaving: '演示地址', entrusted: '受委托的法院（演示）', announcement: '法院公告栏（演示）' };

/** A row as it stands on that day: what lies in the future is not known yet. */
const tryOf = (row: Sent, index: number, trackId: string, now: string): ServiceTry => {
  const known = (at: string | undefined) => (at !== undefined && at <= now ? at : undefined);
  const [reached, refused, returned] = [known(row.reachedAt), known(row.refusedAt), known(row.returnedAt)];
  const result = reached !== undefined ? (row.channel === 'sms' ? 'delivered' : row.channel === 'leaving' || row.channel === 'announcement' ? 'left' : 'received') : refused !== undefined ? 'refused' : returned !== undefined ? 'returned' : row.channel === 'announcement' ? 'published' : row.channel === 'sms' && row.reachedAt === undefined ? 'failed' : 'accepted';
  const at = reached ?? refused ?? returned;
  return {
    tryId: `try_${trackId}n${index}` as ServiceTry['tryId'], rung: row.rung, channel: row.channel, addressMasked: addresses[row.channel] ?? '', addressSource: row.addressSource, sentAt: row.sentAt, result,
    ...(at === undefined ? {} : { resultAt: at }), ...(row.receiver === undefined ? {} : { receiver: row.receiver }), ...(row.witnessed === undefined ? {} : { witnessed: row.witnessed }),
    ...(row.channel === 'announcement' ? { place: addresses.announcement, endsOn: (row.reachedAt ?? row.sentAt).slice(0, 10) as never } : {}),
  };
};

const eventsOf = (service: Service, { sent, exhaustedAt }: Trace, now: string): ShownEvent[] => {
  const about = { serviceId: service.serviceId, partyId: service.addresseePartyId, addresseeName: service.addresseeName, bundle: service.bundle };
  const of = (at: string | undefined, type: CaseEventType, more: object = {}): ShownEvent[] => (at === undefined || at > now ? [] : [{ at, type, data: { ...about, ...more } }]);
  return [
    ...of(service.orderedAt, 'SERVICE_ORDERED'),
    ...sent.flatMap(({ channel, sentAt, reachedAt, refusedAt, returnedAt }): ShownEvent[] => {
      if (channel === 'sms') return [...of(sentAt, 'SERVICE_DISPATCHED', { channel }), ...(reachedAt === undefined ? of(sentAt, 'SERVICE_TRY_FAILED', { channel }) : of(reachedAt, 'SERVICE_DELIVERED', { channel }))];
      if (channel === 'announcement') return of(sentAt, 'SERVICE_ANNOUNCED', { channel });
      return ON_PAPER.has(channel) ? of(reachedAt ?? refusedAt ?? returnedAt, 'SERVICE_ON_PAPER', { channel, result: reachedAt === undefined ? refusedAt === undefined ? 'returned' : 'refused' : 'received' }) : [];
    }),
    ...of(service.readAt, 'SERVICE_OPENED', { channel: 'inApp' }), ...of(service.readAt, 'SERVICE_READ', { channel: 'inApp' }), ...of(service.confirmedAt, 'SERVICE_CONFIRMED', { channel: 'inApp' }),
    ...(service.effect === undefined ? of(exhaustedAt, 'SERVICE_EXHAUSTED') : of(service.effect.effectiveAt, 'SERVICE_EFFECTIVE', { effectiveOn: service.effect.effectiveOn, channel: service.effect.channel, rule: service.effect.rule, track: service.effect.track, orderedAt: service.orderedAt })),
  ];
};

/** One addressee's track of the drill as the product holds it on the day `now`, and its steps. What is still under way has no next instant: no sweep ever sends for a person who does not exist. */
export const shownTrack = (trace: Trace, key: string, party: Addressee, head: Pick<CaseHead, 'procedure' | 'caseNumber'>, now: string): { service: Service; events: ShownEvent[] } => {
  const past = trace.sent.filter(({ sentAt }) => sentAt <= now);
  const rung = trace.climbs.findLast(({ at }) => at <= now) ?? { rung: 'first' as const, at: trace.startedAt };
  const [readAt, confirmedAt] = [trace.readAt, trace.actedAt].map((at) => (at !== undefined && at <= now ? at : undefined));
  const tries = past.map((row, index) => tryOf(row, index, key, now));
  const bare = {
    serviceId: `service_${key}`, orderId: `order_${key}`, bundle: trace.bundle, addresseePartyId: party.partyId, addresseeName: party.name, documentIds: [], code: `9${key.slice(-7)}`, orderedAt: trace.startedAt, orderedBy: '演示数据',
    rung: rung.rung, rungAt: rung.at, tries, ...(readAt === undefined ? {} : { openedAt: readAt, readAt }), ...(confirmedAt === undefined ? {} : { confirmedAt }), state: 'dispatched' as const,
  } as unknown as Service;
  const effect = effectOf(bare, party, head);
  const onPaper = effect !== undefined && (effect.track === 'paper' || effect.track === 'announcement');
  const exhausted = effect === undefined && trace.exhaustedAt !== undefined && trace.exhaustedAt <= now;
  const state = confirmedAt !== undefined ? 'confirmed' : onPaper ? 'served' : exhausted ? 'failed' : readAt !== undefined ? 'read' : tries.some(({ result }) => result === 'delivered') ? 'delivered' : 'dispatched';
  const service = Service.parse({ ...bare, state, ...(effect === undefined ? {} : { effect }) });
  return { service, events: eventsOf(service, trace, now) };
};
