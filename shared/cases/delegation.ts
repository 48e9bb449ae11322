import * as z from 'zod/mini';
import { DelegationId, PersonId } from '../kernel/ids';
import { Instant } from '../kernel/time';

/** 亲友代办: what a relative or friend may do for somebody. Signing and submitting are never among it. */
export const delegationScopes = { see: '查看案件和材料', fill: '帮忙填写起诉状', pay: '代为交费' } as const;
export const DelegationScope = z.enum(['see', 'fill', 'pay']);
export type DelegationScope = z.infer<typeof DelegationScope>;

/** 示例默认值: the longest an invitation may run */
export const LONGEST_DAYS = 30;

/** State item DELEGATION#id. */
export const Delegation = z.object({
  delegationId: DelegationId,
  scopes: z.array(DelegationScope),
  invitedBy: PersonId,
  invitedAt: Instant,
  until: Instant,
  /** told by word of mouth; used up by whoever accepts */
  code: z.string(),
  /** only the person with this phone may accept */
  phoneDigest: z.optional(z.string()),
  phoneMasked: z.optional(z.string()),
  delegateId: z.optional(PersonId),
  delegateName: z.optional(z.string()),
  acceptedAt: z.optional(Instant),
  revokedAt: z.optional(Instant),
});
export type Delegation = z.infer<typeof Delegation>;

export const delegationStates = { invited: '等待接受', active: '有效', revoked: '已收回', expired: '已到期' } as const;
export type DelegationState = keyof typeof delegationStates;

export const delegationState = ({ revokedAt, acceptedAt, until }: Pick<Delegation, 'revokedAt' | 'acceptedAt' | 'until'>, at: string): DelegationState => {
  if (revokedAt !== undefined) return 'revoked';
  if (until <= at) return 'expired';
  return acceptedAt === undefined ? 'invited' : 'active';
};

/** As the one who invited sees it; the code only until somebody has used it. */
export const DelegationView = z.object({
  delegationId: DelegationId, scopes: z.array(DelegationScope), until: Instant, state: z.enum(['invited', 'active', 'revoked', 'expired']),
  code: z.optional(z.string()), phoneMasked: z.optional(z.string()), delegateName: z.optional(z.string()),
});
export type DelegationView = z.infer<typeof DelegationView>;
