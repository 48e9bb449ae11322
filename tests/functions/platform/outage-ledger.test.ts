import { startStore, type Store } from '../../support/store';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import * as z from 'zod/mini';
import { handler as courts } from '../../../functions/courts/handler';
import { onSchedule } from '../../../functions/filing/on-schedule';
import { handler as filing } from '../../../functions/filing/handler';
import { clock } from '../../../functions/platform/clock';
import { beat } from '../../../functions/platform/heart-beat';
import { httpHandler } from '../../../functions/platform/http';
import { outagesOn, recordOutage } from '../../../functions/platform/outage-ledger';
import { outageTable } from '../../../functions/platform/tables';
import { readEvents } from '../../../functions/cases/case-log';
import { CourtError } from '../../../shared/kernel/errors';
import { route } from '../../../shared/kernel/contract';
import type { CaseId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { plaintiff, readyDraft, submit } from '../../support/filing-steps';

const doors = { fail: route({ method: 'GET', path: '/api/fail', capability: 'public.read', summary: 'fails as told', query: z.object({ how: z.string() }) }) };
const failing = httpHandler(doors, {
  fail: async ({ query }) => {
    if (query.how === 'bug') throw new Error('boom');
    if (query.how === 'channel') throw new CourtError('fees.channelUnavailable', '支付渠道暂时不可用，请稍后再试。');
    throw new CourtError('request.invalid', '提交的内容不对，请检查。');
  },
});
const fail = (how: string) => call(failing, 'GET', `/api/fail?how=${how}`);
const down = (from: string, minutes: number) => recordOutage({ from, to: new Date(Date.parse(from) + minutes * 60_000).toISOString(), source: 'http', detail: 'system.unexpected' });

describe('the outage ledger', () => {
  let store: Store;
  const now = (at: string) => void jest.spyOn(clock, 'now').mockReturnValue(new Date(at));
  beforeAll(async () => {
    store = await startStore();
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => store.stop());

  it('has one line for each minute in which the system itself failed, and none for refusals or channels', async () => {
    now('2026-03-02T02:10:20Z');
    for (const how of ['bug', 'bug', 'channel', 'refused']) await fail(how);
    now('2026-03-02T02:12:59Z');
    await fail('bug');
    expect(await outagesOn('2026-03-02')).toEqual([
      { from: '2026-03-02T02:10:00.000Z', to: '2026-03-02T02:11:00.000Z', source: 'http', detail: 'system.unexpected' },
      { from: '2026-03-02T02:12:00.000Z', to: '2026-03-02T02:13:00.000Z', source: 'http', detail: 'system.unexpected' },
    ]);
  });

  it('writes down later what it could not while the store was down', async () => {
    now('2026-03-03T02:10:20Z');
    const send = jest.spyOn(outageTable.getDocumentClient(), 'send').mockRejectedValueOnce(new Error('the store is down') as never);
    expect((await fail('bug')).status).toBe(500);
    expect(await outagesOn('2026-03-03')).toEqual([]);
    send.mockRestore();
    now('2026-03-03T02:15:00Z');
    await fail('bug');
    expect((await outagesOn('2026-03-03')).map(({ from }) => from)).toEqual(['2026-03-03T02:10:00.000Z', '2026-03-03T02:15:00.000Z']);
  });

  it('knows from the missed beats when everything was down, over midnight too; a clock that is moved is no gap', async () => {
    const wall = Date.parse('2026-03-04T15:00:00Z');
    await beat(new Date(wall), wall);
    await beat(new Date(wall + 60_000), wall + 60_000);
    await beat(new Date(wall + 120 * 60_000), wall + 120 * 60_000);
    expect(await outagesOn('2026-03-04')).toEqual([{ from: '2026-03-04T15:02:00.000Z', to: '2026-03-04T16:00:00.000Z', source: 'beat', detail: 'system.unavailable' }]);
    expect(await outagesOn('2026-03-05')).toEqual([{ from: '2026-03-04T16:00:00.000Z', to: '2026-03-04T17:00:00.000Z', source: 'beat', detail: 'system.unavailable' }]);
    await beat(new Date(wall + 30 * 86_400_000), wall + 121 * 60_000);
    expect(await outagesOn('2026-03-20')).toEqual([]);
  });

  it('gives the last day for correction back, once, and says why', async () => {
    now('2026-11-23T02:00:00Z');
    const token = await plaintiff();
    const clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
    const caseId = await readyDraft(token) as CaseId;
    await submit(token, caseId);
    await call(filing, 'POST', `/api/filings/${caseId}/return`, { token: clerk, body: { dueOn: '2026-11-27', items: [{ path: 'facts.accident.description', label: '事故', reason: '请写明路口' }] } });
    await down('2026-11-27T01:00:00.000Z', 29);
    await onSchedule(new Date('2026-11-27T12:00:00Z'));
    expect((await readEvents(caseId)).map(({ type }) => type)).not.toContain('DEADLINE_EXTENDED');
    await down('2026-11-27T03:00:00.000Z', 1);
    await onSchedule(new Date('2026-11-28T01:00:00Z'));
    await onSchedule(new Date('2026-11-28T01:01:00Z'));
    expect((await readEvents(caseId)).filter(({ type }) => type === 'DEADLINE_EXTENDED')).toEqual([expect.objectContaining({ data: expect.objectContaining({ what: 'correction', from: '2026-11-27', to: '2026-11-30' }) })]);
    const { corrections } = (await call(filing, 'GET', `/api/filings/${caseId}`, { token })).body;
    expect(corrections).toMatchObject({ dueOn: '2026-11-30', extended: { from: '2026-11-27', reason: expect.stringContaining('法院系统故障30分钟') } });
  });

  it('is open to staff by month and to nobody else', async () => {
    now('2026-11-23T02:00:00Z');
    const clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
    const { body } = await call(courts, 'GET', '/api/outages?month=2026-03', { token: clerk });
    expect(body).toMatchObject({ rule: { minutes: 30, example: true } });
    expect(body['items'].length).toBe(6);
    expect(await call(courts, 'GET', '/api/outages?month=2026-13', { token: clerk })).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    expect(await call(courts, 'GET', '/api/outages?month=2026-03', { token: await plaintiff() })).toMatchObject({ status: 403 });
  });
});
