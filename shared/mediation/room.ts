import * as z from 'zod/mini';
import { DocumentId } from '../kernel/ids';
import { Instant } from '../kernel/time';

/** What travels over the room's socket. The server binds identity to the connection; a client never says who it is. */

export const RoomRole = z.enum(['mediator', 'party', 'agent', 'judge', 'interpreter', 'expert']);
export type RoomRole = z.infer<typeof RoomRole>;

/** `waiting` = at the door, reaches nobody; `main` = let in; `c1`, `c2` … = a private talk. Only people of one group reach each other. */
export const RoomGroup = z.string().check(z.regex(/^(waiting|main|c\d+)$/));

/** `away`: let in, but their line to the server is down; picture and sound may still run for a while. */
export const RoomPeer = z.object({
  peerId: z.string(), name: z.string(), role: RoomRole, group: RoomGroup, phone: z.boolean(),
  video: z.boolean(), mic: z.optional(z.boolean()), screen: z.optional(z.boolean()), admitted: z.boolean(), away: z.optional(z.boolean()),
});
export type RoomPeer = z.infer<typeof RoomPeer>;

/** asked → prep (members mute and drop everybody else) → sealed (every member said so): private only from then on. */
export const Caucus = z.object({ caucusId: RoomGroup, members: z.array(z.string()), phase: z.enum(['asked', 'prep', 'sealed']), agreed: z.array(z.string()), acked: z.array(z.string()) });
export type Caucus = z.infer<typeof Caucus>;

export const SharedPage = z.object({ documentId: DocumentId, title: z.string().check(z.maxLength(120)), page: z.number().check(z.int(), z.positive()) });
export type SharedPage = z.infer<typeof SharedPage>;
export const AgendaItem = z.object({ text: z.string().check(z.minLength(1), z.maxLength(80)), done: z.boolean() });
export type AgendaItem = z.infer<typeof AgendaItem>;
export const RoomTimer = z.object({ label: z.string().check(z.maxLength(40)), endsAt: Instant });

/** How things stand in the room, as the receiver may know them. `host` leads: the mediator, or whom the mediator handed over to. */
export const RoomFacts = z.object({
  epoch: z.number(),
  host: z.optional(z.string()),
  locked: z.boolean(),
  silenced: z.array(z.string()),
  /** who takes part by telephone, through the mediator's line */
  byPhone: z.array(z.string()),
  caucus: z.optional(Caucus),
  page: z.optional(SharedPage),
  agenda: z.array(AgendaItem),
  timer: z.optional(RoomTimer),
  /** waiting = asked for, but somebody present has not agreed, or a private talk is on: nothing is recorded */
  recording: z.enum(['off', 'waiting', 'on']),
  recordingId: z.optional(z.string()),
  consents: z.array(z.string()),
});
export type RoomFacts = z.infer<typeof RoomFacts>;

/** `note`: the room's own words (somebody came, went, changed to sound only) in the one transcript. */
export const ChatLine = z.object({ from: z.string(), name: z.string(), text: z.string(), at: z.string(), note: z.optional(z.boolean()) });
export type ChatLine = z.infer<typeof ChatLine>;

const peerAct = <const T extends string>(type: T) => z.object({ type: z.literal(type), peerId: z.string() });
export const ClientMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({ type: z.literal('ping') }),
  /** going for good, not a broken line */
  z.object({ type: z.literal('leave') }),
  /** WebRTC negotiation, relayed only between peers of one group */
  z.object({ type: z.literal('signal'), to: z.string(), data: z.unknown() }),
  z.object({ type: z.literal('chat'), text: z.string().check(z.minLength(1), z.maxLength(1000)) }),
  z.object({ type: z.literal('media'), mic: z.boolean(), camera: z.boolean(), screen: z.optional(z.boolean()) }),
  peerAct('admit'), peerAct('remove'), peerAct('handOver'),
  z.object({ type: z.literal('silence'), peerId: z.string(), silent: z.boolean() }),
  z.object({ type: z.literal('lock'), locked: z.boolean() }),
  z.object({ type: z.literal('byPhone'), names: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(4)) }),
  /** the host names whom to talk to alone; anybody else asks for themselves */
  z.object({ type: z.literal('caucusAsk'), peerIds: z.array(z.string()).check(z.maxLength(4)) }),
  z.object({ type: z.literal('caucusAnswer'), agreed: z.boolean() }),
  z.object({ type: z.literal('caucusAck'), caucusId: RoomGroup }),
  z.object({ type: z.literal('caucusEnd') }),
  z.object({ type: z.literal('showPage'), page: z.optional(SharedPage) }),
  z.object({ type: z.literal('agenda'), items: z.array(AgendaItem).check(z.maxLength(12)) }),
  z.object({ type: z.literal('timer'), timer: z.optional(RoomTimer) }),
]);
export type ClientMessage = z.infer<typeof ClientMessage>;

export const ServerMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('welcome'), you: RoomPeer, peers: z.array(RoomPeer), room: RoomFacts, history: z.array(ChatLine) }),
  z.object({ type: z.literal('peers'), peers: z.array(RoomPeer), room: RoomFacts }),
  z.object({ type: z.literal('signal'), from: z.string(), data: z.unknown() }),
  z.object({ type: z.literal('chat'), line: ChatLine }),
  z.object({ type: z.literal('media'), from: z.string(), mic: z.boolean(), camera: z.boolean(), screen: z.optional(z.boolean()) }),
  z.object({ type: z.literal('removed') }),
  z.object({ type: z.literal('pong') }),
  z.object({ type: z.literal('refused'), code: z.string(), message: z.string() }),
  /** the case changed (agreement drafted, signed): fetch the case page again */
  z.object({ type: z.literal('caseChanged') }),
]);
export type ServerMessage = z.infer<typeof ServerMessage>;
