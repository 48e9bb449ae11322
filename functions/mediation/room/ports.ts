import type { ChatLine, ServerMessage } from '../../../shared/mediation/room';
import type { RoomState, Seat } from '../domain/room-state';

/** What one session's room remembers. A seat is written by its own person only, an admission and the state by who leads: they never overwrite each other. */
export interface RoomStore {
  read(sessionId: string): Promise<{ seats: Seat[]; admitted: ReadonlySet<string>; state: RoomState }>;
  /** Puts the seat and says which connection it replaces. */
  sit(sessionId: string, seat: Seat): Promise<string | undefined>;
  update(sessionId: string, seat: Seat): Promise<void>;
  seatOf(connectionId: string): Promise<{ sessionId: string; peerId: string } | undefined>;
  /** Forgets a connection; the seat is emptied only if it is still this connection's. */
  leave(connectionId: string, forGood: boolean, at: Date): Promise<{ sessionId: string; peerId: string } | undefined>;
  admit(sessionId: string, peerId: string, admitted: boolean): Promise<void>;
  /** Writes the state if nobody wrote it since `state.n`; false when somebody did. */
  write(sessionId: string, state: RoomState): Promise<boolean>;
  say(sessionId: string, group: string, line: ChatLine): Promise<void>;
  /** What was said in one group, oldest first. */
  history(sessionId: string, group: string): Promise<ChatLine[]>;
}

export interface RoomPosts {
  /** "gone" when nobody is behind the connection any more */
  post(connectionId: string, message: ServerMessage): Promise<'sent' | 'gone'>;
  close(connectionId: string): Promise<void>;
}

/** Enough to see how things stand. */
export interface RoomReader { store: Pick<RoomStore, 'read'> }

export interface Room { store: RoomStore; posts: RoomPosts }
