import * as z from 'zod/mini';

const online = (article: string) => `《人民法院在线调解规则》${article}`;

/** Why a mediation ends without an agreement, 在线调解规则 25; who may say so is the use case's matter. */
export const endingGrounds = {
  unreachable: { title: '在调解期限内联系不上一方', article: online('第15条第2款、第25条') },
  unwilling: { title: '一方明确表示不愿意调解', article: online('第15条第2款、第25条') },
  farApart: { title: '各方分歧较大，难以达成协议', article: online('第25条') },
  expired: { title: '调解期限届满，各方没有一致同意延长', article: online('第24条、第25条第（六）项') },
  unsigned: { title: '一方拒绝在协议上签名', article: online('第25条第（七）项') },
  suspectedFalse: { title: '可能是虚假调解，已向法院报告', article: online('第23条') },
  other: { title: '其他情形', article: online('第25条') },
} as const;
export type EndingGround = keyof typeof endingGrounds;
export const EndingGround = z.enum(Object.keys(endingGrounds) as [EndingGround, ...EndingGround[]]);

/** What a mediator may choose; the rest is found by the system or said by a party. */
export const mediatorsGrounds = ['farApart', 'unwilling', 'unreachable', 'unsigned', 'suspectedFalse', 'other'] as const satisfies readonly EndingGround[];

/**
 * The record of a failed mediation, 在线调解规则 21, 22: what happened and why, acts that raised the other side's cost, hints for the court,
 * and facts nobody disputes. There is no field for an offer or a concession: they are not carried over (18).
 */
export const FailureRecord = z.object({
  ground: EndingGround,
  reason: z.string().check(z.minLength(4, '请写明原因，至少4个字'), z.maxLength(1000)),
  costRaised: z.optional(z.string().check(z.maxLength(1000))),
  hints: z.optional(z.string().check(z.maxLength(1000))),
  undisputedFacts: z.optional(z.array(z.string().check(z.minLength(4, '无争议事实请写完整'), z.maxLength(500))).check(z.maxLength(20))),
});
export type FailureRecord = z.infer<typeof FailureRecord>;
