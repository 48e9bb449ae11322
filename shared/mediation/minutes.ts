import * as z from 'zod/mini';
import { DocumentId, FileId, PartyId, PersonId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { RoomGroup } from './room';

/**
 * What a line of the 笔录 is. 在线调解规则 18, 22(1): undisputed facts are confirmed in writing, apart from what people offered for the sake of a settlement;
 * an offer (`concession`) never gets into the paper, the file or an event.
 */
export const minutesKinds = { procedure: '程序事项', statement: '陈述', undisputed: '无争议事实', concession: '调解方案（不入卷）' } as const;
export type MinutesKind = keyof typeof minutesKinds;

export const MinutesLine = z.object({ lineId: z.string(), kind: z.enum(['procedure', 'statement', 'undisputed', 'concession']), group: RoomGroup, text: z.string().check(z.minLength(1, '请写内容'), z.maxLength(2000, '一条最多2000字，请分开写')) });
export type MinutesLine = z.infer<typeof MinutesLine>;

export const MinutesCorrection = z.object({ name: z.string(), personId: PersonId, at: Instant, text: z.string() });
export const MinutesSignature = z.object({ as: z.enum(['party', 'agent', 'mediator', 'attendee']), partyId: z.optional(PartyId), personId: PersonId, name: z.string(), signedAt: Instant, fileId: FileId, sha256: z.string() });
export type MinutesSignature = z.infer<typeof MinutesSignature>;

/** State item MINUTES#session: the paper as it was read back, with who signed it. The draft lives in the room only. */
export const Minutes = z.object({ sessionId: z.string(), version: z.number(), readBackAt: Instant, sha256: z.string(), documentId: DocumentId, lines: z.array(MinutesLine), corrections: z.array(MinutesCorrection), signatures: z.array(MinutesSignature), filedAt: z.optional(Instant) });
export type Minutes = z.infer<typeof Minutes>;

export const MinutesView = z.object({
  version: z.number(), lines: z.array(MinutesLine),
  readBack: z.optional(z.extend(Minutes, { mine: z.boolean() })),
});
export type MinutesView = z.infer<typeof MinutesView>;

/** Ready sentences for the mediator; [ ] is where something is filled in. */
export const minutesTemplates: readonly { kind: MinutesKind; title: string; text: string }[] = [
  { kind: 'procedure', title: '核对身份', text: '调解员核对各方身份：经与身份证件和视频画面比对，到场人员身份无误，各方对其他到场人员的身份没有异议。' },
  { kind: 'procedure', title: '告知权利', text: '调解员告知：调解遵循自愿原则，任何一方都可以随时不再调解；调解过程不公开；为达成协议作出的让步，不能在以后的诉讼中作为对其不利的证据；虚假调解要承担法律责任。各方表示清楚。' },
  { kind: 'procedure', title: '回避', text: '调解员告知本人与各方没有利害关系，询问是否要求更换调解员。各方表示不要求更换。' },
  { kind: 'procedure', title: '电话参加', text: '[姓名]不能视频参加，通过调解员的电话参加，调解员已核对其身份，各方没有异议。' },
  { kind: 'statement', title: '申请人意见', text: '[姓名]：' },
  { kind: 'statement', title: '被申请人意见', text: '[姓名]：' },
  { kind: 'undisputed', title: '无争议事实', text: '各方对以下事实没有争议：' },
  { kind: 'procedure', title: '结束', text: '调解员宣读笔录，各方核对无误，同意签名确认。' },
];
