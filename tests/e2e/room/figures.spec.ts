import { expect, test, type Browser } from '@playwright/test';
import { worldUrl } from '../support/person';
import { allowed, median, most, p95, small, tellTable } from './support/measure';
import { admit, allTogether, leaveAll, somebody, talkAlone, untilConnected, viewOf, type Here } from './support/people';
import { prepareSession, type Session } from './support/session';

/** video.md §6, tests 2, 3, 6, 11: how fast, how much, how often. Part of `npm run drill:room`. */
test.describe.configure({ mode: 'serial' });
let session: Session;
test.beforeAll(async () => { session = await prepareSession(worldUrl()); });

const gather = async (browser: Browser, count: number): Promise<[Here, ...Here[]]> => {
  const mediator = await somebody(browser, session.mediator, session.caseId);
  const others = await Promise.all(session.parties.slice(0, count - 1).map((seat) => somebody(browser, seat, session.caseId)));
  for (const person of [mediator, ...others]) await person.enter();
  await admit(mediator, ...others);
  await untilConnected([mediator, ...others], count - 1);
  return [mediator, ...others];
};
const pictures = (person: Here) => person.run((drill) => drill.frames().filter(({ frames }) => frames > 0).length);

test('2 from entering to all pictures @drill', async ({ browser }) => {
  const limits: Record<number, number> = { 2: 1000, 3: 1500, 4: 2000 };
  for (let count = 2; count <= most; count += 1) {
    const people = await gather(browser, count);
    const last = people.at(-1) as Here;
    const times: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      await last.run((drill) => drill.leave());
      await expect.poll(async () => (await people[0].run((drill) => drill.connections())).length).toBe(count - 2);
      await last.reload();
      const began = performance.now();
      await last.enter();
      await expect.poll(() => pictures(last), { timeout: 30_000, intervals: [20] }).toBe(count - 1);
      times.push(performance.now() - began);
    }
    tellTable(2, `entering to all pictures, n=${count}`, `median ≤ ${allowed(limits[count] ?? 0)} ms`, `${Math.round(median(times))} ms`);
    expect(median(times)).toBeLessThanOrEqual(allowed(limits[count] ?? 0));
    await leaveAll(people);
  }
});

test('3 what one sends to each other person @drill', async ({ browser }) => {
  const people = await gather(browser, most);
  const sent = async () => Object.fromEntries(await people[0].run(async (drill) => (await drill.stats()).map(({ peerId, bytesSent }) => [peerId, bytesSent])) as [string, number][]);
  const frames = () => people[0].run((drill) => drill.frames().map((one) => one.frames));
  await people[0].page.waitForTimeout(5000);
  const [before, shownBefore] = [await sent(), await frames()];
  await people[0].page.waitForTimeout(10_000);
  const [after, shownAfter] = [await sent(), await frames()];
  const perLink = Object.entries(after).map(([peerId, bytes]) => (bytes - (before[peerId] ?? 0)) / 10_240);
  const perSecond = shownAfter.map((count, index) => (count - (shownBefore[index] ?? 0)) / 10);
  tellTable(3, `uplink per link, n=${most}`, '≤ 45 KB/s', `${perLink.map((rate) => rate.toFixed(1)).join(', ')} KB/s`);
  // fifteen pictures a second for three browsers are more than two shared cores encode
  const least = small ? 5 : 12;
  tellTable(3, 'pictures a second', `≥ ${least}`, perSecond.map((rate) => rate.toFixed(1)).join(', '));
  expect(Math.max(...perLink)).toBeLessThanOrEqual(45);
  expect(Math.min(...perSecond)).toBeGreaterThanOrEqual(least);
  await leaveAll(people);
});

test('6 eight private talks and back @drill', async ({ browser }) => {
  const people = await gather(browser, 3);
  const [mediator, inside, outside] = people as [Here, Here, Here];
  const seals: number[] = [];
  const returns: number[] = [];
  for (let cycle = 0; cycle < 8; cycle += 1) {
    seals.push(await talkAlone(mediator, inside));
    expect(await outside.run((drill) => drill.connections())).toEqual([]);
    const began = performance.now();
    await allTogether(mediator, [mediator, inside]);
    for (const person of people) await expect.poll(() => pictures(person), { timeout: 30_000, intervals: [30] }).toBe(2);
    returns.push(performance.now() - began);
  }
  tellTable(6, 'from the last yes to the seal', `p95 ≤ ${allowed(1000)} ms`, `${Math.round(p95(seals))} ms (median ${Math.round(median(seals))})`);
  tellTable(6, 'back to all pictures', `p95 ≤ ${allowed(3000)} ms`, `${Math.round(p95(returns))} ms (median ${Math.round(median(returns))})`);
  for (const person of people) expect(await person.run((drill) => drill.errors())).toEqual([]);
  expect(p95(seals)).toBeLessThanOrEqual(allowed(1000));
  expect(p95(returns)).toBeLessThanOrEqual(allowed(3000));
  await leaveAll(people);
});

test('11 forty restarts at once @drill', async ({ browser }) => {
  const people = await gather(browser, 2);
  await Promise.all(people.map((person) => person.run((drill) => drill.storm(40))));
  await people[0].page.waitForTimeout(allowed(2000));
  for (const [person, other] of [[people[0], people[1]], [people[1], people[0]]] as [Here, Here][]) {
    const peerId = await other.peerId();
    const look = () => person.page.evaluate((id) => (window as unknown as { drill: { pixels(peerId: string): string } }).drill.pixels(id), peerId);
    const first = await look();
    await person.page.waitForTimeout(allowed(700));
    expect(await look()).not.toBe(first);
    expect((await viewOf(person))?.links[peerId]).toBe('connected');
    expect(await person.run((drill) => drill.errors())).toEqual([]);
  }
  tellTable(11, '40 restarts at once, both sides', 'pictures move, no error', 'moved, none');
  await leaveAll(people);
});
