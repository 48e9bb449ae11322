import type { ClientMessage } from '../../../shared/mediation/room';
import type { Occupancy, Present } from '../domain/occupancy';
import type { Room } from './ports';

/** One message being heard: who says it, and the room as it was when they said it. */
export interface Hearing { room: Room; sessionId: string; occupancy: Occupancy; seat: Present; at: Date; bytes: number }

type Type = ClientMessage['type'];
export type Act<T extends Type> = (hearing: Hearing, message: Extract<ClientMessage, { type: T }>) => Promise<void>;
export type Acts<T extends Type = Type> = { [K in T]: Act<K> };
