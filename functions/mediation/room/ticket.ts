import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { CourtError } from '../../../shared/kernel/errors';
import { CaseId, PersonId } from '../../../shared/kernel/ids';
import { recall, remember, takeOnce } from '../../platform/guards';

/** What a ticket is bound to; nothing of it is in the token. */
export const RoomTicket = z.object({
  personId: PersonId, caseId: CaseId, sessionId: z.string(), group: z.literal('main'), epoch: z.number(),
  peerId: z.string(), name: z.string(), role: z.enum(['mediator', 'party', 'agent', 'judge']), camera: z.boolean(),
});
export type RoomTicket = z.infer<typeof RoomTicket>;

export const TICKET_SECONDS = 60;

const guardKey = (token: string) => `TICKET#${createHash('sha256').update(token).digest('base64url')}`;

/** The same person in the same session is the same peer, so that a reconnect replaces the older connection. */
export const peerIdOf = (sessionId: string, personId: string): string => `peer_${createHash('sha256').update(`${sessionId}:${personId}`).digest('hex').slice(0, 16)}`;

export const issueTicket = async (ticket: RoomTicket, at: Date): Promise<{ token: string; expiresAt: Date }> => {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(at.getTime() + TICKET_SECONDS * 1000);
  await remember(guardKey(token), ticket, expiresAt);
  return { token, expiresAt };
};

/** Used once, by whoever comes first. @throws mediation.ticketInvalid */
export const takeTicket = async (token: string, at: Date): Promise<RoomTicket> => {
  const invalid = () => new CourtError('mediation.ticketInvalid', '入室凭证已失效，请从案件页重新进入调解室。');
  const found = await recall(guardKey(token), at);
  const ticket = RoomTicket.safeParse(found?.data);
  if (!ticket.success || !await takeOnce(guardKey(token))) throw invalid();
  return ticket.data;
};
