import { expect, test, type Browser } from '@playwright/test';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { citizen } from '../../journeys/people';
import type { Connection } from '../../support/api';
import { worldUrl } from '../support/person';
import { admit, allTogether, groupOf, leaveAll, somebody, talkAlone, tell, untilConnected, viewOf, type Here } from './support/people';
import { receivedSince, received } from './support/received';
import { newCitizen, prepareSession, type Session } from './support/session';

/** video.md §6, tests 1, 4, 5, 7, 12, 16: nobody outside the wall receives anything, whatever they send. */
test.describe.configure({ mode: 'serial' });
let session: Session;
/** With pictures in the drill; in the walks, which share two cores with the product, sound alone makes packets enough. */
const camera = process.env['DRILL'] !== undefined;
test.beforeAll(async () => { session = await prepareSession(worldUrl()); });

const everybody = async (browser: Browser, carriers: { outsider?: 'mesh' | 'hostile'; members?: 'mesh' | 'switchedOff' } = {}): Promise<{ mediator: Here; inside: Here; outsider: Here; control: Here }> => {
  const [one, two, three] = session.parties;
  const mediator = await somebody(browser, session.mediator, session.caseId);
  const [inside, outsider, control] = await Promise.all([one, two, three].map((seat) => somebody(browser, seat, session.caseId))) as [Here, Here, Here];
  await mediator.enter({ camera, carrier: carriers.members ?? 'mesh' });
  await inside.enter({ camera, carrier: carriers.members ?? 'mesh' });
  await outsider.enter({ camera, carrier: carriers.outsider ?? 'mesh' });
  await control.enter({ camera });
  await admit(mediator, inside, outsider, control);
  await untilConnected([mediator, inside, outsider, control], 3);
  return { mediator, inside, outsider, control };
};

const SECONDS = 20;


/** What an excluded browser gets from each member and from the control peer while the others talk alone. */
const listenOutside = async ({ mediator, inside, outsider, control }: Awaited<ReturnType<typeof everybody>>) => {
  await talkAlone(mediator, inside);
  // what was still under way when the wall closed
  await outsider.page.waitForTimeout(500);
  const before = await received(outsider);
  await outsider.page.waitForTimeout(SECONDS * 1000);
  const after = await received(outsider);
  const from = async (person: Here) => receivedSince(before, after, await person.peerId());
  return { members: [await from(mediator), await from(inside)], control: await from(control) };
};

test('1 somebody at the door: no media, nothing relayed, and no ticket for a stranger', async ({ browser }) => {
  const mediator = await somebody(browser, session.mediator, session.caseId);
  const party = await somebody(browser, session.parties[0], session.caseId);
  const waiting = await somebody(browser, session.parties[1], session.caseId);
  await mediator.enter({ camera });
  await party.enter({ camera });
  await admit(mediator, party);
  await untilConnected([mediator, party], 1);
  await waiting.enter({ camera, carrier: 'hostile' });
  await expect.poll(() => groupOf(waiting)).toBe('waiting');
  for (const target of [mediator, party]) await tell(waiting, { type: 'signal', to: await target.peerId(), data: { kind: 'need', what: 'offer', instance: 'x' } } as never);
  await tell(waiting, { type: 'chat', text: '能听见吗' });
  await expect.poll(async () => (await waiting.run((drill) => drill.heard())).filter((text) => text.includes('"refused"')).length).toBe(3);
  expect(await waiting.run((drill) => drill.allStats())).toEqual([]);
  const waitingId = await waiting.peerId();
  for (const person of [mediator, party]) {
    expect(await person.run((drill) => drill.connections())).toHaveLength(1);
    expect((await person.run((drill) => drill.heard())).filter((text) => /"type":"(signal|chat)"/.test(text) && text.includes(waitingId))).toEqual([]);
  }
  await expect((await stranger()).call(mediationRoutes.roomTicket, { params: { caseId: session.caseId }, body: { camera: true } })).rejects.toMatchObject({ status: 403 });
  await leaveAll([mediator, party, waiting]);
});

const stranger = (): Promise<Connection> => {
  const { phone, name, idNumber } = newCitizen('钱路过');
  return citizen(worldUrl(), phone, name, idNumber);
};

