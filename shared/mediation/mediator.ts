import * as z from 'zod/mini';
import { PersonId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';

/** 在线调解规则 5; 特邀调解规定 6, 8; 法〔2021〕247号 */
export const mediatorKinds = { people: '人民调解', administrative: '行政调解', commercial: '商事调解', trade: '行业专业调解', lawyer: '律师调解', invited: '特邀调解', courtStaff: '专职调解员', village: '村（社区）网格' } as const;
export const MediatorKind = z.enum(Object.keys(mediatorKinds) as [keyof typeof mediatorKinds, ...(keyof typeof mediatorKinds)[]]);

const words = z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(60, '最多60项'));

/** What 在线调解规则 5(2) asks to be published of each, and what finding the right one needs. */
export const MediatorProfile = z.object({
  personId: PersonId,
  name: z.string().check(z.minLength(2, '请填写姓名'), z.maxLength(40)),
  organisation: z.string().check(z.minLength(2, '请填写所属组织'), z.maxLength(80)),
  kind: MediatorKind,
  expertise: words.check(z.minLength(1, '请至少填一项擅长的案由')),
  languages: words,
  /** villages and communities covered */
  covers: words,
  area: z.string().check(z.maxLength(200)),
  charging: z.string().check(z.minLength(1, '请写明是否收费'), z.maxLength(100)),
  certificate: z.optional(z.string().check(z.maxLength(100))),
  listedFrom: z.optional(CourtDate),
  listedTo: z.optional(CourtDate),
  active: z.boolean(),
  /** the organisation lets this mediator put its electronic seal under an agreement (在线调解规则 19(1)) */
  maySeal: z.optional(z.boolean()),
});
export type MediatorProfile = z.infer<typeof MediatorProfile>;

/** Counted from the events of the cases: running now, how they ended, days from acceptance to the end. */
export const MediatorRecord = z.object({ running: z.number(), agreed: z.number(), failed: z.number(), days: z.number() });
export type MediatorRecord = z.infer<typeof MediatorRecord>;
export const noRecord: MediatorRecord = { running: 0, agreed: 0, failed: 0, days: 0 };

export const Mediator = z.extend(MediatorProfile, { record: MediatorRecord, changedAt: z.optional(Instant), changedBy: z.optional(z.string()) });
export type Mediator = z.infer<typeof Mediator>;

/** "8件，成功率75%，平均9天"; undefined while nobody has finished anything. */
export const recordText = ({ agreed, failed, days }: MediatorRecord): string | undefined => {
  const ended = agreed + failed;
  return ended === 0 ? undefined : `已结${ended}件，成功${Math.round((agreed / ended) * 100)}%，平均${Math.max(1, Math.round(days / ended))}天`;
};

/** Whether somebody may be given a case on a day. */
export const isListed = ({ active, listedFrom, listedTo }: Pick<MediatorProfile, 'active' | 'listedFrom' | 'listedTo'>, on: CourtDate): boolean =>
  active && (listedFrom === undefined || listedFrom <= on) && (listedTo === undefined || on <= listedTo);
