import * as z from 'zod/mini';

/** What travels over the room's socket. The server binds identity to the connection; a client never says who it is. */
/** `away`: let in, but their line to the server is down; picture and sound may still run for a while. */
export const RoomPeer = z.object({ peerId: z.string(), name: z.string(), role: z.enum(['mediator', 'party', 'agent', 'judge']), video: z.boolean(), mic: z.optional(z.boolean()), admitted: z.boolean(), away: z.optional(z.boolean()) });
export type RoomPeer = z.infer<typeof RoomPeer>;

export const ClientMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({ type: z.literal('ping') }),
  /** going for good, not a broken line */
  z.object({ type: z.literal('leave') }),
  /** mediator lets a waiting person in, removes one */
  z.object({ type: z.literal('admit'), peerId: z.string() }),
  z.object({ type: z.literal('remove'), peerId: z.string() }),
  /** WebRTC negotiation, relayed only between admitted peers of one group */
  z.object({ type: z.literal('signal'), to: z.string(), data: z.unknown() }),
  z.object({ type: z.literal('chat'), text: z.string().check(z.minLength(1), z.maxLength(1000)) }),
  z.object({ type: z.literal('media'), mic: z.boolean(), camera: z.boolean() }),
]);
export type ClientMessage = z.infer<typeof ClientMessage>;

export const ServerMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('welcome'), you: RoomPeer, peers: z.array(RoomPeer), epoch: z.number(), history: z.array(z.object({ from: z.string(), name: z.string(), text: z.string(), at: z.string() })) }),
  z.object({ type: z.literal('peers'), peers: z.array(RoomPeer) }),
  z.object({ type: z.literal('signal'), from: z.string(), data: z.unknown() }),
  z.object({ type: z.literal('chat'), from: z.string(), name: z.string(), text: z.string(), at: z.string() }),
  z.object({ type: z.literal('media'), from: z.string(), mic: z.boolean(), camera: z.boolean() }),
  z.object({ type: z.literal('removed') }),
  z.object({ type: z.literal('pong') }),
  z.object({ type: z.literal('refused'), code: z.string(), message: z.string() }),
  /** the case changed (agreement drafted, signed): fetch the case page again */
  z.object({ type: z.literal('caseChanged') }),
]);
export type ServerMessage = z.infer<typeof ServerMessage>;
