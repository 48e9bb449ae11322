import * as z from 'zod/mini';
import { FileId } from '../kernel/ids';
import { CourtDate } from '../kernel/time';
import { Receiver } from './service-try';

const words = (what: string) => z.string().check(z.minLength(2, `请填写${what}`), z.maxLength(500, `${what}过长，请精简到500字以内`));
const Proof = z.array(FileId).check(z.maxLength(9, '证明材料最多9份'));
const TrackingNumber = z.string().check(z.regex(/^[0-9A-Z]{8,20}$/, '请填写邮件号，8到20位数字和大写字母'));
const Phone = z.string().check(z.regex(/^1[3-9]\d{9}$/, '请输入11位手机号码'));

export const callOutcomes = { reached: '已联系上，愿意查收', refusesElectronic: '已联系上，不同意电子送达', wrongPerson: '不是本人的号码', noAnswer: '无人接听、停机或空号' } as const;
export const CallOutcome = z.enum(Object.keys(callOutcomes) as [keyof typeof callOutcomes, ...(keyof typeof callOutcomes)[]]);

export const handedResults = { received: '已签收', refused: '拒收', returned: '退回', left: '已留置' } as const;
export const HandedResult = z.enum(Object.keys(handedResults) as [keyof typeof handedResults, ...(keyof typeof handedResults)[]]);
export const handedChannels = { post: '法院专递', direct: '上门直接送达', leaving: '留置送达', counter: '到法院领取', entrusted: '受委托法院送达' } as const;
export const HandedChannel = z.enum(Object.keys(handedChannels) as [keyof typeof handedChannels, ...(keyof typeof handedChannels)[]]);

/** What the staff report of a task. */
export const TaskResult = z.discriminatedUnion('what', [
  /** 在线诉讼规则 30: on the telephone it may be asked whether they consent, by which way and to which address */
  z.object({ what: z.literal('called'), outcome: CallOutcome, note: z.optional(z.string()), addressConfirmed: z.optional(z.boolean()), consent: z.optional(z.enum(['given', 'refused'])), newPhone: z.optional(Phone) }),
  z.object({ what: z.literal('posted'), trackingNumber: TrackingNumber }),
  z.object({ what: z.literal('entrusted'), court: words('受委托法院') }),
  z.object({ what: z.literal('handed'), channel: HandedChannel, result: HandedResult, on: CourtDate, receiver: z.optional(Receiver), receiverName: z.optional(z.string()), note: z.optional(z.string()), witnessed: z.optional(z.boolean()), proofFileIds: Proof }),
  z.object({ what: z.literal('announced'), text: words('公告内容'), place: words('张贴地点或刊登载体'), publishedOn: CourtDate, proofFileIds: Proof }),
  z.object({ what: z.literal('disputeDecided'), upheld: z.boolean(), reason: words('理由'), arrivedOn: z.optional(CourtDate) }),
  z.object({ what: z.literal('copyProvided'), trackingNumber: z.optional(TrackingNumber) }),
  z.object({ what: z.literal('noted'), note: words('处理情况') }),
]);
export type TaskResult = z.infer<typeof TaskResult>;
export type ResultOf<W extends TaskResult['what']> = Extract<TaskResult, { what: W }>;
