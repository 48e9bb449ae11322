import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openLine } from '../../../../miniapp/src/platform/media/open-line.h5';
import { RoomSocket, type SocketEvents } from '../../../../miniapp/src/platform/media/room-socket';

class FakeSocket {
  static readonly OPEN = 1;
  static made: FakeSocket[] = [];
  readyState = 0;
  sent: string[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  constructor(readonly url: string, readonly protocols: readonly string[]) { FakeSocket.made.push(this); }
  send(text: string): void { this.sent.push((JSON.parse(text) as { type: string }).type); }
  close(): void { this.closed = true; this.readyState = 3; this.onclose?.(); }
  open(): void { this.readyState = 1; this.onopen?.(); }
}

const original = globalThis.WebSocket;
let tickets = 0;
let refusal: unknown;
const events = { opened: jest.fn<SocketEvents['opened']>(), heard: jest.fn<SocketEvents['heard']>(), lost: jest.fn<SocketEvents['lost']>(), refused: jest.fn<SocketEvents['refused']>() };
const line = () => new RoomSocket(async () => {
  if (refusal !== undefined) throw refusal;
  tickets += 1;
  return { ticket: `t${tickets}`, roomId: 'session_1', proof: 'p', provider: 'mesh', socketUrl: 'ws://court/ws', iceServers: [] };
}, events, openLine);
const latest = () => FakeSocket.made[FakeSocket.made.length - 1] as FakeSocket;

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { WebSocket: FakeSocket });
  FakeSocket.made = [];
  tickets = 0;
  refusal = undefined;
  for (const event of Object.values(events)) event.mockReset();
});
afterEach(() => {
  jest.useRealTimers();
  Object.assign(globalThis, { WebSocket: original });
});

describe('the line to the room', () => {
  it('opens with a ticket and says hello', async () => {
    await line().open();
    latest().open();
    expect(latest()).toMatchObject({ url: 'ws://court/ws?room=session_1&ticket=t1', protocols: ['pocket-court.room', 'p'], sent: ['hello'] });
  });
  it('comes back by itself with a new ticket, and the old socket says nothing any more', async () => {
    await line().open();
    const old = latest();
    old.open();
    old.close();
    expect(events.lost).toHaveBeenCalledTimes(1);
    expect(old.onclose).toBeNull();
    await jest.advanceTimersByTimeAsync(250);
    expect(latest().url).toContain('ticket=t2');
    latest().open();
    expect(FakeSocket.made).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(FakeSocket.made).toHaveLength(2);
  });
  it('notices silence: a ping without an answer is a broken line', async () => {
    await line().open();
    latest().open();
    await jest.advanceTimersByTimeAsync(25_000);
    expect(latest().sent).toEqual(['hello', 'ping']);
    latest().onmessage?.({ data: '{"type":"pong"}' });
    await jest.advanceTimersByTimeAsync(24_000);
    expect(events.lost).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(30_000);
    expect(events.lost).toHaveBeenCalled();
  });
  it('renews itself before the gateway’s two hours are over', async () => {
    await line().open();
    latest().open();
    for (let seconds = 0; seconds < 111 * 60; seconds += 25) {
      await jest.advanceTimersByTimeAsync(25_000);
      latest().onmessage?.({ data: '{"type":"pong"}' });
    }
    expect(tickets).toBe(2);
    expect(events.lost).not.toHaveBeenCalled();
  });
  it('keeps trying while the network is down, and stops at a refusal', async () => {
    refusal = { code: 'network.unreachable' };
    await line().open();
    await jest.advanceTimersByTimeAsync(3000);
    expect(events.refused).not.toHaveBeenCalled();
    refusal = { code: 'mediation.roomNotOpen' };
    await jest.advanceTimersByTimeAsync(10_000);
    expect(events.refused).toHaveBeenCalledTimes(1);
  });
  it('says goodbye when closed and never returns', async () => {
    const room = line();
    await room.open();
    latest().open();
    room.close();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(latest().sent).toEqual(['hello', 'leave']);
    expect(FakeSocket.made).toHaveLength(1);
  });
});
