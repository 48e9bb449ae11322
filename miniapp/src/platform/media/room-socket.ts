import { ServerMessage, type ClientMessage } from '@shared/mediation/room';
import type { LineOpener, OpenLine } from './line';
import type { JoinTicket } from './media-room';

/** The gateway closes a silent socket after 10 minutes and any socket after 2 hours: we speak every 25 s and come back by ourselves before that. */
const PING_MS = 25_000;
const PONG_MS = 20_000;
const RENEW_MS = 110 * 60_000;
const PROTOCOL = 'pocket-court.room';

export interface SocketEvents {
  opened(ticket: JoinTicket): void;
  heard(message: ServerMessage): void;
  lost(): void;
  /** no ticket to be had: the server's sentence */
  refused(cause: unknown): void;
}

/** A line to the room that restores itself. Messages sent while it is down are lost; who needs them sends them again on `opened`. */
export class RoomSocket {
  private socket: OpenLine | undefined;
  private pinging: ReturnType<typeof setInterval> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private pongDue: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  private ended = false;

  constructor(private readonly newTicket: () => Promise<JoinTicket>, private readonly events: SocketEvents, private readonly openLine: LineOpener) {}

  async open(): Promise<void> {
    if (this.ended) return;
    let ticket: JoinTicket;
    try {
      ticket = await this.newTicket();
    } catch (cause) {
      if ((cause as { code?: string }).code === 'network.unreachable') this.again();
      else this.events.refused(cause);
      return;
    }
    if (this.ended) return;
    this.drop();
    const openedAt = Date.now();
    const address = `${ticket.socketUrl}?room=${encodeURIComponent(ticket.roomId)}&ticket=${encodeURIComponent(ticket.ticket)}`;
    this.socket = this.openLine(address, [PROTOCOL, ticket.proof], {
      opened: () => {
        this.attempts = 0;
        this.pinging = setInterval(() => {
          if (Date.now() - openedAt > RENEW_MS) return void this.open();
          this.send({ type: 'ping' });
          this.pongDue ??= setTimeout(() => this.broken(), PONG_MS);
        }, PING_MS);
        this.events.opened(ticket);
        this.send({ type: 'hello' });
      },
      heard: (text) => {
        clearTimeout(this.pongDue);
        this.pongDue = undefined;
        const parsed = ServerMessage.safeParse(JSON.parse(text));
        if (parsed.success) this.events.heard(parsed.data);
      },
      closed: () => this.broken(),
    });
  }

  send(message: ClientMessage): void {
    this.socket?.send(JSON.stringify(message));
  }

  close(): void {
    this.send({ type: 'leave' });
    this.ended = true;
    clearTimeout(this.retry);
    this.drop();
  }

  private broken(): void {
    if (this.ended) return;
    this.drop();
    this.events.lost();
    this.again();
  }

  private again(): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.open(), Math.min(200 * 2 ** this.attempts, 5000));
    this.attempts += 1;
  }

  /** The old socket must not speak any more before a new one opens: two that answer each other's close evict each other forever. */
  private drop(): void {
    clearInterval(this.pinging);
    clearTimeout(this.pongDue);
    this.pongDue = undefined;
    this.socket?.close();
    this.socket = undefined;
  }
}
