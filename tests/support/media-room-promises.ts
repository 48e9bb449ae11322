import type { RoomView, RoomWish } from '../../miniapp/src/platform/media/media-room';

export type Shown = Pick<RoomView, 'status' | 'you' | 'peers' | 'room' | 'chat' | 'held' | 'mic'>;
/** One person in a room, whatever carries it and wherever it runs. `arrived`: what has come in from each peer so far. */
export interface Participant {
  enter(): Promise<void>;
  leave(): Promise<void>;
  tell(wish: RoomWish): Promise<void>;
  publish(kind: 'mic', on: boolean): Promise<void>;
  view(): Promise<Shown | undefined>;
  arrived(): Promise<ReadonlyMap<string, number>>;
}
export interface Cast { mediator: Participant; one: Participant; two: Participant }
export interface Ground { readonly cast: Cast; /** lets time pass */ pass(milliseconds: number): Promise<void> }

const until = async <T>({ pass }: Ground, what: string, ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    await pass(100);
  }
  throw new Error(`waited in vain for ${what}: ${JSON.stringify(await ask())}`);
};
const must = (condition: boolean, what: string): void => { if (!condition) throw new Error(what); };

const idOf = async (ground: Ground, person: Participant): Promise<string> => (await until(ground, 'an id', () => person.view(), (view) => view?.you !== undefined))?.you?.peerId ?? '';
const inGroup = (ground: Ground, person: Participant, group: string | RegExp) =>
  until(ground, `the group ${String(group)}`, async () => (await person.view())?.you?.group ?? '', (found) => (typeof group === 'string' ? found === group : group.test(found)));
/** Something keeps coming in from this peer. */
const hears = async (ground: Ground, person: Participant, from: Participant): Promise<void> => {
  const peerId = await idOf(ground, from);
  const before = (await person.arrived()).get(peerId) ?? 0;
  await until(ground, 'something to arrive', async () => ((await person.arrived()).get(peerId) ?? 0) - before, (more) => more > 0);
};
/** Nothing comes in from this peer any more. */
const hearsNothing = async (ground: Ground, person: Participant, from: Participant): Promise<void> => {
  const peerId = await idOf(ground, from);
  await ground.pass(500);
  const before = (await person.arrived()).get(peerId) ?? 0;
  await ground.pass(1500);
  must(((await person.arrived()).get(peerId) ?? 0) <= before, 'something arrived from outside the group');
};

const meet = async (ground: Ground, ...people: Participant[]): Promise<void> => {
  const { mediator } = ground.cast;
  await mediator.enter();
  for (const person of people) {
    await person.enter();
    const peerId = await idOf(ground, person);
    await mediator.tell({ type: 'admit', peerId });
    await inGroup(ground, person, 'main');
  }
};
const talkAlone = async (ground: Ground, person: Participant): Promise<void> => {
  const { mediator } = ground.cast;
  await mediator.tell({ type: 'caucusAsk', peerIds: [await idOf(ground, person)] });
  await until(ground, 'the question', () => person.view(), (view) => view?.room?.caucus?.phase === 'asked');
  await person.tell({ type: 'caucusAnswer', agreed: true });
  for (const member of [mediator, person]) await until(ground, 'the seal', () => member.view(), (view) => view?.room?.caucus?.phase === 'sealed' && !view.held);
};

/** What every provider behind `MediaRoom` promises. Each begins with everybody outside. */
export const mediaRoomPromises: readonly { readonly promise: string; keep(ground: Ground): Promise<void> }[] = [
  { promise: 'at the door one is told to wait and reaches nobody', keep: async (ground) => {
    const { mediator, one } = ground.cast;
    await mediator.enter();
    await one.enter();
    await inGroup(ground, one, 'waiting');
    await hearsNothing(ground, mediator, one);
    must((await one.arrived()).size === 0, 'somebody at the door is connected');
  } },
  { promise: 'let in, everybody hears everybody', keep: async (ground) => {
    const { mediator, one, two } = ground.cast;
    await meet(ground, one, two);
    for (const [person, other] of [[mediator, one], [one, two], [two, mediator], [two, one]] as const) await hears(ground, person, other);
  } },
  { promise: 'in a private talk only its members hear each other; afterwards all do, and the microphone is off', keep: async (ground) => {
    const { mediator, one, two } = ground.cast;
    await meet(ground, one, two);
    await hears(ground, two, one);
    await talkAlone(ground, one);
    await hears(ground, one, mediator);
    await hearsNothing(ground, two, one);
    await hearsNothing(ground, two, mediator);
    await hearsNothing(ground, one, two);
    await mediator.tell({ type: 'caucusEnd' });
    await inGroup(ground, one, 'main');
    must((await one.view())?.mic === false, 'the microphone is open among the others');
    await one.publish('mic', true);
    await hears(ground, one, two);
    await hears(ground, two, one);
  } },
  { promise: 'sent out, one reaches nobody', keep: async (ground) => {
    const { mediator, one, two } = ground.cast;
    await meet(ground, one, two);
    await hears(ground, mediator, one);
    await mediator.tell({ type: 'remove', peerId: await idOf(ground, one) });
    await inGroup(ground, one, 'waiting');
    await hearsNothing(ground, two, one);
    await hears(ground, two, mediator);
  } },
  { promise: 'who leaves is gone for the others, and may come back', keep: async (ground) => {
    const { mediator, one } = ground.cast;
    await meet(ground, one);
    const peerId = await idOf(ground, one);
    await one.leave();
    await until(ground, 'the seat to be empty', () => mediator.view(), (view) => view?.peers.every((peer) => peer.peerId !== peerId) === true);
    await one.enter();
    await inGroup(ground, one, 'main');
    await hears(ground, mediator, one);
  } },
];
