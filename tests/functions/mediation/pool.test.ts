import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import { handler } from '../../../functions/mediation/handler';
import type { PoolEntry } from '../../../shared/mediation/pool-contract';
import { call } from '../../support/call';
import { acceptedCase, tokens } from './cast';
import { door, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

const pool = async (token: string): Promise<PoolEntry[]> => (await call(handler, 'GET', '/api/mediation/pool', { token })).body['items'] as PoolEntry[];

describe('what waits for a mediator', () => {
  it('is seen by mediators without a name, may be asked for, and goes when it is referred', async () => {
    const { caseId } = await acceptedCase();
    expect((await pool(held.mediator)).some((one) => one.caseId === caseId)).toBe(false);
    await door(caseId, 'POST', 'requests', held.wang, {});
    const [found] = (await pool(held.mediator)).filter((one) => one.caseId === caseId);
    expect(found).toMatchObject({ causeOfAction: '机动车交通事故责任纠纷', size: '1万到10万元', track: 'N', willing: false, dueOn: expect.any(String) });
    expect(JSON.stringify(found)).not.toMatch(/李|王/);
    for (const token of [held.li, held.judge]) expect(await call(handler, 'GET', '/api/mediation/pool', { token })).toMatchObject({ status: 403 });

    expect(await door(caseId, 'POST', 'volunteers', held.li, { willing: true })).toMatchObject({ status: 403 });
    for (let times = 0; times < 2; times += 1) await door(caseId, 'POST', 'volunteers', held.mediator2, { willing: true });
    expect((await pool(held.mediator2)).find((one) => one.caseId === caseId)?.willing).toBe(true);
    const suggested = (await door(caseId, 'GET', 'suggestions', held.judge)).body['items'] as { mediator: { name: string }; reasons: string[] }[];
    expect(suggested.filter(({ reasons }) => reasons.includes('主动愿意承接')).map(({ mediator }) => mediator.name)).toEqual(['郑和']);
    await door(caseId, 'POST', 'volunteers', held.mediator2, { willing: false });
    expect((await pool(held.mediator2)).find((one) => one.caseId === caseId)?.willing).toBe(false);

    await door(caseId, 'POST', 'referral', held.judge, { mediatorId: 'person_staffmediator1' });
    expect((await pool(held.mediator2)).some((one) => one.caseId === caseId)).toBe(false);
    expect(await door(caseId, 'POST', 'volunteers', held.mediator2, { willing: true })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
  it('not to who has declined it', async () => {
    const { caseId } = await acceptedCase();
    await door(caseId, 'POST', 'requests', held.wang, {});
    await door(caseId, 'POST', 'referral', held.judge, { mediatorId: 'person_staffmediator1' });
    await door(caseId, 'POST', 'acceptance', held.mediator, { accepted: false, reason: '与一方相识' });
    expect((await pool(held.mediator)).some((one) => one.caseId === caseId)).toBe(false);
    expect((await pool(held.mediator2)).some((one) => one.caseId === caseId)).toBe(true);
    expect(await door(caseId, 'POST', 'volunteers', held.mediator, { willing: true })).toMatchObject({ status: 422, body: { code: 'mediation.conflictOfInterest' } });
  });
});
