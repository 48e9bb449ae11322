import { openDesk } from './desk';
import { describe, expect, it } from '@jest/globals';
import type { CaseId } from '../../../shared/kernel/ids';
import { readEvents } from '../../../functions/cases/case-log';
import { handler } from '../../../functions/service/handler';
import { boardCounts, countLanes } from '../../../functions/service/lane-counts';
import { call } from '../../support/call';
import { acceptedCase, deliverEvents, partyIds, serviceOf } from './cast';

describe('how much lies in each lane', () => {
  const { held } = openDesk();
  const order = async (caseId: CaseId, addresseePartyIds: string[]) => {
    await call(handler, 'POST', `/api/cases/${caseId}/service/orders`, { token: held.clerk, body: { bundle: 'complaint', addresseePartyIds } });
    await deliverEvents(caseId, 'SERVICE_ORDERED');
  };
  const everyEvent = async (caseId: CaseId) => {
    for (const event of await readEvents(caseId)) await countLanes(event);
  };

  it('is nothing in a new court', async () => expect(await boardCounts()).toMatchObject({ lanes: { first: 0, exhausted: 0 }, tasks: 0 }));
  it('grows with the tracks and moves with them; an event told twice counts once', async () => {
    const one = await acceptedCase();
    const two = await acceptedCase();
    await order(one, [partyIds.wang, partyIds.company]);
    await order(two, [partyIds.wang]);
    await everyEvent(one);
    await everyEvent(one);
    await everyEvent(two);
    expect(await boardCounts()).toMatchObject({ lanes: { first: 3 }, tasks: 0 });
    const track = await serviceOf(one, partyIds.wang);
    for (let rung = 0; rung < 2; rung += 1) await call(handler, 'POST', `/api/cases/${one}/service/${track?.serviceId}/next`, { token: held.clerk });
    await everyEvent(one);
    expect(await boardCounts()).toMatchObject({ lanes: { first: 2, reminder: 0, phone: 1 }, tasks: 1 });
  });
  it('a dispute is counted apart until it is decided; two consumers at once do not count it twice', async () => {
    const caseId = await acceptedCase();
    await order(caseId, [partyIds.wang]);
    await everyEvent(caseId);
    const before = await boardCounts();
    const code = (await serviceOf(caseId, partyIds.wang))?.code;
    await call(handler, 'POST', `/api/service-codes/${code}/disown`);
    const [last] = (await readEvents(caseId)).toReversed();
    const told = await Promise.allSettled([1, 2, 3].map(() => (last === undefined ? Promise.resolve() : countLanes(last))));
    expect(told.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await boardCounts()).toMatchObject({ lanes: { first: (before.lanes['first'] ?? 0) - 1, objected: 1 }, tasks: before.tasks + 1 });
  });
});
