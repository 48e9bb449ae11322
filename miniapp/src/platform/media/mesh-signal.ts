import * as z from 'zod/mini';

/** Negotiation between two browsers. `instance` is one page's life: a reload is somebody new under the same peer id. `session` is one connection's life. */
const common = { instance: z.string() };
export const MeshSignal = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('offer'), session: z.string(), offerId: z.string(), sdp: z.string() }),
  z.object({ ...common, kind: z.literal('answer'), offerId: z.string(), sdp: z.string() }),
  z.object({ ...common, kind: z.literal('candidates'), candidates: z.array(z.any()) }),
  /** asks the one who offers for an offer; `restart` = the path broke, `rebuild` = start from nothing */
  z.object({ ...common, kind: z.literal('need'), what: z.enum(['offer', 'restart', 'rebuild']) }),
]);
export type MeshSignal = z.infer<typeof MeshSignal>;
type Without<T> = T extends { instance: string } ? Omit<T, 'instance'> : never;
export type OutgoingSignal = Without<MeshSignal>;
