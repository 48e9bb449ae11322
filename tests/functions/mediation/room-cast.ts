import type { ServerMessage } from '../../../shared/mediation/room';
import { onSocket } from '../../../functions/mediation/on-socket';
import { occupancyOf } from '../../../functions/mediation/room/announce';
import { dynamoRoomStore } from '../../../functions/mediation/room/dynamo-room-store';
import type { Room } from '../../../functions/mediation/room/ports';
import { issueTicket, peerIdOf, proofOf } from '../../../functions/mediation/room/ticket';

const LOGIN = 'the-login-that-asked';
export const castRoles = { mediator: 'mediator', judge: 'judge', li: 'party', wang: 'party', zhou: 'agent' } as const;
export type Who = keyof typeof castRoles;
export interface Sent { to: string; message: ServerMessage }

/** A room of its own on the store: what is posted is kept instead of sent, by connection. */
export class RoomCast {
  sent: Sent[] = [];
  readonly closed: string[] = [];
  readonly gone = new Set<string>();
  readonly screenedFrom = new Map<Who, Who[]>();
  at: Date;
  readonly room: Room = {
    store: dynamoRoomStore,
    posts: {
      post: async (to, message) => {
        if (this.gone.has(to)) return 'gone';
        this.sent.push({ to, message });
        return 'sent';
      },
      close: async (connectionId) => { this.closed.push(connectionId); },
    },
  };

  constructor(readonly sessionId: string, at: Date, private readonly personIds: Partial<Record<Who, string>> = {}) { this.at = at; }

  peer(who: Who): string { return peerIdOf(this.sessionId, this.personIds[who] ?? who); }
  connection(who: string): string { return `${this.sessionId}-${who}`; }

  /** As the server does: for the place the person has now, unless told otherwise. */
  async ticket(who: Who, place: { sessionId?: string; group?: string; epoch?: number } = {}): Promise<string> {
    const peerId = this.peer(who);
    const occupancy = await occupancyOf(this.room, this.sessionId);
    const role = castRoles[who];
    const ticket = { personId: `person_${who}0001` as never, caseId: 'case_socket' as never, sessionId: this.sessionId, group: occupancy.groupOf({ peerId, role }), epoch: occupancy.state.epoch, peerId, name: who, role, camera: true, phone: false, screenedFrom: (this.screenedFrom.get(who) ?? []).map((other) => this.peer(other)), ...place };
    return (await issueTicket(ticket, LOGIN, place.sessionId === undefined ? occupancy.state.n : 0, this.at))?.token ?? '';
  }

  open(connectionId: string, ticket: string, login = LOGIN) {
    return onSocket(this.room, { requestContext: { routeKey: '$connect', connectionId }, queryStringParameters: { ticket, room: this.sessionId }, headers: { 'sec-websocket-protocol': `pocket-court.room, ${proofOf(ticket, login)}` } }, this.at);
  }
  say(who: string, message: unknown) {
    return onSocket(this.room, { requestContext: { routeKey: '$default', connectionId: this.connection(who) }, body: typeof message === 'string' ? message : JSON.stringify(message) }, this.at);
  }
  leave(who: string) {
    return onSocket(this.room, { requestContext: { routeKey: '$disconnect', connectionId: this.connection(who) } }, this.at);
  }
  async enter(...people: Who[]): Promise<void> {
    for (const who of people) {
      await this.open(this.connection(who), await this.ticket(who));
      await this.say(who, { type: 'hello' });
    }
  }
  /** The mediator and these, all let in. */
  async meet(...people: Who[]): Promise<void> {
    await this.enter('mediator', ...people);
    for (const who of people) await this.say('mediator', { type: 'admit', peerId: this.peer(who) });
  }
  /** The mediator and these, behind a wall that stands. */
  async talkAlone(...people: Who[]): Promise<string> {
    await this.say('mediator', { type: 'caucusAsk', peerIds: people.map((who) => this.peer(who)) });
    for (const who of people) await this.say(who, { type: 'caucusAnswer', agreed: true });
    const { state } = await occupancyOf(this.room, this.sessionId);
    const caucusId = state.caucus?.caucusId ?? '';
    for (const who of ['mediator', ...people]) await this.say(who, { type: 'caucusAck', caucusId });
    return caucusId;
  }
  told<T extends ServerMessage['type']>(who: string, type: T): Extract<ServerMessage, { type: T }>[] {
    return this.sent.filter(({ to, message }) => to === this.connection(who) && message.type === type).map(({ message }) => message as Extract<ServerMessage, { type: T }>);
  }
  latest(who: string) { return this.told(who, 'peers').at(-1); }
  group(who: Who): string | undefined { return this.latest(who)?.peers.find(({ peerId }) => peerId === this.peer(who))?.group; }
  refusals(who: string): string[] { return this.told(who, 'refused').map(({ code }) => code); }
  forget(): void { this.sent = []; }
}
