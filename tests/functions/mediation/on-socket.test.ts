import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import { announceCaseChanged, occupancyOf } from '../../../functions/mediation/room/announce';
import { issueTicket } from '../../../functions/mediation/room/ticket';
import { RoomCast } from './room-cast';

let store: Store;
beforeAll(async () => { store = await startStore(); });
afterAll(() => store.stop());

const at = new Date('2026-11-23T02:00:00.000Z');
let made = 0;
let cast: RoomCast;
beforeEach(() => { made += 1; cast = new RoomCast(`session_${made}`, at); });

type Known = 'mediator' | 'li' | 'wang';
const ticketFor = (who: Known, place = {}) => cast.ticket(who, place);
const connection = (who: string) => cast.connection(who);
const open = (connectionId: string, ticket: string, login?: string) => cast.open(connectionId, ticket, login);
const say = (who: string, message: unknown) => cast.say(who, message);
const enter = (...people: Known[]) => cast.enter(...people);
const admit = (who: Known) => say('mediator', { type: 'admit', peerId: cast.peer(who) });
const lastPeers = (who: string) => cast.latest(who)?.peers.map(({ name, admitted }) => `${name}${admitted ? '' : '?'}`).sort();

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
  it('lasts a minute', async () => {
    const ticket = await ticketFor('li');
    cast.at = new Date(at.getTime() + 61_000);
    expect(await open('c6', ticket)).toMatchObject({ statusCode: 401 });
  });
  it('stolen: without the login that asked for it, it opens nothing and is spent', async () => {
    const ticket = await ticketFor('li');
    expect(await open('c8', ticket, 'the-thief’s-login')).toMatchObject({ statusCode: 401 });
    expect(await open('c9', ticket)).toMatchObject({ statusCode: 401 });
  });
  it('for another room, for another group, or of an older epoch is refused', async () => {
    expect(await open('c10', await ticketFor('li', { sessionId: `${cast.sessionId}x` }))).toMatchObject({ statusCode: 401 });
    expect(await open('c11', await ticketFor('li', { group: 'main' }))).toMatchObject({ statusCode: 401 });
    expect(await open('c12', await ticketFor('li', { epoch: 0 }))).toMatchObject({ statusCode: 401 });
  });
  it('minted a moment before the groups were cut anew opens nothing', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    const before = await ticketFor('li');
    await say('mediator', { type: 'remove', peerId: cast.peer('li') });
    expect(await open('c13', before)).toMatchObject({ statusCode: 401 });
  });
  it('is not minted when the room changed since it was read', async () => {
    await enter('mediator');
    const occupancy = await occupancyOf(cast.room, cast.sessionId);
    await say('mediator', { type: 'lock', locked: true });
    const ticket = { personId: 'person_li0001' as never, caseId: 'case_socket' as never, sessionId: cast.sessionId, group: 'waiting', epoch: 1, peerId: 'p', name: 'li', role: 'party' as const, camera: true, phone: false, screenedFrom: [] };
    expect(await issueTicket(ticket, 'a-login', occupancy.state.n, at)).toBeUndefined();
  });
  it.each(['', 'made-up'])('%j is refused', async (ticket) => expect(await open('c7', ticket)).toMatchObject({ statusCode: 401 }));
});

describe('who waits', () => {
  it('reaches nobody: no signal, no chat, no history, not even the list of people', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await say('li', { type: 'chat', text: '保密的话' });
    await enter('wang');
    cast.forget();
    await say('wang', { type: 'signal', to: cast.peer('li'), data: { sdp: 'x' } });
    await say('wang', { type: 'signal', to: cast.peer('mediator'), data: { sdp: 'x' } });
    await say('wang', { type: 'chat', text: '让我说' });
    await say('wang', { type: 'media', mic: true, camera: false });
    await say('wang', { type: 'admit', peerId: cast.peer('wang') });
    expect(cast.sent.filter(({ to }) => to !== connection('wang'))).toEqual([]);
    expect(cast.told('wang', 'refused')).toHaveLength(4);
    await say('wang', { type: 'hello' });
    expect(cast.told('wang', 'welcome').at(-1)).toMatchObject({ history: [], you: { admitted: false } });
    expect(lastPeers('wang')).toEqual(['mediator', 'wang?']);
    expect(lastPeers('mediator')).toEqual(['li', 'mediator', 'wang?']);
    expect(lastPeers('li')).toEqual(['li', 'mediator']);
  });
  it('nobody reaches who waits either', async () => {
    await enter('mediator');
    await enter('wang');
    cast.forget();
    await say('mediator', { type: 'signal', to: cast.peer('wang'), data: {} });
    await say('mediator', { type: 'chat', text: '先谈谈' });
    expect(cast.told('wang', 'signal')).toEqual([]);
    expect(cast.told('wang', 'chat')).toEqual([]);
  });
});

