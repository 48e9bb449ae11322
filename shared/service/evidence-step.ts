import * as z from 'zod/mini';
import type { CaseEventType } from '../cases/case-event';
import { Instant } from '../kernel/time';

/** Names of ETSI EN 319 522-1 for the facts of electronic registered delivery, by our event. */
export const etsiNames: Partial<Record<CaseEventType, string>> = {
  SERVICE_ORDERED: 'SubmissionAcceptance',
  SERVICE_DISPATCHED: 'NotificationForAcceptance',
  SERVICE_TRY_FAILED: 'NotificationForAcceptanceFailure',
  SERVICE_DELIVERED: 'ContentConsignment',
  SERVICE_OPENED: 'ContentHandover',
  SERVICE_READ: 'ContentHandover',
  SERVICE_CONFIRMED: 'ConsignmentAcceptance',
  SERVICE_OBJECTED: 'ConsignmentRejection',
  SERVICE_EXHAUSTED: 'ContentConsignmentFailure',
  SERVICE_POSTED: 'RelayToNonERDS',
  SERVICE_ENTRUSTED: 'RelayToNonERDS',
  SERVICE_ANNOUNCED: 'RelayToNonERDS',
  SERVICE_ON_PAPER: 'ReceivedFromNonERDS',
};

/** One step of a track as everybody may check it: the event's place in the hash chain, no names. */
export const EvidenceStep = z.object({ version: z.number(), at: Instant, title: z.string(), channel: z.optional(z.string()), etsi: z.optional(z.string()), hash: z.string() });
export type EvidenceStep = z.infer<typeof EvidenceStep>;
