import * as z from 'zod/mini';
import { PartyId, RoundId } from '../kernel/ids';
import { Instant } from '../kernel/time';

export const offerSides = { payer: '付款方', payee: '收款方' } as const;
export const OfferSide = z.enum(['payer', 'payee']);
export type OfferSide = z.infer<typeof OfferSide>;

export const roundKinds = { sealed: '密封报价', open: '轮流报价' } as const;
export const roundOutcomes = { running: '进行中', met: '谈成', apart: '两边的数没有碰上', expired: '到期没有谈成', closed: '调解员已结束' } as const;
export const RoundOutcome = z.enum(['running', 'met', 'apart', 'expired', 'closed']);

/** An offer in an open round: both sides and the mediator read it. */
export const OpenOffer = z.object({ side: OfferSide, amountFen: z.number(), note: z.optional(z.string()), at: Instant });
export type OpenOffer = z.infer<typeof OpenOffer>;

/**
 * State item ROUND#id: one round of offers between one who pays and one who is paid. In a sealed round only the fact that a side has answered stands here;
 * the number lies sealed in an item of its own until both are in, and is gone afterwards. Never shown to the court: concessions stay in the mediation (在线调解规则 18).
 */
export const OfferRound = z.object({
  roundId: RoundId,
  kind: z.enum(['sealed', 'open']),
  subject: z.string(),
  payerPartyId: PartyId,
  payeePartyId: PartyId,
  openedAt: Instant,
  expiresAt: Instant,
  answered: z.array(OfferSide),
  offers: z.array(OpenOffer),
  outcome: RoundOutcome,
  /** only when the sides have met */
  amountFen: z.optional(z.number()),
  endedAt: z.optional(Instant),
});
export type OfferRound = z.infer<typeof OfferRound>;

/** State item SEALED#roundId:side: AES-GCM of the number, bound to its round and side. */
export const SealedOffer = z.object({ offerId: z.string(), sealed: z.string(), at: Instant });
export type SealedOffer = z.infer<typeof SealedOffer>;

export const OfferRoundView = z.extend(OfferRound, { payerName: z.string(), payeeName: z.string(), mySide: z.optional(OfferSide) });
export type OfferRoundView = z.infer<typeof OfferRoundView>;
