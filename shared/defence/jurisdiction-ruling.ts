import * as z from 'zod/mini';
import { DocumentId, PartyId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';

/** CPL 130 I: founded, the case goes to the court that has it; unfounded, it stays. */
export const objectionResults = { dismissed: '驳回异议', transferred: '移送管辖' } as const;
export type ObjectionResult = keyof typeof objectionResults;
export const ObjectionResult = z.enum(Object.keys(objectionResults) as [ObjectionResult, ...ObjectionResult[]]);

const basis = (title: string, article: string) => ({ title, article: `《中华人民共和国民事诉讼法》${article}` });

/** What gives a court the case: this one when the objection fails, the other when it does not. */
export const jurisdictionBases = {
  domicile: basis('被告住所地', '第二十二条'),
  plaintiffDomicile: basis('原告住所地', '第二十三条'),
  contract: basis('被告住所地或者合同履行地', '第二十四条'),
  insurance: basis('被告住所地或者保险标的物所在地', '第二十五条'),
  tort: basis('侵权行为地或者被告住所地', '第二十九条'),
  accident: basis('事故发生地、车辆最先到达地或者被告住所地', '第三十条'),
  exclusive: basis('专属管辖', '第三十四条'),
  agreed: basis('书面协议选择的法院', '第三十五条'),
  firstDocketed: basis('最先立案的法院', '第三十六条'),
} as const;
export type JurisdictionBasis = keyof typeof jurisdictionBases;
export const JurisdictionBasis = z.enum(Object.keys(jurisdictionBases) as [JurisdictionBasis, ...JurisdictionBasis[]]);

/** 解释 276: in a small claim it is final when it is made; else when nobody has appealed (CPL 171 II), or by the court above. */
export const finalities = { atOnce: '作出即生效', notAppealed: '上诉期满无人上诉', upheld: '二审维持', reversed: '二审改变' } as const;
export const Finality = z.enum(['atOnce', 'notAppealed', 'upheld', 'reversed']);
export type Finality = z.infer<typeof Finality>;

export const ObjectionDecision = z.object({
  result: ObjectionResult,
  basis: JurisdictionBasis,
  /** the court it goes to */
  court: z.optional(z.string().check(z.maxLength(60))),
  reason: z.string().check(z.maxLength(3000, '理由太长，请精简到3000字以内')),
});
export type ObjectionDecision = z.infer<typeof ObjectionDecision>;

export const ObjectionEffect = z.object({
  how: z.enum(['notAppealed', 'upheld', 'reversed']),
  /** day of the decision above, or of its service; the end of the last period of appeal is known */
  on: z.optional(CourtDate),
  /** reversed into a transfer: where to */
  court: z.optional(z.string().check(z.maxLength(60))),
});
export type ObjectionEffect = z.infer<typeof ObjectionEffect>;

export const JurisdictionRuling = z.extend(ObjectionDecision, {
  at: Instant,
  judgeName: z.string(),
  documentId: DocumentId,
  appealable: z.boolean(),
  /** in force: with what result in the end */
  final: z.optional(z.object({ on: CourtDate, how: Finality, result: ObjectionResult, court: z.optional(z.string()), by: z.string(), at: Instant })),
});
export type JurisdictionRuling = z.infer<typeof JurisdictionRuling>;

/** One objection as everybody in the case sees it. */
export const ObjectionView = z.object({
  partyId: PartyId, partyName: z.string(), filedAt: Instant, documentId: DocumentId, asksFor: z.string(),
  /** the court's own last day for the ruling (示例默认值) */
  dueOn: CourtDate,
  ruling: z.optional(JurisdictionRuling),
  /** the last period of appeal that runs, once every party has been served with the ruling */
  appealUntil: z.optional(CourtDate),
});
export type ObjectionView = z.infer<typeof ObjectionView>;
