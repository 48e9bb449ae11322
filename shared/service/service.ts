import * as z from 'zod/mini';
import type { CaseDocument } from '../documents/case-document';
import { DocumentId, OrderId, PartyId, PersonId, ServiceId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { Rung } from './ladder';
import { ServiceEffect } from './service-effect';
import { ServiceTry, ServiceTryView } from './service-try';

export const serviceStates = { ordered: '待发送', dispatched: '已发出', delivered: '已到达', opened: '已打开', read: '已阅读', confirmed: '已签收', served: '已送达', objected: '有异议', failed: '未送达' } as const;
export type ServiceState = keyof typeof serviceStates;
export const ServiceState = z.enum(Object.keys(serviceStates) as [ServiceState, ...ServiceState[]]);

export const serviceBundles = { complaint: '起诉材料', statement: '民事调解书', judgment: '判决书', ruling: '裁定书', notice: '通知' } as const;
export type ServiceBundle = keyof typeof serviceBundles;
export const ServiceBundle = z.enum(Object.keys(serviceBundles) as [ServiceBundle, ...ServiceBundle[]]);
/** CPL 90 I: of these the addressee may ask for paper, and the court must give it. */
export const onPaperByRight: ReadonlySet<ServiceBundle> = new Set(['judgment', 'ruling', 'statement']);

/** CPL 157 II: of rulings only 不予受理, 管辖权异议 and 驳回起诉 are appealed; CPL 185: a special procedure has one instance. */
export const rulingsWithoutAppeal: ReadonlySet<CaseDocument['kind']> = new Set(['withdrawalRuling', 'deemedWithdrawalRuling', 'confirmationRuling']);

export const objectionGrounds = { notMine: '不是我的', cannotOpen: '打不开', incomplete: '内容不全' } as const;
export const ObjectionGround = z.enum(Object.keys(objectionGrounds) as [keyof typeof objectionGrounds, ...(keyof typeof objectionGrounds)[]]);
export type ObjectionGround = z.infer<typeof ObjectionGround>;

/** "不是我的 / 打不开 / 内容不全", and what the court decided about it. */
export const Objection = z.object({
  at: Instant,
  ground: ObjectionGround,
  text: z.optional(z.string()),
  /** `arrivedOn`: the addressee proved another day of arrival, 在线诉讼规则 31 I */
  decision: z.optional(z.object({ at: Instant, by: z.string(), upheld: z.boolean(), reason: z.string(), arrivedOn: z.optional(CourtDate) })),
});
export type Objection = z.infer<typeof Objection>;

/** State item SERVICE#id: one addressee's own track of one order. */
export const Service = z.object({
  serviceId: ServiceId,
  orderId: OrderId,
  bundle: ServiceBundle,
  addresseePartyId: PartyId,
  addresseeName: z.string(),
  documentIds: z.array(DocumentId),
  /** 8 characters, on every message; carries no authority */
  code: z.string(),
  /** set on rulings that nobody may appeal */
  withoutAppeal: z.optional(z.literal(true)),
  state: ServiceState,
  orderedAt: Instant,
  orderedBy: z.string(),
  rung: Rung,
  rungAt: Instant,
  /** when the sweep looks next; absent once nothing more is to be done by itself */
  nextAt: z.optional(Instant),
  tries: z.array(ServiceTry),
  deliveredAt: z.optional(Instant),
  openedAt: z.optional(Instant),
  readAt: z.optional(Instant),
  secondsOnPages: z.optional(z.number()),
  pagesSeen: z.optional(z.number()),
  /** read the code to the clerk on the telephone: a reply, 在线诉讼规则 31 II (一) */
  repliedAt: z.optional(Instant),
  confirmedAt: z.optional(Instant),
  confirmedBy: z.optional(z.object({ personId: PersonId, name: z.string(), as: z.enum(['self', 'agent']) })),
  /** everybody who receives for them was told that it lies unread */
  unreadToldAt: z.optional(Instant),
  objection: z.optional(Objection),
  paperRequest: z.optional(z.object({ at: Instant, dueOn: CourtDate, providedAt: z.optional(Instant), trackingNumber: z.optional(z.string()) })),
  effect: z.optional(ServiceEffect),
  certificateDocumentId: z.optional(DocumentId),
});
export type Service = z.infer<typeof Service>;

export const ServiceView = z.extend(z.omit(Service, { tries: true }), { tries: z.array(ServiceTryView), mine: z.boolean(), documentTitles: z.array(z.string()) });
export type ServiceView = z.infer<typeof ServiceView>;