describe('who was let in', () => {
  it('signals and chats with the others and is given what was said before', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await say('li', { type: 'chat', text: '您好' });
    await enter('wang');
    await admit('wang');
    expect(cast.told('wang', 'welcome').at(-1)).toMatchObject({ you: { admitted: true }, history: expect.arrayContaining([expect.objectContaining({ note: true, text: 'li进入调解室' }), expect.objectContaining({ name: 'li', text: '您好' })]) });
    await say('wang', { type: 'signal', to: cast.peer('li'), data: { sdp: 'offer' } });
    expect(cast.told('li', 'signal')).toEqual([{ type: 'signal', from: cast.peer('wang'), data: { sdp: 'offer' } }]);
    await say('wang', { type: 'media', mic: false, camera: false });
    expect(cast.told('li', 'media')).toEqual([{ type: 'media', from: cast.peer('wang'), mic: false, camera: false }]);
    await say('wang', { type: 'ping' });
    expect(cast.told('wang', 'pong')).toHaveLength(1);
  });
  it('can be sent back to waiting', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await say('mediator', { type: 'remove', peerId: cast.peer('li') });
    expect(cast.told('li', 'removed')).toHaveLength(1);
    cast.forget();
    await say('li', { type: 'chat', text: '我还在' });
    expect(cast.told('mediator', 'chat')).toEqual([]);
  });
  it('comes back in on a new connection; the old one is closed and its goodbye changes nothing', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await open(connection('li-again'), await ticketFor('li'));
    expect(cast.closed).toEqual([connection('li')]);
    await cast.leave('li');
    await say('li-again', { type: 'hello' });
    expect(cast.told('li-again', 'welcome').at(-1)).toMatchObject({ you: { admitted: true } });
    cast.forget();
    await say('li', { type: 'chat', text: '旧连接' });
    expect(cast.sent).toEqual([]);
  });
  it('is shown as away while the line is down, and not at all after a goodbye', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await cast.leave('li');
    expect(cast.told('mediator', 'peers').at(-1)).toMatchObject({ peers: expect.arrayContaining([expect.objectContaining({ name: 'li', away: true })]) });
    await enter('li');
    expect(lastPeers('mediator')).toEqual(['li', 'mediator']);
    await say('li', { type: 'leave' });
    expect(lastPeers('mediator')).toEqual(['mediator']);
  });
  it('sent out while away is gone at once', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    await cast.leave('li');
    await say('mediator', { type: 'remove', peerId: cast.peer('li') });
    expect(lastPeers('mediator')).toEqual(['mediator']);
  });
  it('who is just sitting down is not taken for gone: the gateway knows a line only after the door has answered', async () => {
    await open(connection('mediator'), await ticketFor('mediator'));
    await open(connection('li'), await ticketFor('li'));
    cast.gone.add(connection('li'));
    await say('mediator', { type: 'hello' });
    cast.gone.delete(connection('li'));
    await say('li', { type: 'hello' });
    expect(cast.told('li', 'welcome')).toHaveLength(1);
    expect(lastPeers('mediator')).toEqual(['li?', 'mediator']);
  });
  it('whose connection is gone is away', async () => {
    await enter('mediator');
    await enter('li');
    await admit('li');
    cast.gone.add(connection('li'));
    cast.at = new Date(at.getTime() + 60_000);
    await announceCaseChanged(cast.room, cast.sessionId, cast.at);
    expect(cast.told('mediator', 'caseChanged')).toHaveLength(1);
    await say('mediator', { type: 'hello' });
    expect(cast.told('mediator', 'peers').at(-1)).toMatchObject({ peers: expect.arrayContaining([expect.objectContaining({ name: 'li', away: true })]) });
  });
});

it.each(['not json', '{"type":"become-mediator"}', '{"type":"chat","text":""}', { type: 'chat', text: 'x'.repeat(1001) }])('refuses %j', async (message) => {
  await enter('mediator');
  cast.forget();
  await say('mediator', message);
  expect(cast.sent).toMatchObject([{ message: { type: 'refused', code: 'request.malformed' } }]);
});
it('a connection nobody opened is silence', async () => {
  expect(await say('unknown', { type: 'hello' })).toMatchObject({ statusCode: 200 });
  expect(cast.sent).toEqual([]);
});
