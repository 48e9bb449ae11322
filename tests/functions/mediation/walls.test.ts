import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import { dynamoRoomStore } from '../../../functions/mediation/room/dynamo-room-store';
import { RoomCast } from './room-cast';

let store: Store;
beforeAll(async () => { store = await startStore(); });
afterAll(() => store.stop());

const at = new Date('2026-11-23T02:00:00.000Z');
let made = 0;
let cast: RoomCast;
beforeEach(() => { made += 1; cast = new RoomCast(`session_wall${made}`, at); });

describe('a private talk', () => {
  it('begins only when both sides want it', async () => {
    await cast.meet('li', 'wang');
    await cast.say('mediator', { type: 'caucusAsk', peerIds: [cast.peer('li')] });
    expect(cast.latest('li')?.room.caucus).toMatchObject({ phase: 'asked', agreed: [cast.peer('mediator')] });
    expect(cast.latest('wang')?.room.caucus).toBeUndefined();
    await cast.say('li', { type: 'caucusAnswer', agreed: false });
    expect(cast.latest('li')?.room.caucus).toBeUndefined();
    await cast.say('li', { type: 'caucusAsk', peerIds: [] });
    await cast.say('mediator', { type: 'caucusAnswer', agreed: true });
    expect(cast.latest('mediator')?.room.caucus).toMatchObject({ phase: 'prep', members: expect.arrayContaining([cast.peer('mediator'), cast.peer('li')]) });
  });

  it('is walled off from the last yes on, and private only when every member said so', async () => {
    await cast.meet('li', 'wang', 'zhou');
    await cast.say('mediator', { type: 'caucusAsk', peerIds: [cast.peer('li')] });
    await cast.say('li', { type: 'caucusAnswer', agreed: true });
    expect([cast.group('mediator'), cast.group('li'), cast.group('wang')]).toEqual(['c1', 'c1', 'main']);
    await cast.say('li', { type: 'caucusAck', caucusId: 'c1' });
    expect(cast.latest('li')?.room.caucus?.phase).toBe('prep');
    await cast.say('wang', { type: 'caucusAck', caucusId: 'c1' });
    await cast.say('mediator', { type: 'caucusAck', caucusId: 'c9' });
    expect(cast.latest('li')?.room.caucus?.phase).toBe('prep');
    await cast.say('mediator', { type: 'caucusAck', caucusId: 'c1' });
    expect(cast.latest('li')?.room.caucus?.phase).toBe('sealed');
  });

  it('relays nothing across, in either direction, of any kind', async () => {
    await cast.meet('li', 'wang', 'zhou');
    await cast.talkAlone('li');
    cast.forget();
    for (const to of ['mediator', 'li'] as const) for (const data of [{ sdp: 'offer' }, { candidates: [] }]) await cast.say('wang', { type: 'signal', to: cast.peer(to), data });
    await cast.say('li', { type: 'signal', to: cast.peer('wang'), data: {} });
    await cast.say('wang', { type: 'chat', text: '外面' });
    await cast.say('li', { type: 'chat', text: '里面' });
    await cast.say('wang', { type: 'media', mic: true, camera: false });
    await cast.say('mediator', { type: 'showPage', page: { documentId: 'doc_01ABCD', title: '借条', page: 2 } });
    expect([...cast.told('mediator', 'signal'), ...cast.told('li', 'signal'), ...cast.told('wang', 'signal')]).toEqual([]);
    expect(cast.refusals('wang')).toEqual(Array(4).fill('request.notFound'));
    expect(cast.told('li', 'chat').map(({ line }) => line.text)).toEqual(['里面']);
    expect(cast.told('zhou', 'chat').map(({ line }) => line.text)).toEqual(['外面', 'wang改为只用声音']);
    expect(cast.told('mediator', 'media')).toEqual([]);
    expect(cast.latest('li')?.room.page).toMatchObject({ title: '借条', page: 2 });
    expect(cast.latest('wang')?.room.page).toBeUndefined();
    expect((await dynamoRoomStore.history(cast.sessionId, 'main')).map(({ text }) => text)).not.toContain('里面');
    await cast.say('wang', { type: 'hello' });
    expect(JSON.stringify(cast.told('wang', 'welcome').at(-1))).not.toContain('里面');
  });

  it('ends for everybody when who leads ends it or leaves; what was said inside stays inside', async () => {
    await cast.meet('li', 'wang');
    await cast.talkAlone('li');
    await cast.say('li', { type: 'chat', text: '只对您说' });
    await cast.say('li', { type: 'caucusEnd' });
    expect(cast.refusals('li')).toEqual(['access.notAllowed']);
    await cast.say('mediator', { type: 'caucusEnd' });
    expect([cast.group('mediator'), cast.group('li')]).toEqual(['main', 'main']);
    await cast.say('li', { type: 'hello' });
    expect(cast.told('li', 'welcome').at(-1)?.history.map(({ text }) => text)).not.toContain('只对您说');
    await cast.talkAlone('li');
    await cast.say('mediator', { type: 'leave' });
    expect(cast.group('li')).toBe('main');
  });

  it('survives a broken line, back into the talk; when the mediator does not come back it can be ended', async () => {
    await cast.meet('li', 'wang');
    const group = await cast.talkAlone('li');
    await cast.leave('li');
    await cast.open(cast.connection('li'), await cast.ticket('li'));
    await cast.say('li', { type: 'hello' });
    expect(cast.told('li', 'welcome').at(-1)?.you.group).toBe(group);
    await cast.leave('mediator');
    await cast.say('li', { type: 'caucusEnd' });
    expect(cast.refusals('li')).toEqual(['access.notAllowed']);
    cast.at = new Date(at.getTime() + 20_000);
    await cast.say('wang', { type: 'caucusEnd' });
    expect(cast.refusals('wang')).toEqual(['access.notAllowed']);
    await cast.say('li', { type: 'caucusEnd' });
    expect(cast.group('li')).toBe('main');
  });

  it('may be with somebody at the door, who goes back there', async () => {
    await cast.meet('li');
    await cast.enter('wang');
    const group = await cast.talkAlone('wang');
    expect(cast.group('wang')).toBe(group);
    await cast.say('wang', { type: 'signal', to: cast.peer('mediator'), data: {} });
    expect(cast.told('mediator', 'signal')).toHaveLength(1);
    await cast.say('mediator', { type: 'caucusEnd' });
    expect(cast.group('wang')).toBe('waiting');
  });

  it('is refused while somebody listens through the mediator’s telephone, and no telephone joins it', async () => {
    await cast.meet('li', 'wang');
    await cast.say('mediator', { type: 'byPhone', names: ['孙老汉'] });
    expect(cast.latest('li')?.room.byPhone).toEqual(['孙老汉']);
    await cast.say('mediator', { type: 'caucusAsk', peerIds: [cast.peer('li')] });
    expect(cast.refusals('mediator')).toEqual(['mediation.caucusRefused']);
    await cast.say('mediator', { type: 'byPhone', names: [] });
    await cast.talkAlone('li');
    await cast.say('mediator', { type: 'byPhone', names: ['孙老汉'] });
    expect(cast.refusals('mediator')).toEqual(['mediation.caucusRefused', 'mediation.caucusRefused']);
    expect((await dynamoRoomStore.read(cast.sessionId)).state.phoned).toEqual(['孙老汉']);
  });

  it.each([
    ['nobody', async () => cast.say('mediator', { type: 'caucusAsk', peerIds: [] })],
    ['somebody who is not there', async () => cast.say('mediator', { type: 'caucusAsk', peerIds: ['peer_x'] })],
    ['everybody', async () => cast.say('mediator', { type: 'caucusAsk', peerIds: [cast.peer('li'), cast.peer('wang')] })],
    ['a second one at the same time', async () => { await cast.talkAlone('li'); await cast.say('mediator', { type: 'caucusAsk', peerIds: [cast.peer('wang')] }); }],
  ])('with %s is refused', async (_, act) => {
    await cast.meet('li', 'wang');
    await act();
    expect(cast.refusals('mediator')).toEqual(['mediation.caucusRefused']);
  });
});

