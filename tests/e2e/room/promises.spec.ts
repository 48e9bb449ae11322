import { expect, test } from '@playwright/test';
import { mediaRoomPromises, type Participant } from '../../support/media-room-promises';
import { worldUrl } from '../support/person';
import { tellTable } from './support/measure';
import { leaveAll, somebody, tell, viewOf, type Here } from './support/people';
import { prepareSession } from './support/session';

/** video.md §6, test 15: the mesh keeps the same promises as the carrier of tests/miniapp/platform/media/meeting-room.test.ts. */
const participant = (here: Here): Participant => ({
  enter: () => here.enter({ camera: false }),
  leave: () => here.run((drill) => drill.leave()).then(() => undefined),
  tell: (wish) => tell(here, wish),
  publish: (_kind, on) => here.page.evaluate((open) => (window as unknown as { drill: { publish(kind: 'mic', on: boolean): Promise<void> } }).drill.publish('mic', open), on),
  view: () => viewOf(here) as ReturnType<Participant['view']>,
  arrived: async () => new Map((await here.run((drill) => drill.allStats())).map(({ peerId, packetsReceived }) => [peerId, packetsReceived])),
});

for (const { promise, keep } of mediaRoomPromises) {
  test(`15 mesh: ${promise} @drill`, async ({ browser }) => {
    const session = await prepareSession(worldUrl());
    const people = await Promise.all([session.mediator, session.parties[0], session.parties[1]].map((seat) => somebody(browser, seat, session.caseId))) as [Here, Here, Here];
    const [mediator, one, two] = people.map(participant) as [Participant, Participant, Participant];
    await expect(keep({ cast: { mediator, one, two }, pass: (milliseconds) => people[0].page.waitForTimeout(milliseconds) })).resolves.toBeUndefined();
    tellTable(15, `mesh: ${promise}`, 'kept', 'kept');
    await leaveAll(people);
  });
}
