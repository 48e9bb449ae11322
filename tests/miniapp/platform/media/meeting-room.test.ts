import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../../support/store';
import { MeetingRoom } from '../../../../miniapp/src/platform/media/meeting-room';
import type { RoomView } from '../../../../miniapp/src/platform/media/media-room';
import type { LineEvents } from '../../../../miniapp/src/platform/media/line';
import { onSocket } from '../../../../functions/mediation/on-socket';
import { dynamoRoomStore } from '../../../../functions/mediation/room/dynamo-room-store';
import type { Room } from '../../../../functions/mediation/room/ports';
import { proofOf } from '../../../../functions/mediation/room/ticket';
import { RoomCast, type Who } from '../../../functions/mediation/room-cast';
import { mediaRoomPromises, type Participant } from '../../../support/media-room-promises';
import { Air, FakeCarrier } from './fake-carrier';

let store: Store;
beforeAll(async () => { store = await startStore(); });
afterAll(() => store.stop());

/** The server's own socket code on one side, the phone's own room on the other, in one process. */
const lines = new Map<string, LineEvents>();
const room: Room = { store: dynamoRoomStore, posts: {
  post: async (to, message) => {
    const line = lines.get(to);
    if (line === undefined) return 'gone';
    line.heard(JSON.stringify(message));
    return 'sent';
  },
  close: async (to) => { lines.get(to)?.closed(); lines.delete(to); },
} };
let connections = 0;
const serve = (routeKey: string, connectionId: string, extra: object = {}) => onSocket(room, { requestContext: { routeKey, connectionId }, ...extra }, new Date());

const openLine = (address: string, protocols: readonly string[], events: LineEvents) => {
  connections += 1;
  const connectionId = `line-${connections}`;
  const { searchParams } = new URL(address);
  let turn = serve('$connect', connectionId, { queryStringParameters: Object.fromEntries(searchParams), headers: { 'sec-websocket-protocol': protocols.join(', ') } }).then(({ statusCode }) => {
    if (statusCode !== 200) return events.closed();
    lines.set(connectionId, events);
    events.opened();
  });
  return {
    send: (text: string) => { turn = turn.then(async () => void await serve('$default', connectionId, { body: text })); },
    close: () => { turn = turn.then(async () => { lines.delete(connectionId); await serve('$disconnect', connectionId); }); },
  };
};

const participant = (cast: RoomCast, who: Who, air: Air): Participant => {
  let inside: MeetingRoom | undefined;
  let seen: RoomView | undefined;
  return {
    enter: async () => {
      const newTicket = async () => {
        const ticket = await cast.ticket(who);
        return { ticket, roomId: cast.sessionId, socketUrl: 'ws://court/ws', proof: proofOf(ticket, 'the-login-that-asked'), provider: 'mesh' as const, iceServers: [] };
      };
      inside = new MeetingRoom({ local: undefined, newTicket, onCaseChanged: () => undefined }, (context) => new FakeCarrier(air, context), openLine);
      inside.subscribe((view) => { seen = view; });
      await inside.join();
    },
    leave: async () => inside?.leave(),
    tell: async (wish) => inside?.tell(wish),
    publish: async (kind, on) => inside?.publish(kind, on),
    view: async () => seen,
    arrived: async () => new Map((await inside?.stats() ?? []).map(({ peerId, packetsReceived }) => [peerId, packetsReceived])),
  };
};

describe('a room keeps its promises over a carrier that carries nothing', () => {
  it.each(mediaRoomPromises.map(({ promise, keep }) => [promise, keep] as const))('%s', async (_, keep) => {
    const air = new Air();
    const cast = new RoomCast(`session_fake${connections}`, new Date());
    const people = { mediator: participant(cast, 'mediator', air), one: participant(cast, 'li', air), two: participant(cast, 'wang', air) };
    try {
      await expect(keep({ cast: people, pass: (milliseconds) => new Promise((done) => setTimeout(done, Math.min(milliseconds, 150))) })).resolves.toBeUndefined();
    } finally {
      for (const person of Object.values(people)) await person.leave();
      air.close();
    }
  });
});
