import type { ServerMessage } from '../../../shared/mediation/room';

/** A person present or expected in the room; `connectionId` is absent while nobody is connected; `away` when the line broke without a goodbye. */
export interface Seat { peerId: string; personId: string; caseId: string; name: string; role: 'mediator' | 'party' | 'agent' | 'judge'; video: boolean; mic: boolean; epoch: number; connectionId?: string | undefined; away?: boolean | undefined }
export interface ChatLine { from: string; name: string; text: string; at: string }

/** What one session's room remembers. A seat is written by its own person only, an admission by the mediator only: they never overwrite each other. */
export interface RoomStore {
  seats(sessionId: string): Promise<{ seats: Seat[]; admitted: ReadonlySet<string> }>;
  /** Puts the seat and says which connection it replaces. */
  sit(sessionId: string, seat: Seat): Promise<string | undefined>;
  update(sessionId: string, seat: Seat): Promise<void>;
  seatOf(connectionId: string): Promise<{ sessionId: string; peerId: string } | undefined>;
  /** Forgets a connection; the seat is emptied only if it is still this connection's. */
  leave(connectionId: string, forGood: boolean): Promise<{ sessionId: string } | undefined>;
  admit(sessionId: string, peerId: string, admitted: boolean): Promise<void>;
  say(sessionId: string, line: ChatLine): Promise<void>;
  history(sessionId: string): Promise<ChatLine[]>;
}

export interface RoomPosts {
  /** "gone" when nobody is behind the connection any more */
  post(connectionId: string, message: ServerMessage): Promise<'sent' | 'gone'>;
  close(connectionId: string): Promise<void>;
}

export interface Room { store: RoomStore; posts: RoomPosts }
