import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../../shared/cases/case-event';
import { successOfCompleted, successOfStarted } from '../../../shared/service/statistics';
import { readEvents } from '../../../functions/cases/case-log';
import { clock } from '../../../functions/platform/clock';
import { countEvent } from '../../../functions/service/count-event';
import { handler } from '../../../functions/service/handler';
import { serviceStatistics } from '../../../functions/service/statistics';
import { call } from '../../support/call';
import { acceptedCase, partyIds, savePeople, tokens } from './cast';

const DAY = 86_400_000;

describe('the figures of service', () => {
  let store: Store;
  let ordered: CaseEvent[];
  let version = 900;
  const tell = async (type: CaseEvent['type'], data: Record<string, unknown>, [first]: readonly CaseEvent[] = ordered) => {
    if (first === undefined) throw new Error('not ordered');
    version += 1;
    await countEvent({ ...first, type, version, data: { ...first.data, orderedAt: first.at, ...data } }, clock.now());
  };
  const figures = (weeks = '53') => serviceStatistics(weeks, clock.now());
  const later = (days: number) => new Date(Date.parse(ordered[0]?.at ?? '') + days * DAY).toISOString();

  beforeAll(async () => {
    store = await startStore();
    await savePeople();
    const { clerk } = await tokens();
    for (const head of [{ judgeName: '林法官' }, { judgeName: '周法官', causeOfAction: '民间借贷纠纷' }]) {
      const caseId = await acceptedCase({ head });
      await call(handler, 'POST', `/api/cases/${caseId}/service/orders`, { token: clerk, body: { bundle: 'complaint', addresseePartyIds: [partyIds.wang] } });
      ordered = [...(await readEvents(caseId)).filter(({ type }) => type === 'SERVICE_ORDERED'), ...ordered ?? []];
    }
    for (const event of ordered) await countEvent(event, clock.now());
  });
  afterAll(() => store.stop());

  it('started counts at once, by both denominators', async () => {
    expect(await figures()).toMatchObject({ whole: { started: 2, completed: 0, served: 0 }, byTeam: [{ key: '周法官', started: 1 }, { key: '林法官', started: 1 }], byChannel: [] });
  });
  it('an effect that moves is counted where it is now; one that is lost, nowhere', async () => {
    await tell('SERVICE_EFFECTIVE', { channel: 'sms', effectiveAt: later(2) });
    const { whole } = await figures();
    expect(whole).toMatchObject({ started: 2, completed: 1, served: 1, days: 2 });
    expect([successOfCompleted(whole), successOfStarted(whole)]).toEqual([1, 0.5]);
    await tell('SERVICE_EFFECTIVE', { channel: 'post', effectiveAt: later(5), counted: { channel: 'sms', effectiveAt: later(2) } });
    expect(await figures()).toMatchObject({ whole: { served: 1, days: 5 }, byChannel: [{ key: 'post', served: 1 }] });
    await tell('SERVICE_EFFECT_LOST', { counted: { channel: 'post', effectiveAt: later(5) } });
    expect(await figures()).toMatchObject({ whole: { started: 2, completed: 0, served: 0, days: 0 }, byChannel: [] });
  });
  it('a failure is completed and not served; served late after all, it is a success', async () => {
    await tell('SERVICE_EXHAUSTED', {});
    expect(await figures()).toMatchObject({ whole: { completed: 1, served: 0 } });
    await tell('SERVICE_EFFECTIVE', { channel: 'counter', effectiveAt: later(40), wasExhausted: true });
    expect(await figures()).toMatchObject({ whole: { completed: 1, served: 1 }, byCause: expect.arrayContaining([expect.objectContaining({ served: 1 })]) });
  });
  it('an event told twice counts once, and a week outside the span does not', async () => {
    const [first] = ordered;
    if (first !== undefined) await countEvent(first, clock.now());
    expect((await figures()).whole.started).toBe(2);
    expect((await serviceStatistics('1', new Date(clock.now().getTime() + 30 * DAY))).whole.started).toBe(0);
    expect((await serviceStatistics('999', new Date(clock.now().getTime() + 30 * DAY))).byWeek).toHaveLength(1);
  });
});
