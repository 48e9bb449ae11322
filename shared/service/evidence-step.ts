import * as z from 'zod/mini';
import type { CaseEvent, CaseEventType } from '../cases/case-event';
import { Instant } from '../kernel/time';

/** Table 2 of EN 319 522-3, whole: a name that is not in it does not compile. */
type EtsiEvent =
  | 'SubmissionAcceptance' | 'SubmissionRejection' | 'RelayAcceptance' | 'RelayRejection' | 'RelayFailure' | 'NotificationForAcceptance' | 'NotificationForAcceptanceFailure'
  | 'ConsignmentAcceptance' | 'ConsignmentRejection' | 'AcceptanceRejectionExpiry' | 'ContentConsignment' | 'ContentConsignmentFailure' | 'ConsignmentNotification' | 'ConsignmentNotificationFailure'
  | 'ContentHandover' | 'ContentHandoverFailure' | 'ContentAccessTracking' | 'NotificationDelivered' | 'NotificationAccessTracking' | 'RelayToNonERDS' | 'RelayToNonERDSFailure' | 'ReceivedFromNonERDS';

/**
 * The event names of ETSI EN 319 522-1 (annex A: submission, relay, acceptance, consignment, handover, non-ERDS) as table 2 of EN 319 522-3 spells them in `http://uri.etsi.org/19522/Event/<name>`,
 * for the facts of ours that are the same thing. The court's own system is the registered delivery service and the account in it the recipient's box; a text message, WeChat or e-mail only notifies of what lies there.
 */
const names: Partial<Record<CaseEventType, EtsiEvent>> = {
  SERVICE_ORDERED: 'SubmissionAcceptance',
  SERVICE_DISPATCHED: 'ConsignmentNotification',
  SERVICE_TRY_FAILED: 'ConsignmentNotificationFailure',
  SERVICE_DELIVERED: 'NotificationDelivered',
  SERVICE_OPENED: 'ContentHandover',
  SERVICE_READ: 'ContentAccessTracking',
  SERVICE_CONFIRMED: 'ConsignmentAcceptance',
  SERVICE_REPLIED: 'ConsignmentAcceptance',
  SERVICE_OBJECTED: 'ConsignmentRejection',
  SERVICE_EXHAUSTED: 'ContentHandoverFailure',
  SERVICE_POSTED: 'RelayToNonERDS',
  SERVICE_ENTRUSTED: 'RelayToNonERDS',
  SERVICE_ANNOUNCED: 'RelayToNonERDS',
};
const unreachedOnPaper: ReadonlySet<unknown> = new Set(['refused', 'returned']);

/** In the account the content itself is consigned; paper that came back is a relay that failed, paper that was signed for has no name there. */
export const etsiNameOf = ({ type, data }: Pick<CaseEvent, 'type' | 'data'>): EtsiEvent | undefined => {
  if (data['channel'] === 'inApp' && (type === 'SERVICE_DISPATCHED' || type === 'SERVICE_DELIVERED')) return 'ContentConsignment';
  if (type === 'SERVICE_ON_PAPER') return unreachedOnPaper.has(data['result']) ? 'RelayToNonERDSFailure' : undefined;
  return names[type];
};

/** One step of a track as everybody may check it: the event's place in the hash chain, no names. */
export const EvidenceStep = z.object({ version: z.number(), at: Instant, title: z.string(), channel: z.optional(z.string()), etsi: z.optional(z.string()), hash: z.string() });
export type EvidenceStep = z.infer<typeof EvidenceStep>;
