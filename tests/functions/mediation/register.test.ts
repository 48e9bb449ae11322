import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { CaseId } from '../../../shared/kernel/ids';
import { MediationItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { savePerson } from '../../../functions/cases/people';
import { handler } from '../../../functions/mediation/handler';
import { onCaseEvent } from '../../../functions/mediation/on-case-event';
import { clock } from '../../../functions/platform/clock';
import { call, tokenOf } from '../../support/call';
import { acceptedCase, people, tokens } from './cast';
import { door, scheduling, type Tokens } from './steps';

let store: Store;
let held: Tokens;
let administrator = '';
let organisation = '';
beforeAll(async () => {
  store = await startStore();
  held = await tokens();
  administrator = await tokenOf('person_staffadmin1', ['administrator'], '管理员');
  organisation = await tokenOf('person_stafforg0001', ['mediationOrganisation'], '李组织');
  await savePerson({ personId: 'person_stafforg0001', roles: ['mediationOrganisation'], name: '李组织', organisation: '汉台区金融纠纷调解中心', createdAt: clock.now().toISOString() });
});
afterAll(() => store.stop());

const profile = { name: '孙和', organisation: '汉台区金融纠纷调解中心', kind: 'trade', expertise: ['机动车交通事故责任纠纷'], languages: ['普通话', '陕南方言'], covers: ['北关街道'], area: '', charging: '不收费', active: true };
const save = (personId: string, token: string, more: object = {}) => call(handler, 'PUT', `/api/mediators/${personId}`, { token, body: { ...profile, ...more } });
const roster = async () => (await call(handler, 'GET', '/api/mediators', { token: held.clerk })).body['items'] as { personId: string; name: string; active: boolean; record: object; changedBy?: string }[];
const tell = async (caseId: CaseId) => { for (const event of await readEvents(caseId)) for (let times = 0; times < 2; times += 1) await onCaseEvent(event, clock.now()); };

describe('the register, 在线调解规则 5', () => {
  it('begins with the court’s configuration and keeps what is changed, by whom', async () => {
    expect((await roster()).map(({ name }) => name)).toEqual(['吴调解', '郑和']);
    expect(await save('person_staffmediator9', administrator)).toMatchObject({ status: 200 });
    expect((await roster()).find(({ personId }) => personId === 'person_staffmediator9')).toMatchObject({ name: '孙和', changedBy: '管理员', record: { running: 0, agreed: 0, failed: 0, days: 0 } });
  });
  it('an organisation keeps its own people and nobody else’s', async () => {
    expect(await save('person_staffmediator8', organisation, { name: '钱和' })).toMatchObject({ status: 200 });
    expect(await save('person_staffmediator7', organisation, { organisation: '汉台区人民调解委员会' })).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await save('person_staffmediator1', organisation)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    for (const token of [held.clerk, held.judge, held.mediator, held.li]) expect(await save('person_staffmediator6', token)).toMatchObject({ status: 403 });
  });
  it.each([['without any cause', { expertise: [] }, 400, 'expertise'], ['that ends before it begins', { listedFrom: '2026-12-01', listedTo: '2026-11-01' }, 422, 'listedTo']])('refuses an entry %s', async (_title, wrong, status, path) => {
    expect(await save('person_staffmediator9', administrator, wrong)).toMatchObject({ status, body: { path } });
  });
  it('whoever is off the register gets no case', async () => {
    await save('person_staffmediator5', administrator, { active: false });
    const { caseId } = await acceptedCase();
    await door(caseId, 'POST', 'requests', held.wang, {});
    expect(await door(caseId, 'POST', 'referral', held.judge, { mediatorId: 'person_staffmediator5' })).toMatchObject({ status: 422, body: { code: 'mediation.noMediator' } });
  });
});

describe('three suggestions for a case', () => {
  it('say why, for the court only', async () => {
    const { caseId } = await acceptedCase();
    const { body } = await door(caseId, 'GET', 'suggestions', held.judge);
    expect((body['items'] as { mediator: { name: string }; reasons: string[] }[])[0]).toMatchObject({ reasons: expect.arrayContaining(['擅长机动车交通事故责任纠纷']) });
    for (const token of [held.li, held.mediator]) expect(await door(caseId, 'GET', 'suggestions', token)).toMatchObject({ status: 403 });
  });
});

describe('在线调解规则 13, 14: disclosure and another mediator', () => {
  it('the parties read what was disclosed; one change is granted, the second ends the mediation', async () => {
    const { caseId } = await acceptedCase();
    await door(caseId, 'POST', 'requests', held.wang, {});
    await door(caseId, 'POST', 'referral', held.judge, { mediatorId: people.mediator });
    await door(caseId, 'POST', 'acceptance', held.mediator, { accepted: true, disclosure: '与原告同住一个小区' });
    const limitOn = (await loadCase(caseId)).one(MediationItem)?.limitOn;
    expect(await door(caseId, 'POST', 'mediator-change', held.stranger, { reason: '不认识他' })).toMatchObject({ status: 403 });
    expect(await door(caseId, 'POST', 'mediator-change', held.li, { reason: '熟人不便' })).toMatchObject({ status: 200, body: { state: 'requested' } });
    expect(await door(caseId, 'POST', 'referral', held.judge, { mediatorId: people.mediator })).toMatchObject({ status: 422, body: { code: 'mediation.conflictOfInterest' } });
    await door(caseId, 'POST', 'referral', held.judge, { mediatorId: people.mediator2 });
    expect((await door(caseId, 'POST', 'acceptance', held.mediator2, { accepted: true })).body).toMatchObject({ state: 'scheduling', limitOn });
    expect(await door(caseId, 'POST', 'mediator-change', held.wang, { reason: '还是不合适' })).toMatchObject({ status: 200, body: { state: 'failed', failure: { ground: 'unwilling' } } });
  });
  it('is not granted outside a running mediation, nor without a reason', async () => {
    const { caseId } = await acceptedCase();
    await door(caseId, 'POST', 'requests', held.wang, {});
    expect(await door(caseId, 'POST', 'mediator-change', held.li, { reason: '熟人不便' })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    expect(await door(caseId, 'POST', 'mediator-change', held.li, { reason: '熟' })).toMatchObject({ status: 400, body: { path: 'reason' } });
  });
});

describe('a mediator’s record', () => {
  it('grows with the events, each counted once however often it is told', async () => {
    const before = (await roster()).find(({ personId }) => personId === people.mediator)?.record as { running: number; failed: number };
    const { caseId } = await scheduling(held);
    await tell(caseId);
    expect((await roster()).find(({ personId }) => personId === people.mediator)?.record).toMatchObject({ running: before.running + 1 });
    await door(caseId, 'POST', 'failure', held.mediator, { ground: 'farApart', reason: '分歧太大' });
    await tell(caseId);
    expect((await roster()).find(({ personId }) => personId === people.mediator)?.record).toMatchObject({ running: before.running, failed: before.failed + 1 });
  });
});
