import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { ConditionCheck, executeTransactWrite, isTransactionCancelled, PutTransaction } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { CourtError } from '../../../shared/kernel/errors';
import { CaseId, PersonId } from '../../../shared/kernel/ids';
import { RoomGroup, RoomRole } from '../../../shared/mediation/room';
import { recall, takeOnce } from '../../platform/guards';
import { idempotencyEntity, roomEntity } from '../../platform/tables';
import { stateKey } from './dynamo-room-store';

/** What a ticket is bound to; nothing of it is in the token. `proof`: only who holds the login that asked for it can show it. */
export const RoomTicket = z.object({
  personId: PersonId, caseId: CaseId, sessionId: z.string(), group: RoomGroup, epoch: z.number(), proof: z.string(),
  peerId: z.string(), name: z.string(), role: RoomRole, camera: z.boolean(), phone: z.boolean(), screenedFrom: z.array(z.string()),
});
export type RoomTicket = z.infer<typeof RoomTicket>;

export const TICKET_SECONDS = 60;

const sha256 = (text: string) => createHash('sha256').update(text);
const guardKey = (token: string) => `TICKET#${sha256(token).digest('base64url')}`;

/** The same person in the same session is the same peer, so that a reconnect replaces the older connection. */
export const peerIdOf = (sessionId: string, personId: string): string => `peer_${sha256(`${sessionId}:${personId}`).digest('hex').slice(0, 16)}`;

/** What the browser must show beside the ticket: made of both the ticket and the login it was asked with. */
export const proofOf = (token: string, login: string): string => sha256(`${token}.${login}`).digest('hex');

/** Minted only while the room's state is the one the ticket speaks of; undefined when it changed meanwhile. */
export const issueTicket = async (ticket: Omit<RoomTicket, 'proof'>, login: string, stateVersion: number, at: Date): Promise<{ token: string; expiresAt: Date } | undefined> => {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(at.getTime() + TICKET_SECONDS * 1000);
  const unchanged = roomEntity.build(ConditionCheck).key(stateKey(ticket.sessionId)).condition(stateVersion === 0 ? { attr: 'pk', exists: false } : { attr: 'n', eq: stateVersion });
  const put = idempotencyEntity.build(PutTransaction).item({ pk: guardKey(token), data: { ...ticket, proof: proofOf(token, login) }, n: 0, expiresAtEpoch: Math.floor(expiresAt.getTime() / 1000) });
  try {
    await executeTransactWrite(unchanged, put);
    return { token, expiresAt };
  } catch (cause) {
    if (isTransactionCancelled(cause)) return undefined;
    throw cause;
  }
};

const same = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Used once, by whoever comes first; spent even when the proof is wrong or it is for another room. @throws mediation.ticketInvalid */
export const takeTicket = async (shown: { token: string; proof: string; sessionId: string }, at: Date): Promise<RoomTicket> => {
  const found = await recall(guardKey(shown.token), at);
  const ticket = RoomTicket.safeParse(found?.data);
  const taken = ticket.success && await takeOnce(guardKey(shown.token));
  if (!taken || !same(ticket.data.proof, shown.proof) || ticket.data.sessionId !== shown.sessionId) throw new CourtError('mediation.ticketInvalid', '入室凭证已失效，请从案件页重新进入调解室。');
  return ticket.data;
};
