import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { ServerMessage } from '../../../shared/mediation/room';
import { onSocket } from '../../../functions/mediation/on-socket';
import { dynamoRoomStore } from '../../../functions/mediation/room/dynamo-room-store';
import { announceCaseChanged } from '../../../functions/mediation/room/present';
import type { Room } from '../../../functions/mediation/room/ports';
import { issueTicket, peerIdOf } from '../../../functions/mediation/room/ticket';

let store: Store;
beforeAll(async () => { store = await startStore(); });
afterAll(() => store.stop());

const at = new Date('2026-11-23T02:00:00.000Z');
let sessionId = '';
let sent: { to: string; message: ServerMessage }[] = [];
let closed: string[] = [];
const gone = new Set<string>();
const room: Room = {
  store: dynamoRoomStore,
  posts: {
    post: async (to, message) => {
      if (gone.has(to)) return 'gone';
      sent.push({ to, message });
      return 'sent';
    },
    close: async (connectionId) => { closed.push(connectionId); },
  },
};
let session = 0;
beforeEach(() => { session += 1; sessionId = `session_${session}`; sent = []; closed = []; gone.clear(); });

const roles = { mediator: 'mediator', li: 'party', wang: 'party' } as const;
type Who = keyof typeof roles;
const ticketFor = async (who: Who, when = at) => (await issueTicket({ personId: `person_${who}0001` as never, caseId: 'case_socket' as never, sessionId, group: 'main', epoch: 1, peerId: peerIdOf(sessionId, who), name: who, role: roles[who], camera: true }, when)).token;
const connection = (who: string) => `${sessionId}-${who}`;
const open = (connectionId: string, ticket: string, when = at) => onSocket(room, { requestContext: { routeKey: '$connect', connectionId }, queryStringParameters: { ticket } }, when);
const say = (connectionId: string, message: unknown) => onSocket(room, { requestContext: { routeKey: '$default', connectionId }, body: typeof message === 'string' ? message : JSON.stringify(message) }, at);
const leave = (connectionId: string) => onSocket(room, { requestContext: { routeKey: '$disconnect', connectionId } }, at);
const enter = async (who: Who): Promise<void> => {
  await open(connection(who), await ticketFor(who));
  await say(connection(who), { type: 'hello' });
};
const admit = (who: Who) => say(connection('mediator'), { type: 'admit', peerId: peerIdOf(sessionId, who) });
const toldTo = (who: string, type: ServerMessage['type']) => sent.filter((one) => one.to === connection(who) && one.message.type === type).map(({ message }) => message);
const lastPeers = (who: string) => (toldTo(who, 'peers').at(-1) as { peers: { name: string; admitted: boolean }[] } | undefined)?.peers.map(({ name, admitted }) => `${name}${admitted ? '' : '?'}`).sort();

describe('the ticket', () => {
  it('lets in once', async () => {
    const ticket = await ticketFor('li');
    expect(await open('c1', ticket)).toMatchObject({ statusCode: 200 });
    expect(await open('c2', ticket)).toMatchObject({ statusCode: 401 });
  });
  it('only one of two who come at the same time', async () => {
    const ticket = await ticketFor('li');
    const answers = await Promise.all(['c3', 'c4', 'c5'].map((id) => open(id, ticket)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401, 401]);
  });
  it('lasts 60 seconds', async () => {
    const ticket = await ticketFor('li');
    expect(await open('c6', ticket, new Date(at.getTime() + 61_000))).toMatchObject({ statusCode: 401 });
  });
  it.each(['', 'made-up'])('%j is refused', async (ticket) => expect(await open('c7', ticket)).toMatchObject({ statusCode: 401 }));
});

