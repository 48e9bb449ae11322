import * as z from 'zod/mini';
import { DocumentId, PartyId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';

const explained = (article: string) => `《民诉法解释》（法释〔2022〕11号）${article}`;

export const confirmationResults = { confirmed: '裁定协议有效', dismissed: '裁定驳回申请', notAccepted: '裁定不予受理' } as const;
export type ConfirmationResult = keyof typeof confirmationResults;

/** 解释 355: not accepted; 358: dismissed. Each ground belongs to one result. */
export const confirmationGrounds = {
  outsideCourts: { result: 'notAccepted', title: '不属于人民法院受理范围', article: explained('第355条第（一）项') },
  otherCourt: { result: 'notAccepted', title: '不属于收到申请的人民法院管辖', article: explained('第355条第（二）项') },
  status: { result: 'notAccepted', title: '申请确认婚姻关系、亲子关系、收养关系等身份关系无效、有效或者解除', article: explained('第355条第（三）项') },
  otherProcedure: { result: 'notAccepted', title: '涉及适用其他特别程序、公示催告程序、破产程序审理', article: explained('第355条第（四）项') },
  realRights: { result: 'notAccepted', title: '涉及物权、知识产权确权', article: explained('第355条第（五）项') },
  mandatoryLaw: { result: 'dismissed', title: '违反法律强制性规定', article: explained('第358条') },
  othersInterests: { result: 'dismissed', title: '损害国家利益、社会公共利益、他人合法权益', article: explained('第358条') },
  publicOrder: { result: 'dismissed', title: '违背公序良俗', article: explained('第358条') },
  notVoluntary: { result: 'dismissed', title: '违反自愿原则', article: explained('第358条') },
  unclear: { result: 'dismissed', title: '内容不明确', article: explained('第358条') },
  cannotConfirm: { result: 'dismissed', title: '其他不能进行司法确认的情形', article: explained('第358条') },
} as const satisfies Record<string, { result: ConfirmationResult; title: string; article: string }>;
export type ConfirmationGround = keyof typeof confirmationGrounds;
const Ground = z.enum(Object.keys(confirmationGrounds) as [ConfirmationGround, ...ConfirmationGround[]]);

export const ConfirmationDecision = z.object({ result: z.enum(['confirmed', 'dismissed', 'notAccepted']), ground: z.optional(Ground), reason: z.optional(z.string().check(z.maxLength(1000))) });
export type ConfirmationDecision = z.infer<typeof ConfirmationDecision>;

export const ObjectionDecision = z.object({ upheld: z.boolean(), reason: z.string().check(z.minLength(10, '请写明理由，至少10个字'), z.maxLength(1000)) });
export type ObjectionDecision = z.infer<typeof ObjectionDecision>;

/** 解释 372: somebody holds the confirmation to be wrong: a party, or a third person whose right it hurts (`knownOn`), at the counter. */
export const ConfirmationObjection = z.object({
  objectionId: z.string(), partyId: z.optional(PartyId), name: z.string(), knownOn: z.optional(CourtDate), reason: z.string(), at: Instant,
  decision: z.optional(z.extend(ObjectionDecision, { at: Instant, judgeName: z.string(), documentId: DocumentId })),
});
export type ConfirmationObjection = z.infer<typeof ConfirmationObjection>;

/** CPL 205: asked for by all parties together within 30 days of the agreement's effect; free of charge (诉讼费用交纳办法 8). */
export const Confirmation = z.object({
  requestedAt: Instant,
  partyIds: z.array(PartyId),
  /** everybody has joined: the application is made */
  completeAt: z.optional(Instant),
  documentId: z.optional(DocumentId),
  objections: z.optional(z.array(ConfirmationObjection)),
  ruling: z.optional(z.extend(ConfirmationDecision, { at: Instant, caseNumber: z.string(), judgeName: z.string(), documentId: DocumentId })),
});
export type Confirmation = z.infer<typeof Confirmation>;

/** Confirmed, and not revoked on an objection since: it can be enforced. */
export const isConfirmed = (confirmation: Confirmation | undefined): boolean => confirmation?.ruling?.result === 'confirmed' && confirmation.objections?.some(({ decision }) => decision?.upheld === true) !== true;

export const openObjection = (confirmation: Confirmation | undefined): ConfirmationObjection | undefined => confirmation?.objections?.find(({ decision }) => decision === undefined);
