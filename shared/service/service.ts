import * as z from 'zod/mini';
import { DocumentId, OrderId, PartyId, PersonId, ServiceId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';

export const serviceStates = { ordered: '待发送', dispatched: '已发出', delivered: '已到达', opened: '已打开', read: '已阅读', confirmed: '已签收', objected: '有异议', failed: '未送达' } as const;
export const ServiceState = z.enum(['ordered', 'dispatched', 'delivered', 'opened', 'read', 'confirmed', 'objected', 'failed']);
export type ServiceState = z.infer<typeof ServiceState>;

export const serviceBundles = { complaint: '起诉材料', statement: '民事调解书', notice: '通知' } as const;

/** One try on one channel: a row that is never changed except by its own receipt. */
export const ServiceTry = z.object({
  channel: z.enum(['inApp', 'wechat', 'sms']),
  addressMasked: z.string(),
  /** who gave the address: decides track A or B, 在线诉讼规则 31 */
  addressSource: z.enum(['givenByParty', 'givenByOpponent']),
  sentAt: Instant,
  providerId: z.optional(z.string()),
  result: z.enum(['sent', 'accepted', 'delivered', 'failed']),
  resultAt: z.optional(Instant),
  resultCode: z.optional(z.string()),
});
export type ServiceTry = z.infer<typeof ServiceTry>;

/** Legal effect: a fact of its own, computed by rule from the rows. */
export const ServiceEffect = z.object({
  effectiveOn: CourtDate,
  effectiveAt: Instant,
  track: z.enum(['A', 'B', 'ownAct']),
  rule: z.string(),
  article: z.string(),
  /** one sentence for the addressee */
  sentence: z.string(),
  periods: z.array(z.object({ rule: z.string(), title: z.string(), lastDayOn: CourtDate, article: z.string(), provisional: z.boolean() })),
});
export type ServiceEffect = z.infer<typeof ServiceEffect>;

/** State item SERVICE#id: one addressee's own track of one order. */
export const Service = z.object({
  serviceId: ServiceId,
  orderId: OrderId,
  bundle: z.enum(['complaint', 'statement', 'notice']),
  addresseePartyId: PartyId,
  addresseeName: z.string(),
  documentIds: z.array(DocumentId),
  /** 8 characters, on every message; carries no authority */
  code: z.string(),
  state: ServiceState,
  orderedAt: Instant,
  orderedBy: z.string(),
  tries: z.array(ServiceTry),
  deliveredAt: z.optional(Instant),
  openedAt: z.optional(Instant),
  readAt: z.optional(Instant),
  secondsOnPages: z.optional(z.number()),
  confirmedAt: z.optional(Instant),
  confirmedBy: z.optional(z.object({ personId: PersonId, name: z.string(), as: z.enum(['self', 'agent']) })),
  objection: z.optional(z.object({ at: Instant, ground: z.enum(['notMine', 'cannotOpen', 'incomplete']), text: z.optional(z.string()) })),
  effect: z.optional(ServiceEffect),
  certificateDocumentId: z.optional(DocumentId),
});
export type Service = z.infer<typeof Service>;

export const ServiceView = z.extend(Service, { mine: z.boolean(), documentTitles: z.array(z.string()) });
export type ServiceView = z.infer<typeof ServiceView>;
