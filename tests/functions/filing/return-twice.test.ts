import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { handler } from '../../../functions/filing/handler';
import type { CaseId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { plaintiff, readyDraft, save, sign, submit } from '../../support/filing-steps';

const insurance = { path: 'facts.insurance.description', label: '机动车投保情况', reason: '请写明保险期间和保单号', reasonCode: 'factsMissing' };
const accident = { path: 'facts.accident.description', label: '交通事故发生情况', reason: '请写明事故地点和方向', reasonCode: 'factsMissing' };
const dueOn = '2099-01-05';
const why = '第一次审查时没有看到这一项，是我的疏忽';

describe('一次性告知: a second return', () => {
  let store: Store;
  let [party, clerk, head]: string[] = [];
  beforeAll(async () => {
    store = await startStore();
    party = await plaintiff();
    clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
    head = await tokenOf('person_staffhead1', ['filingSupervisor'], '高庭长');
  });
  afterAll(() => store.stop());

  const act = (token: string | undefined, caseId: string, path: string, body: unknown) => call(handler, 'POST', `/api/filings/${caseId}/${path}`, { token: token ?? '', body });
  const resubmitted = async (): Promise<CaseId> => {
    const caseId = await readyDraft(party ?? '') as CaseId;
    await submit(party ?? '', caseId);
    expect(await act(clerk, caseId, 'return', { items: [insurance], dueOn })).toMatchObject({ status: 200, body: { timesReturned: 1 } });
    await save(party ?? '', caseId, { 'facts.insurance.description': '保单号F123，2026年1月1日至12月31日' });
    await sign(party ?? '', caseId);
    expect((await submit(party ?? '', caseId)).body).toMatchObject({ state: 'submitted', timesReturned: 1 });
    return caseId;
  };

  it('is refused to the clerk for what was there the first time, and open for what changed or is still wrong', async () => {
    const caseId = await resubmitted();
    expect(await act(clerk, caseId, 'return', { items: [insurance, accident], dueOn })).toMatchObject({ status: 409, body: { code: 'filing.correctionOnce', path: 'items.1' } });
    expect(await act(clerk, caseId, 'second-return', { items: [insurance], dueOn, reason: why })).toMatchObject({ status: 409, body: { code: 'filing.noSecondReturn' } });
    expect(await act(clerk, caseId, 'return', { items: [insurance], dueOn })).toMatchObject({ status: 200, body: { state: 'returned', timesReturned: 2 } });
  });

  it('points to a page of a file: it must be there, and other pages of it could have been told, too', async () => {
    const caseId = await readyDraft(party ?? '') as CaseId;
    const { body } = await submit(party ?? '', caseId);
    const { fileId, evidenceName } = body['files'][0];
    const page = (n: number) => ({ path: `files.${fileId}.${n}`, label: '随便写的', reason: '这一页太模糊，请重新拍摄' });
    expect(await act(clerk, caseId, 'return', { items: [page(2)], dueOn })).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'items.0.path', message: expect.stringContaining('没有第2页') } });
    expect(await act(clerk, caseId, 'return', { items: [{ ...page(1), path: 'files.file_GONE.1' }], dueOn })).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'items.0.path' } });
    expect(await act(clerk, caseId, 'return', { items: [page(1)], dueOn })).toMatchObject({ status: 200, body: { corrections: { items: [{ path: `files.${fileId}.1`, label: `《${evidenceName}》第1页` }] } } });
    await submit(party ?? '', caseId);
    const other = body['files'][1];
    expect(await act(clerk, caseId, 'return', { items: [page(1)], dueOn })).toMatchObject({ status: 200 });
    await submit(party ?? '', caseId);
    expect(await act(clerk, caseId, 'return', { items: [{ ...page(1), path: `files.${other.fileId}.1` }], dueOn })).toMatchObject({ status: 409, body: { code: 'filing.correctionOnce' } });
  });

  it('waits for the head of the division, who sends it back with a reason', async () => {
    const caseId = await resubmitted();
    expect(await act(clerk, caseId, 'second-return', { items: [accident], dueOn, reason: '忘了' })).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'reason' } });
    expect(await act(clerk, caseId, 'second-return', { items: [accident], dueOn, reason: why })).toMatchObject({ status: 200, body: { state: 'submitted', secondReturn: { reason: why, askedByName: '陈立案' } } });
    const { body } = await call(handler, 'GET', '/api/filing-queue?limit=50', { token: head ?? '' });
    expect(body['items']).toEqual(expect.arrayContaining([expect.objectContaining({ caseId, awaitsSupervisor: true, handledBy: 'person_staffclerk1' })]));
    expect(await act(clerk, caseId, 'second-return/decision', { approved: true, reason: '同意' })).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    const decided = await act(head, caseId, 'second-return/decision', { approved: true, reason: '确需补正，已提醒承办人' });
    expect(decided).toMatchObject({ status: 200, body: { state: 'returned', corrections: { items: [accident] } } });
    expect(decided.body['secondReturn']).toBeUndefined();
    expect((await readEvents(caseId)).slice(-3).map(({ type }) => type)).toEqual(['SECOND_RETURN_ASKED', 'SECOND_RETURN_APPROVED', 'FILING_RETURNED']);
  });

  it('may be refused, is not decided twice, and not by the one who asked', async () => {
    const caseId = await resubmitted();
    await act(head, caseId, 'second-return', { items: [accident], dueOn, reason: why });
    expect(await act(head, caseId, 'second-return/decision', { approved: true, reason: '同意退回' })).toMatchObject({ status: 403, body: { code: 'filing.secondPersonNeeded' } });
    await act(clerk, caseId, 'second-return', { items: [accident], dueOn, reason: why });
    expect(await act(head, caseId, 'second-return/decision', { approved: false, reason: '不影响受理，应当立案' })).toMatchObject({ status: 200, body: { state: 'submitted' } });
    expect(await act(head, caseId, 'second-return/decision', { approved: true, reason: '同意退回' })).toMatchObject({ status: 409, body: { code: 'filing.noSecondReturn' } });
    expect((await loadCase(caseId)).head.phase).toBe('filing');
    expect((await readEvents(caseId)).at(-1)).toMatchObject({ type: 'SECOND_RETURN_REFUSED', data: { reason: '不影响受理，应当立案' } });
  });

  it('counts the court’s reasons, the most frequent first, for everybody to see', async () => {
    const { status, body } = await call(handler, 'GET', '/api/return-reasons');
    expect(status).toBe(200);
    expect(body['items'][0]).toMatchObject({ code: 'factsMissing', count: 5 });
    expect(body['items'].at(-1).count).toBe(0);
  });
});
