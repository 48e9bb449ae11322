import * as z from 'zod/mini';
import { DocumentId, TryId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { Rung } from './ladder';

export const serviceChannels = {
  inApp: '掌上法院', wechat: '微信', sms: '短信', email: '电子邮件', phone: '电话', counter: '窗口当面送达', post: '法院专递', direct: '上门直接送达', leaving: '留置送达', entrusted: '委托送达', announcement: '公告送达',
} as const;
export type ServiceChannel = keyof typeof serviceChannels;
export const ServiceChannel = z.enum(Object.keys(serviceChannels) as [ServiceChannel, ...ServiceChannel[]]);

/** Who gave the address: decides track A or B, 在线诉讼规则 31; a number in a contact field is the opponent's word, not consent. */
export const addressSources = { givenByParty: '受送达人提供或确认', confirmedByPhone: '电话向受送达人确认', foundByCourt: '法院查询取得', givenByOpponent: '对方当事人提供' } as const;
export type AddressSource = keyof typeof addressSources;
export const AddressSource = z.enum(Object.keys(addressSources) as [AddressSource, ...AddressSource[]]);

/** CPL 88: who may sign for it. */
export const receivers = { self: '本人', familyMember: '同住成年家属', staff: '单位负责收件的人', agent: '诉讼代理人', designated: '指定代收人' } as const;
export type Receiver = keyof typeof receivers;
export const Receiver = z.enum(Object.keys(receivers) as [Receiver, ...Receiver[]]);

export const tryResults = { sent: '已提交', accepted: '已发出', delivered: '已到达', failed: '未到达', received: '已签收', refused: '拒收', returned: '退回', left: '已留置', published: '公告中', skipped: '未发送' } as const;
export type TryResult = keyof typeof tryResults;

/** One try on one channel: a row that is never changed except by its own receipt or proof. */
export const ServiceTry = z.object({
  tryId: TryId,
  rung: Rung,
  channel: ServiceChannel,
  addressMasked: z.string(),
  /** sealed: needed to print the label; never leaves the server */
  addressSealed: z.optional(z.string()),
  addressSource: AddressSource,
  sentAt: Instant,
  providerId: z.optional(z.string()),
  trackingNumber: z.optional(z.string()),
  result: z.enum(Object.keys(tryResults) as [TryResult, ...TryResult[]]),
  resultAt: z.optional(Instant),
  resultCode: z.optional(z.string()),
  receiver: z.optional(Receiver),
  receiverName: z.optional(z.string()),
  /** witness, photo or video: CPL 89, 解释 131 */
  witnessed: z.optional(z.boolean()),
  /** announcement: where, and the last day of its 30 (60) days */
  place: z.optional(z.string()),
  endsOn: z.optional(CourtDate),
  evidenceIds: z.optional(z.array(DocumentId)),
});
export type ServiceTry = z.infer<typeof ServiceTry>;

export const ServiceTryView = z.omit(ServiceTry, { addressSealed: true });