describe('people under a protection order', () => {
  beforeEach(() => {
    cast.screenedFrom.set('li', ['wang']).set('wang', ['li']);
  });
  it('are never in one group, nor told of each other', async () => {
    await cast.meet('li');
    await cast.enter('wang');
    await cast.say('mediator', { type: 'admit', peerId: cast.peer('wang') });
    expect(cast.refusals('mediator')).toEqual(['mediation.screened']);
    expect(cast.group('wang')).toBe('waiting');
    expect(cast.latest('wang')?.peers.map(({ name }) => name)).toEqual(['mediator', 'wang'].sort());
    await cast.say('mediator', { type: 'caucusAsk', peerIds: [cast.peer('li'), cast.peer('wang')] });
    expect(cast.refusals('mediator')).toEqual(['mediation.screened', 'mediation.caucusRefused']);
  });
  it('are heard one after the other', async () => {
    await cast.meet('li');
    await cast.say('li', { type: 'chat', text: '我的住处' });
    await cast.enter('wang');
    await cast.talkAlone('wang');
    expect(cast.group('wang')).toBe('c1');
    expect(cast.latest('li')?.peers.map(({ name }) => name).sort()).toEqual(['li', 'mediator']);
    await cast.say('mediator', { type: 'caucusEnd' });
    await cast.say('mediator', { type: 'remove', peerId: cast.peer('li') });
    await cast.say('mediator', { type: 'admit', peerId: cast.peer('wang') });
    expect(cast.group('wang')).toBe('main');
    expect(JSON.stringify(cast.told('wang', 'welcome').at(-1)?.history)).not.toContain('我的住处');
  });
});

