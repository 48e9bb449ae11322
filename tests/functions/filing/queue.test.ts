import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handler } from '../../../functions/filing/handler';
import { filingCounts, filingQueue } from '../../../functions/filing/filing-queue';
import { onCaseEvent } from '../../../functions/filing/on-case-event';
import { readEvents } from '../../../functions/cases/case-log';
import { courtDateOf } from '../../../shared/kernel/time';
import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import type { CaseId, PersonId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { plaintiff, readyDraft, submit } from '../../support/filing-steps';

const me = 'person_staffclerk1' as PersonId;
const daysOn = (days: number): Date => new Date(Date.now() + days * 86_400_000);

describe('the clerk’s queue', () => {
  let store: Store;
  let clerk: string;
  let ids: CaseId[];
  beforeAll(async () => {
    store = await startStore();
    const party = await plaintiff();
    clerk = await tokenOf(me, ['filingClerk'], '陈立案');
    ids = [];
    for (let index = 0; index < 3; index += 1) {
      const caseId = await readyDraft(party) as CaseId;
      await submit(party, caseId);
      ids.push(caseId);
    }
  });
  afterAll(() => store.stop());
  const listed = async (query: Parameters<typeof filingQueue>[0], at = new Date()) => (await filingQueue(query, me, at)).items.map(({ caseId }) => caseId);

  it('is in the order of the last day, a page at a time', async () => {
    const first = await filingQueue({ limit: '2' }, me, new Date());
    expect(first.items.map(({ caseId }) => caseId)).toEqual(ids.slice(0, 2));
    expect(await filingQueue({ limit: '2', cursor: first.cursor }, me, new Date())).toEqual({ items: [expect.objectContaining({ caseId: ids[2] })] });
  });

  it('knows which are due soon and which are late, by the clock of CPL 126', async () => {
    expect(await listed({ age: 'soon' })).toEqual([]);
    expect(await listed({ age: 'overdue' })).toEqual([]);
    const dueOn = (await filingQueue({}, me, new Date())).items[0]?.reviewDueOn ?? '';
    const until = (Date.parse(dueOn) - Date.parse(courtDateOf(new Date().toISOString()))) / 86_400_000;
    expect(await listed({ age: 'soon' }, daysOn(until - 2))).toEqual(ids);
    expect(await listed({ age: 'soon' }, daysOn(until - 3))).toEqual([]);
    expect(await listed({ age: 'overdue' }, daysOn(until))).toEqual([]);
    expect(await listed({ age: 'overdue' }, daysOn(until + 1))).toEqual(ids);
    expect(await filingCounts(daysOn(until + 1))).toEqual({ waiting: { n: 3, more: false }, overdue: { n: 3, more: false }, soon: { n: 0, more: false }, returned: { n: 0, more: false } });
  });

  it('filters by cause and by who had it before', async () => {
    expect(await listed({ cause: '机动车交通事故责任纠纷' })).toEqual(ids);
    expect(await listed({ cause: '离婚纠纷' })).toEqual([]);
    await call(handler, 'POST', `/api/filings/${ids[0]}/return`, { token: clerk, body: { items: [{ path: 'files', label: '证据', reason: '请补充事故认定书原件照片' }], dueOn: addDays(courtDateOf(new Date().toISOString()), 7) } });
    expect(await listed({ state: 'returned', mine: 'yes' })).toEqual([ids[0]]);
    expect(await listed({ mine: 'yes' })).toEqual([]);
    expect((await filingCounts(new Date())).returned.n).toBe(1);
  });

  it('refuses a state there is no list of', async () => {
    await expect(filingQueue({ state: 'draft' }, me, new Date())).rejects.toMatchObject({ code: 'request.invalid', path: 'state' });
  });

  it('shows a second filing of the same matter as a possible duplicate, for the court only', async () => {
    for (const caseId of ids) for (const event of await readEvents(caseId)) await onCaseEvent(event, new Date());
    const related = await call(handler, 'GET', `/api/filings/${ids[1]}/related`, { token: clerk });
    expect(related.body['items'].map((item: { caseId: string }) => item.caseId).sort()).toEqual([ids[0], ids[2]].sort());
    expect(related.body['items'][0]).toMatchObject({ duplicate: true, names: expect.arrayContaining(['李晓梅', '王建军']) });
    expect(await call(handler, 'GET', `/api/filings/${ids[1]}/related`, { token: await plaintiff() })).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
  });
});
