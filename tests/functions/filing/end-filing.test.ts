import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { inadmissibilityPaper, transferPaper } from '../../../functions/filing/ending-papers';
import { handler } from '../../../functions/filing/handler';
import { inadmissibilityGrounds } from '../../../shared/filing/inadmissibility';
import type { CaseId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { plaintiff, readyDraft, submit } from '../../support/filing-steps';

describe('a filing that does not become a case', () => {
  let store: Store;
  let party: string;
  let clerk: string;
  beforeAll(async () => {
    store = await startStore();
    party = await plaintiff();
    clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
  });
  afterAll(() => store.stop());
  const submitted = async (): Promise<CaseId> => {
    const caseId = await readyDraft(party) as CaseId;
    await submit(party, caseId);
    return caseId;
  };
  const act = (caseId: string, path: string, body: unknown) => call(handler, 'POST', `/api/filings/${caseId}/${path}`, { token: clerk, body });
  const paperOf = async (caseId: CaseId, kind: string) => (await loadCase(caseId)).all(DocumentItem).find((one) => one.kind === kind);
  const facts = { plaintiffs: '李晓梅', defendants: '王建军', causeOfAction: '机动车交通事故责任纠纷', receiptNumber: 'R1', at: '2026-11-27T02:00:00.000Z' };

  it('inadmissible: a ground of the statute and a reason make the ruling, with the way to appeal', async () => {
    const caseId = await submitted();
    const reason = '双方在合同第九条约定争议提交汉中仲裁委员会仲裁';
    expect(await act(caseId, 'inadmissibility', { ground: 'arbitration', reason: '不行' })).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'reason' } });
    expect(await act(caseId, 'inadmissibility', { ground: 'tooMuchWork', reason })).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'ground' } });
    expect(await act(caseId, 'inadmissibility', { reason })).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'ground' } });
    expect(await act(caseId, 'inadmissibility', { ground: 'arbitration', reason })).toMatchObject({ status: 200, body: { state: 'inadmissible', outcome: { ground: 'arbitration', reason } } });
    expect((await loadCase(caseId)).head.phase).toBe('inadmissible');
    expect((await readEvents(caseId)).at(-1)).toMatchObject({ type: 'FILING_DECLARED_INADMISSIBLE', data: { ground: 'arbitration' } });
    expect(await paperOf(caseId, 'inadmissibilityRuling')).toMatchObject({ title: '不予受理裁定书', contentType: 'application/pdf' });
    const text = JSON.stringify(inadmissibilityPaper({ ...facts, reason, ground: inadmissibilityGrounds.arbitration, submittedAt: '2026-11-23T02:00:00.000Z', by: '陈立案' }));
    for (const said of ['民事裁定书', '李晓梅', reason, '第一百二十七条第二项', '不予受理', '十日内', '汉中市中级人民法院']) expect(text).toContain(said);
    expect(await act(caseId, 'acceptance', { procedure: 'summary' })).toMatchObject({ status: 409, body: { code: 'filing.notSubmitted' } });
  });

  it('another court’s: told which one and why; not this court itself', async () => {
    const caseId = await submitted();
    const reason = '事故发生地和被告住所地都在南郑区，不在本院辖区';
    expect(await act(caseId, 'transfer', { court: '汉中市汉台区人民法院', reason })).toMatchObject({ status: 422, body: { code: 'filing.ownCourt', path: 'court' } });
    expect(await act(caseId, 'transfer', { court: '汉中市南郑区人民法院', reason: '不归我管' })).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'reason' } });
    expect(await act(caseId, 'transfer', { court: '汉中市南郑区人民法院', reason })).toMatchObject({ status: 200, body: { state: 'transferred', outcome: { court: '汉中市南郑区人民法院' } } });
    expect((await loadCase(caseId)).head.phase).toBe('transferred');
    expect(await paperOf(caseId, 'transferNotice')).toMatchObject({ title: '管辖告知书' });
    const text = JSON.stringify(transferPaper({ ...facts, reason, to: '汉中市南郑区人民法院' }));
    for (const said of ['管辖告知书', '汉中市南郑区人民法院', reason, '第一百二十七条第四项']) expect(text).toContain(said);
    expect(await act(caseId, 'transfer', { court: '汉中市南郑区人民法院', reason })).toMatchObject({ status: 409, body: { code: 'filing.notSubmitted' } });
  });
});
