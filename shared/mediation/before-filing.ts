import * as z from 'zod/mini';
import { PartyId, PersonId } from '../kernel/ids';
import { Instant } from '../kernel/time';

const online = (article: string) => `《人民法院在线调解规则》${article}`;

/** Why the court hands an application for mediation before filing back, with advice (在线调解规则 9). */
export const returnGrounds = {
  notThisCourt: { title: '纠纷不属于本院受案范围或者管辖', article: online('第9条第（一）项') },
  mediatorsCourt: { title: '申请人选的调解组织、调解员不是由有管辖权的法院邀请的', article: online('第9条第（二）项') },
  unsuitable: { title: '纠纷不适宜在线调解', article: online('第9条第（三）项') },
} as const;
export const ReturnGround = z.enum(Object.keys(returnGrounds) as [keyof typeof returnGrounds, ...(keyof typeof returnGrounds)[]]);
export type ReturnGround = z.infer<typeof ReturnGround>;

/** A party's yes to being mediated (在线调解规则 4). */
export const MediationConsent = z.object({ partyId: PartyId, at: Instant });
export type MediationConsent = z.infer<typeof MediationConsent>;

/** Whom a party wants as mediator; without one it asks the court to designate (10(2)). */
export const MediatorChoice = z.object({ partyId: PartyId, mediatorId: z.optional(PersonId), name: z.optional(z.string()), at: Instant });
export type MediatorChoice = z.infer<typeof MediatorChoice>;

/** Each side wants somebody and nobody has asked the court: the two working days run. */
export const isChoosing = (choices: readonly MediatorChoice[] | undefined): boolean => choices !== undefined && choices.length > 0 && choices.every(({ mediatorId }) => mediatorId !== undefined);