describe('who leads', () => {
  it('mutes, locks, shows a page, sets the agenda and the clock for everybody', async () => {
    await cast.meet('li', 'wang');
    await cast.say('mediator', { type: 'silence', peerId: cast.peer('li'), silent: true });
    await cast.say('mediator', { type: 'lock', locked: true });
    await cast.say('mediator', { type: 'agenda', items: [{ text: '核对身份', done: true }, { text: '商量方案', done: false }] });
    await cast.say('mediator', { type: 'timer', timer: { label: '发言', endsAt: '2026-11-23T02:05:00.000Z' } });
    await cast.say('mediator', { type: 'showPage', page: { documentId: 'doc_01ABCD', title: '借条', page: 1 } });
    expect(cast.latest('wang')?.room).toMatchObject({ silenced: [cast.peer('li')], locked: true, agenda: [{ done: true }, { text: '商量方案' }], timer: { label: '发言' }, page: { page: 1 } });
  });
  it.each(['silence', 'lock', 'agenda', 'timer', 'showPage', 'byPhone', 'remove', 'admit'] as const)('nobody else may: %s', async (type) => {
    await cast.meet('li', 'wang');
    const wishes = {
      silence: { peerId: cast.peer('wang'), silent: true }, lock: { locked: true }, agenda: { items: [] }, timer: {}, showPage: {}, byPhone: { names: ['某人'] }, remove: { peerId: cast.peer('wang') }, admit: { peerId: cast.peer('wang') },
    };
    await cast.say('li', { type, ...wishes[type] });
    expect(cast.refusals('li')).toEqual(['access.notAllowed']);
  });
  it('hands over to a judge who is in the room, takes it back, and to nobody else', async () => {
    await cast.meet('li', 'judge');
    await cast.say('mediator', { type: 'handOver', peerId: cast.peer('li') });
    expect(cast.refusals('mediator')).toEqual(['mediation.notHost']);
    await cast.say('mediator', { type: 'handOver', peerId: cast.peer('judge') });
    expect(cast.latest('li')?.room.host).toBe(cast.peer('judge'));
    await cast.say('mediator', { type: 'lock', locked: true });
    expect(cast.refusals('mediator')).toEqual(['mediation.notHost', 'access.notAllowed']);
    await cast.say('judge', { type: 'lock', locked: true });
    expect(cast.latest('li')?.room.locked).toBe(true);
    await cast.say('mediator', { type: 'handOver', peerId: cast.peer('mediator') });
    expect(cast.latest('li')?.room.host).toBe(cast.peer('mediator'));
  });
});
