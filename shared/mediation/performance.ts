import * as z from 'zod/mini';
import { PartyId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';

/** One thing to be done under the agreement: a payment, or a part of one, or an undertaking with a day. */
export const Obligation = z.object({
  obligationId: z.string(),
  clause: z.number(),
  text: z.string(),
  /** who owes it and who is owed; where the clause names nobody, any side may say so */
  payerPartyId: z.optional(PartyId),
  payeePartyId: z.optional(PartyId),
  amountFen: z.optional(z.number()),
  dueOn: CourtDate,
  /** the one who owes says it is done */
  claimedAt: z.optional(Instant),
  /** the one who is owed says yes, or says it did not come */
  confirmedAt: z.optional(Instant),
  deniedAt: z.optional(Instant),
  remindedAt: z.optional(Instant),
  overdueAt: z.optional(Instant),
});
export type Obligation = z.infer<typeof Obligation>;

export const Performance = z.object({ startedAt: Instant, obligations: z.array(Obligation), performedAt: z.optional(Instant) });
export type Performance = z.infer<typeof Performance>;

export const obligationStates = { due: '待履行', claimed: '已登记，待确认', denied: '没有收到', done: '已履行', overdue: '已逾期' } as const;

/** Computed from the facts, never stored. */
export const obligationState = (obligation: Obligation, today: CourtDate): keyof typeof obligationStates => {
  if (obligation.confirmedAt !== undefined) return 'done';
  if (obligation.deniedAt !== undefined) return 'denied';
  if (obligation.claimedAt !== undefined) return 'claimed';
  return obligation.dueOn < today ? 'overdue' : 'due';
};

export const unpaidFen = (obligations: readonly Obligation[]): number => obligations.reduce((sum, { amountFen = 0, confirmedAt }) => (confirmedAt === undefined ? sum + amountFen : sum), 0);
