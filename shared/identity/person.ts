import * as z from 'zod/mini';
import { FileId, PersonId, VerificationId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { roles } from './policy';

export const RoleName = z.enum(roles);

/** The logged-in person as their own screens see them; personal numbers are masked. */
export const Me = z.object({
  personId: PersonId,
  roles: z.array(RoleName),
  name: z.optional(z.string()),
  phoneMasked: z.optional(z.string()),
  idNumberMasked: z.optional(z.string()),
  verifiedBy: z.optional(z.enum(['face', 'documents', 'staffLogin'])),
  verifiedAt: z.optional(Instant),
  /** Shown in every message of the court, so that the person can tell it from a fraud. */
  safePhrase: z.optional(z.string()),
});
export type Me = z.infer<typeof Me>;

export const Session = z.object({ token: z.string(), expiresAt: Instant, me: Me });
export type Session = z.infer<typeof Session>;

export const verificationStates = ['pending', 'passed', 'failed', 'expired'] as const;
export const Verification = z.object({
  verificationId: VerificationId,
  method: z.enum(['face', 'documents']),
  state: z.enum(verificationStates),
  startedAt: Instant,
  /** face: the provider's page (H5) or its ticket (weapp) */
  providerUrl: z.optional(z.string()),
  providerTicket: z.optional(z.string()),
  name: z.string(),
  idNumberMasked: z.string(),
  fileIds: z.array(FileId),
  /** links to the photos, only in the clerk's list; five minutes */
  photos: z.optional(z.array(z.object({ fileId: FileId, url: z.string(), contentType: z.string() }))),
  decidedAt: z.optional(Instant),
  reason: z.optional(z.string()),
});
export type Verification = z.infer<typeof Verification>;
