import * as z from 'zod/mini';
import { PersonId } from '../kernel/ids';
import { Instant } from '../kernel/time';

/** State item INVITATION#id: somebody the mediator asks into one session: an interpreter, an expert, a judge. */
export const RoomInvitation = z.object({
  invitationId: z.string(),
  sessionId: z.string(),
  role: z.enum(['interpreter', 'expert', 'judge']),
  name: z.string(),
  /** what the invited person shows once; not needed by a judge of the court */
  codeDigest: z.optional(z.string()),
  invitedAt: Instant,
  personId: z.optional(PersonId),
  boundAt: z.optional(Instant),
});
export type RoomInvitation = z.infer<typeof RoomInvitation>;