describe('who waits', () => {
  it('reaches nobody: no signal, no chat, no history, not even the list of people', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await say(connection('li'), { type: 'chat', text: '保密的话' });
    await enter('wang');
    sent = [];
    await say(connection('wang'), { type: 'signal', to: peerIdOf(sessionId, 'li'), data: { sdp: 'x' } });
    await say(connection('wang'), { type: 'signal', to: peerIdOf(sessionId, 'mediator'), data: { sdp: 'x' } });
    await say(connection('wang'), { type: 'chat', text: '让我说' });
    await say(connection('wang'), { type: 'media', mic: true, camera: false });
    await say(connection('wang'), { type: 'admit', peerId: peerIdOf(sessionId, 'wang') });
    expect(sent.filter(({ to }) => to !== connection('wang'))).toEqual([]);
    expect(toldTo('wang', 'refused')).toHaveLength(4);
    await say(connection('wang'), { type: 'hello' });
    expect(toldTo('wang', 'welcome').at(-1)).toMatchObject({ history: [], you: { admitted: false } });
    expect(lastPeers('wang')).toEqual(['mediator', 'wang?']);
    expect(lastPeers('mediator')).toEqual(['li', 'mediator', 'wang?']);
    expect(lastPeers('li')).toEqual(['li', 'mediator']);
  });
  it('nobody reaches who waits either', async () => {
    await enter('mediator');
    await enter('wang');
    sent = [];
    await say(connection('mediator'), { type: 'signal', to: peerIdOf(sessionId, 'wang'), data: {} });
    await say(connection('mediator'), { type: 'chat', text: '先谈谈' });
    expect(toldTo('wang', 'signal')).toEqual([]);
    expect(toldTo('wang', 'chat')).toEqual([]);
  });
});

describe('who was let in', () => {
  it('signals and chats with the others and is given what was said before', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await say(connection('li'), { type: 'chat', text: '您好' });
    await enter('wang');
    await admit('wang');
    expect(toldTo('wang', 'welcome').at(-1)).toMatchObject({ you: { admitted: true }, history: [{ name: 'li', text: '您好' }] });
    await say(connection('wang'), { type: 'signal', to: peerIdOf(sessionId, 'li'), data: { sdp: 'offer' } });
    expect(toldTo('li', 'signal')).toEqual([{ type: 'signal', from: peerIdOf(sessionId, 'wang'), data: { sdp: 'offer' } }]);
    await say(connection('wang'), { type: 'media', mic: false, camera: false });
    expect(toldTo('li', 'media')).toEqual([{ type: 'media', from: peerIdOf(sessionId, 'wang'), mic: false, camera: false }]);
    await say(connection('wang'), { type: 'ping' });
    expect(toldTo('wang', 'pong')).toHaveLength(1);
  });
  it('can be sent back to waiting', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await say(connection('mediator'), { type: 'remove', peerId: peerIdOf(sessionId, 'li') });
    expect(toldTo('li', 'removed')).toHaveLength(1);
    sent = [];
    await say(connection('li'), { type: 'chat', text: '我还在' });
    expect(toldTo('mediator', 'chat')).toEqual([]);
  });
  it('comes back in on a new connection; the old one is closed and its goodbye changes nothing', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await open(connection('li-again'), await ticketFor('li'));
    expect(closed).toEqual([connection('li')]);
    await leave(connection('li'));
    await say(connection('li-again'), { type: 'hello' });
    expect(toldTo('li-again', 'welcome').at(-1)).toMatchObject({ you: { admitted: true } });
    sent = [];
    await say(connection('li'), { type: 'chat', text: '旧连接' });
    expect(sent).toEqual([]);
  });
  it('is shown as away while the line is down, and not at all after a goodbye', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await leave(connection('li'));
    expect(toldTo('mediator', 'peers').at(-1)).toMatchObject({ peers: expect.arrayContaining([expect.objectContaining({ name: 'li', away: true })]) });
    await enter('li');
    expect(lastPeers('mediator')).toEqual(['li', 'mediator']);
    await say(connection('li'), { type: 'leave' });
    expect(lastPeers('mediator')).toEqual(['mediator']);
  });
  it('sent out while away is gone at once', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await leave(connection('li'));
    await say(connection('mediator'), { type: 'remove', peerId: peerIdOf(sessionId, 'li') });
    expect(lastPeers('mediator')).toEqual(['mediator']);
  });
  it('whose connection is gone is away', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    gone.add(connection('li'));
    await announceCaseChanged(room, sessionId);
    expect(toldTo('mediator', 'caseChanged')).toHaveLength(1);
    await say(connection('mediator'), { type: 'hello' });
    expect(toldTo('mediator', 'peers').at(-1)).toMatchObject({ peers: expect.arrayContaining([expect.objectContaining({ name: 'li', away: true })]) });
  });
});

it.each(['not json', '{"type":"become-mediator"}', '{"type":"chat","text":""}', { type: 'chat', text: 'x'.repeat(1001) }])('refuses %j', async (message) => {
  await enter('mediator');
  sent = [];
  await say(connection('mediator'), message);
  expect(sent).toMatchObject([{ message: { type: 'refused', code: 'request.malformed' } }]);
});
it('a connection nobody opened is silence', async () => {
  expect(await say('unknown', { type: 'hello' })).toMatchObject({ statusCode: 200 });
  expect(sent).toEqual([]);
});
