import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { worldUrl } from '../support/person';
import { allowed, tellTable } from './support/measure';
import { admit, leaveAll, somebody, untilConnected } from './support/people';
import { prepareSession } from './support/session';

/** video.md §6, test 9: the network itself goes away. Only in a network namespace of its own, which `npm run drill:room` makes where it may. */
const link = (state: 'up' | 'down'): void => { execFileSync('ip', ['link', 'set', 'lo', state]); };

for (const seconds of [3, 10, 40]) {
  test(`9 no network for ${seconds} s @drill @net`, async ({ browser }) => {
    const session = await prepareSession(worldUrl());
    const people = await Promise.all([session.mediator, session.parties[0]].map((seat) => somebody(browser, seat, session.caseId)));
    const [mediator, party] = people;
    if (mediator === undefined || party === undefined) throw new Error('nobody came');
    for (const person of people) await person.enter();
    await admit(mediator, party);
    await untilConnected(people, 1);
    await mediator.page.waitForTimeout(3000);
    const frames = () => mediator.run((drill) => Math.max(0, ...drill.frames().map((one) => one.frames)));
    link('down');
    await mediator.page.waitForTimeout(seconds * 1000);
    const before = await frames();
    link('up');
    const began = performance.now();
    // a rebuilt connection counts its pictures anew
    await expect.poll(async () => { const now = await frames(); return now > before || (now > 0 && now < before); }, { timeout: 60_000, intervals: [50] }).toBe(true);
    const took = performance.now() - began;
    tellTable(9, `picture after ${seconds} s without network`, `≤ ${allowed(3000)} ms`, `${Math.round(took)} ms`);
    expect(took).toBeLessThanOrEqual(allowed(3000));
    await leaveAll(people);
  });
}
