import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { CaseId, PartyId } from '../../../shared/kernel/ids';
import { AGREED, DISPUTED } from '../../../shared/defence/defence-form';
import type { Mediator } from '../../../shared/mediation/mediator';
import { coverageOf, meanDaysOf, mediationStatistics, successOf } from '../../../shared/mediation/mediation-statistics';
import { DefenceItem } from '../../../functions/cases/case-items';
import { appendToCase, loadCase, put, readEvents } from '../../../functions/cases/case-log';
import { savePerson } from '../../../functions/cases/people';
import { handler } from '../../../functions/mediation/handler';
import { onCaseEvent } from '../../../functions/mediation/on-case-event';
import { clock } from '../../../functions/platform/clock';
import { call, tokenOf } from '../../support/call';
import { partyIds, people, tokens } from './cast';
import { door, scheduled, type Tokens } from './steps';

let store: Store;
let held: Tokens;
let organisation = '';
beforeAll(async () => {
  store = await startStore();
  held = await tokens();
  organisation = await tokenOf('person_stafforg0002', ['mediationOrganisation'], '李组织');
  await savePerson({ personId: 'person_stafforg0002', roles: ['mediationOrganisation'], name: '李组织', organisation: '汉台区金融纠纷调解中心', createdAt: clock.now().toISOString() });
});
afterAll(() => store.stop());

const get = (path: string, token: string) => call(handler, 'GET', path, { token });
const tell = async (caseId: CaseId) => { for (const event of await readEvents(caseId)) for (let times = 0; times < 2; times += 1) await onCaseEvent(event, clock.now()); };

describe('a mediator’s desk', () => {
  it('shows what is fixed, what waits and one’s own record', async () => {
    const caseId = await scheduled(held);
    await tell(caseId);
    const { body } = await get('/api/mediation/desk', held.mediator);
    expect(body).toMatchObject({ sessions: expect.arrayContaining([expect.objectContaining({ caseId })]), record: { running: expect.any(Number) } });
    expect(body['waiting']).toEqual(expect.arrayContaining([expect.objectContaining({ caseId, text: expect.stringContaining('调解定在') })]));
    for (const token of [held.li, held.judge]) expect(await get('/api/mediation/desk', token)).toMatchObject({ status: 403 });
  });
  it('the case on one page: who, how much, what is agreed and what is not; for its mediator only', async () => {
    const caseId = await scheduled(held);
    await appendToCase(await loadCase(caseId), clock.now(), [{ type: 'ANSWER_FILED', actor: { kind: 'system', name: '系统' } }], { puts: [put(DefenceItem, {
      partyId: partyIds.wang as PartyId, kind: 'answer', personId: people.wang as never, files: [], updatedAt: clock.now().toISOString(),
      answers: { 'answer.accident.objected': { value: AGREED, at: '' }, 'answer.claims.objected': { value: DISPUTED, at: '' }, 'answer.claims.content': { value: '金额过高', at: '' } },
      receipt: { receiptNumber: '演示', filedAt: clock.now().toISOString(), by: '王建军', documentId: 'doc_answer01' as never, receiptDocumentId: 'doc_answer02' as never, late: false },
    })] });
    const { body } = await door(caseId, 'GET', 'brief', held.mediator);
    expect(body).toMatchObject({ claimAmountFen: 6_800_000, parties: expect.arrayContaining([expect.objectContaining({ role: '被告', name: '某财产保险公司', agents: ['周代理'], bound: true })]) });
    expect(body['answers']).toMatchObject([{ name: '王建军', agreed: ['对交通事故事实有无异议'], disputed: [{ title: '对诉讼请求有无异议', text: '金额过高' }] }]);
    for (const token of [held.li, held.mediator2, held.judge]) expect(await door(caseId, 'GET', 'brief', token)).toMatchObject({ status: 403 });
  });
});

describe('figures', () => {
  const mediator = (name: string, more: Partial<Mediator> = {}): Mediator => ({ personId: `person_${name}0001` as never, name, organisation: '甲', kind: 'people', expertise: ['x'], languages: [], covers: [], area: '', charging: '不收费', active: true, record: { running: 1, agreed: 3, failed: 1, days: 20 }, ...more });
  it('sums by organisation and mediator, with success and mean days', () => {
    const figures = mediationStatistics([mediator('a'), mediator('b', { organisation: '乙', record: { running: 0, agreed: 0, failed: 0, days: 0 } })], { months: [], communities: [], on: '2026-12-01' });
    expect(figures.byOrganisation.map(({ key, agreed }) => [key, agreed])).toEqual([['甲', 3], ['乙', 0]]);
    expect([successOf(figures.whole), meanDaysOf(figures.whole)]).toEqual([0.75, 5]);
    expect([successOf({ agreed: 0, failed: 0 }), meanDaysOf({ agreed: 0, failed: 0, days: 0 })]).toEqual([undefined, undefined]);
    expect(mediationStatistics([mediator('a'), mediator('b', { organisation: '乙' })], { organisation: '乙', months: [], communities: [], on: '2026-12-01' }).byMediator.map(({ key }) => key)).toEqual(['b']);
  });
  it('covers a village by its name or its whole town, by listed mediators only', () => {
    const communities = [{ area: '铺镇', names: ['联丰村', '新桥村'] }, { area: '北关街道', names: ['前进路社区'] }];
    expect(coverageOf(communities, [mediator('a', { covers: ['联丰村', '北关街道'] })], '2026-12-01')).toEqual([{ area: '铺镇', total: 2, covered: 1, missing: ['新桥村'] }, { area: '北关街道', total: 1, covered: 1, missing: [] }]);
    expect(coverageOf(communities, [mediator('a', { covers: ['联丰村'], active: false })], '2026-12-01')[0]).toMatchObject({ covered: 0 });
  });
  it('for the court all of them over 222 villages and communities, for an organisation its own', async () => {
    await tell(await scheduled(held));
    const whole = (await get('/api/mediators/statistics', held.judge)).body as unknown as ReturnType<typeof mediationStatistics>;
    expect(whole.coverage.reduce((sum, { total }) => sum + total, 0)).toBe(222);
    expect(whole.byMonth.at(-1)).toMatchObject({ accepted: expect.any(Number) });
    expect(whole.byMediator.length).toBeGreaterThan(1);
    const own = (await get('/api/mediators/statistics', organisation)).body as unknown as ReturnType<typeof mediationStatistics>;
    expect([own.whole.key, own.byMediator.map(({ key }) => key), own.byMonth]).toEqual(['汉台区金融纠纷调解中心', ['郑和'], []]);
    for (const token of [held.li, held.mediator]) expect(await get('/api/mediators/statistics', token)).toMatchObject({ status: 403 });
  });
});
