import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { handler } from '../../../functions/filing/handler';
import { drawn } from '../../../functions/filing/domain/draw-judge';
import { court } from '../../../functions/platform/court-config';
import type { Assignment } from '../../../shared/filing/assignment';
import type { CaseId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { plaintiff, readyDraft, submit } from '../../support/filing-steps';

const reason = '原承办法官与被告系近亲属，申请回避';

describe('the court’s assignment rule', () => {
  let store: Store;
  let party: string;
  let clerk: string;
  let head: string;
  beforeAll(async () => {
    store = await startStore();
    party = await plaintiff();
    clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
    head = await tokenOf('person_staffhead1', ['filingSupervisor'], '高庭长');
  });
  afterAll(() => store.stop());
  const accepted = async (): Promise<CaseId> => {
    const caseId = await readyDraft(party) as CaseId;
    await submit(party, caseId);
    expect((await call(handler, 'POST', `/api/filings/${caseId}/acceptance`, { token: clerk, body: { procedure: 'summary' } })).status).toBe(200);
    return caseId;
  };
  const assignmentOf = async (caseId: string) => (await call(handler, 'GET', `/api/filings/${caseId}/assignment`, { token: clerk })).body;
  const change = (caseId: string, body: unknown, token = head) => call(handler, 'POST', `/api/filings/${caseId}/assignment`, { token, body });

  it('draws a judge at acceptance and records what the draw was made of', async () => {
    const caseId = await accepted();
    const event = (await readEvents(caseId)).find(({ type }) => type === 'JUDGE_ASSIGNED');
    const { judgeId, seed, eligible } = (event?.data ?? {}) as unknown as Assignment;
    expect(eligible.map(({ name }) => name)).toEqual(['林法官', '周法官']);
    expect(drawn(seed ?? '', caseId, eligible.map(({ personId }) => personId))).toBe(judgeId);
    expect((await loadCase(caseId)).head).toMatchObject({ judgeId });
    expect(await assignmentOf(caseId)).toMatchObject({ verified: true, assignment: { judgeId, manner: 'random' } });
  });

  it('leaves out a judge who may not judge a party, and one who has recused', async () => {
    const [first, second] = court().judges.items;
    if (first === undefined || second === undefined) throw new Error('the demo court has two judges');
    first.avoids.push('王建军');
    const caseId = await accepted();
    first.avoids.pop();
    expect(await assignmentOf(caseId)).toMatchObject({ assignment: { judgeName: '周法官', excluded: [{ name: '林法官', why: 'related' }] } });

    expect(await change(caseId, { recused: true, reason })).toMatchObject({ status: 200, body: { verified: true, assignment: { judgeName: '林法官', manner: 'random', recused: [{ name: '周法官' }] } } });
    expect((await readEvents(caseId)).slice(-2).map(({ type }) => type)).toEqual(['JUDGE_RECUSED', 'JUDGE_ASSIGNED']);
    expect(await change(caseId, { recused: true, reason })).toMatchObject({ status: 422, body: { code: 'filing.noJudge' } });
    expect(await change(caseId, { judgeId: second.personId, recused: false, reason })).toMatchObject({ status: 422, body: { code: 'filing.judgeNotEligible', path: 'judgeId' } });
  });

  it('changes by hand with a reason only, by the head of the division only', async () => {
    const caseId = await accepted();
    const before = (await assignmentOf(caseId))['assignment'] as Assignment;
    const other = court().judges.items.find(({ personId }) => personId !== before.judgeId);
    expect(await change(caseId, { judgeId: other?.personId, recused: false, reason: '换人' })).toMatchObject({ status: 400, body: { path: 'reason' } });
    expect(await change(caseId, { judgeId: other?.personId, recused: false, reason }, clerk)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await change(caseId, { judgeId: before.judgeId, recused: false, reason })).toMatchObject({ status: 422, body: { code: 'filing.judgeNotEligible' } });
    expect(await change(caseId, { judgeId: 'person_nobody', recused: false, reason })).toMatchObject({ status: 422, body: { code: 'filing.judgeNotEligible' } });
    expect(await change(caseId, { judgeId: other?.personId, recused: false, reason })).toMatchObject({ status: 200, body: { assignment: { judgeId: other?.personId, manner: 'manual', reason } } });
    expect((await loadCase(caseId)).head.judgeName).toBe(other?.name);
  });

  it('is not changed before there is a case', async () => {
    const caseId = await readyDraft(party);
    await submit(party, caseId);
    expect(await change(caseId, { recused: true, reason })).toMatchObject({ status: 409, body: { code: 'cases.wrongPhase' } });
  });
});
