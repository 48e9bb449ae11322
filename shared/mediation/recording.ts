import * as z from 'zod/mini';
import { DocumentId, PersonId } from '../kernel/ids';
import { Instant } from '../kernel/time';

export const RecordingConsent = z.object({ personId: PersonId, name: z.string(), given: z.boolean(), at: Instant });

/** State item RECORDING#id: one recording of a session with everybody's answers. `chain` is the hash of the last piece over the hash of the one before. */
export const Recording = z.object({
  recordingId: z.string(), sessionId: z.string(), askedAt: Instant, askedBy: z.string(), consents: z.array(RecordingConsent),
  endedAt: z.optional(Instant), pieces: z.optional(z.number()), bytes: z.optional(z.number()), chain: z.optional(z.string()), /** one film per take: a pause begins a new one */
  documentIds: z.optional(z.array(DocumentId)),
});
export type Recording = z.infer<typeof Recording>;