test('4, 5 and 7 a private talk: a hostile outsider gets nothing and reaches nobody', async ({ browser }) => {
  const people = await everybody(browser, { outsider: 'hostile' });
  const { mediator, inside, outsider, control } = people;
  const { members, control: proof } = await listenOutside(people);
  expect(members).toEqual([{ packets: 0, bytes: 0 }, { packets: 0, bytes: 0 }]);
  expect(proof.packets).toBeGreaterThan(500);

  const before = await Promise.all([mediator, inside].map((person) => person.run((drill) => drill.connections())));
  await outsider.run((drill) => drill.forgetHeard());
  for (const person of [mediator, inside]) await person.run((drill) => drill.forgetHeard());
  const sent = await outsider.run((drill) => drill.attack());
  const toMembers = sent / 3 * 2;
  await tell(outsider, { type: 'chat', text: '外面的话' });
  await expect.poll(async () => (await control.run((drill) => drill.heard())).some((text) => text.includes('外面的话'))).toBe(true);
  for (const person of [mediator, inside]) expect((await person.run((drill) => drill.heard())).filter((text) => /"type":"(signal|chat)"/.test(text))).toEqual([]);
  expect((await outsider.run((drill) => drill.heard())).filter((text) => text.includes('"request.notFound"'))).toHaveLength(toMembers);
  expect(await Promise.all([mediator, inside].map((person) => person.run((drill) => drill.connections())))).toEqual(before);

  await tell(inside, { type: 'chat', text: '最多让到九万' });
  await expect.poll(async () => (await viewOf(mediator))?.chat.some(({ text }) => text === '最多让到九万')).toBe(true);
  const params = { caseId: session.caseId };
  const { version } = await mediator.seat.connection.call(mediationRoutes.minutes, { params });
  await mediator.seat.connection.call(mediationRoutes.writeMinutes, { params, body: { version, lines: [{ lineId: 'l1', kind: 'concession', group: (await groupOf(mediator)) ?? '', text: '甄好问最多让到九万' }] } });
  expect((await inside.seat.connection.call(mediationRoutes.minutes, { params })).lines).toHaveLength(1);
  for (const person of [outsider, control]) {
    expect((await person.seat.connection.call(mediationRoutes.minutes, { params })).lines).toEqual([]);
    expect((await person.run((drill) => drill.heard())).filter((text) => text.includes('九万'))).toEqual([]);
  }
  await allTogether(mediator, [mediator, inside]);
  for (const person of [outsider, control]) expect((await viewOf(person))?.chat.filter(({ text }) => text.includes('九万'))).toEqual([]);
  expect((await control.seat.connection.call(mediationRoutes.minutes, { params })).lines).toEqual([]);
  await leaveAll([mediator, inside, outsider, control]);
});

test('16 the test above would see it: “private” by switching tracks off lets packets out', async ({ browser }) => {
  const people = await everybody(browser, { outsider: 'hostile', members: 'switchedOff' });
  const { members } = await listenOutside(people);
  for (const { packets, bytes } of members) {
    expect(packets).toBeGreaterThan(100);
    expect(bytes).toBeGreaterThan(2000);
  }
  await leaveAll(Object.values(people));
});

test('12 a reload in a private talk leads back into it; the mediator leaving ends it @drill', async ({ browser }) => {
  const mediator = await somebody(browser, session.mediator, session.caseId);
  const inside = await somebody(browser, session.parties[0], session.caseId);
  const outsider = await somebody(browser, session.parties[1], session.caseId);
  for (const person of [mediator, inside, outsider]) await person.enter({ camera });
  await admit(mediator, inside, outsider);
  await untilConnected([mediator, inside, outsider], 2);
  await talkAlone(mediator, inside);
  const group = await groupOf(inside);
  await inside.enter({ camera });
  await expect.poll(() => groupOf(inside), { timeout: 20_000 }).toBe(group);
  await untilConnected([mediator, inside], 1);
  expect(await outsider.run((drill) => drill.connections())).toEqual([]);
  await mediator.run((drill) => drill.leave());
  await expect.poll(() => groupOf(inside), { timeout: 20_000 }).toBe('main');
  expect((await viewOf(inside))?.mic).toBe(false);
  await leaveAll([mediator, inside, outsider]);
});
