import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DefenceItem, DocumentItem, FilingItem, PartyItem } from '../../../functions/cases/case-items';
import { appendToCase, loadCase, put, readEvents } from '../../../functions/cases/case-log';
import { systemActor } from '../../../functions/cases/actor-of';
import { defencePut } from '../../../functions/defence/defence-store';
import { handler } from '../../../functions/defence/handler';
import { handler as filing } from '../../../functions/filing/handler';
import { DISPUTED, defenceForm } from '../../../shared/defence/defence-form';
import { formOf } from '../../../shared/filing/forms';
import type { CaseId, PersonId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { answersOfDefence } from '../../support/defence-answers';
import { answersAt, plaintiff, readyDraft, submit } from '../../support/filing-steps';
import { pdfOf, pngOf, upload } from '../../support/upload';

const wang = 'person_wangjianjun' as PersonId;
type Kind = 'answer' | 'jurisdictionObjection' | 'counterclaim';

describe('the defendant’s side', () => {
  let store: Store;
  let [lady, clerk, wangToken]: string[] = [];
  let caseId: CaseId;
  beforeAll(async () => {
    store = await startStore();
    lady = await plaintiff();
    clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
    wangToken = await tokenOf(wang, ['party'], '王建军');
    caseId = await readyDraft(lady) as CaseId;
    await submit(lady, caseId);
    await call(filing, 'POST', `/api/filings/${caseId}/acceptance`, { token: clerk, body: { procedure: 'summary' } });
    const record = await loadCase(caseId);
    const party = record.all(PartyItem).find(({ name }) => name === '王建军');
    if (party === undefined) throw new Error('no such defendant');
    await appendToCase(record, new Date(), [{ type: 'PARTY_BOUND', actor: systemActor }], { puts: [put(PartyItem, { ...party, personId: wang }, { personKey: `PERSON#${wang}`, personSort: `CASE#${caseId}` })] });
  });
  afterAll(() => store.stop());

  const at = (kind: Kind, method: string, path = '', body?: unknown, token = wangToken) => call(handler, method, `/api/cases/${caseId}/defence/${kind}${path}`, { token: token ?? '', ...(body === undefined ? {} : { body }) });
  const save = (kind: Kind, answers: Record<string, string>, token = wangToken) => at(kind, 'PUT', '/answers', answersAt(answers), token);
  const sign = async (kind: Kind) => at(kind, 'PUT', '/signature', { fileId: await upload(wangToken ?? '', '签名.png', pngOf(), 'image/png') });
  const formFor = async (kind: Kind) => {
    const filed = (await loadCase(caseId)).one(FilingItem);
    const form = formOf(filed?.causeOfAction ?? '');
    if (form === undefined || filed === undefined) throw new Error('no form');
    return defenceForm(kind, form, Object.fromEntries(Object.entries(filed.answers).map(([path, { value }]) => [path, value])));
  };

  it('sees the claim without anybody’s numbers, and nothing of somebody else’s draft', async () => {
    const { status, body } = await at('answer', 'GET');
    expect(status).toBe(200);
    expect(body).toMatchObject({ partyName: '王建军', kind: 'answer', complaint: { 'claims.medical.amount': expect.any(String) } });
    expect(Object.keys(body['complaint']).filter((path) => /^(plaintiffs|defendants|thirdParties)\./.test(path))).toEqual([]);
    expect(await at('answer', 'GET', '', undefined, lady)).toMatchObject({ status: 403, body: { code: 'defence.notDefendant' } });
    expect(await at('answer', 'GET', '', undefined, await tokenOf('person_nobodyhere', ['party'], '路人'))).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
  });

  it('saves field by field and says what is missing', async () => {
    expect(await save('answer', { 'answer.accident.objected': DISPUTED })).toMatchObject({ status: 200, body: { findings: expect.arrayContaining([expect.objectContaining({ path: 'answer.accident.content', level: 'error' })]) } });
    expect(await save('answer', { 'claims.medical.objected': DISPUTED })).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'claims.medical.objected' } });
    expect(await at('answer', 'POST', '/submission')).toMatchObject({ status: 422, body: { code: 'defence.incomplete' } });
    expect((await call(handler, 'GET', `/api/cases/${caseId}/defences`, { token: lady ?? '' })).body['items']).toEqual([]);
  });

  it('files the answer with evidence, signature and receipt; everybody reads it row by row', async () => {
    const answers = answersOfDefence(await formFor('answer'), DISPUTED);
    await save('answer', answers);
    expect(await at('answer', 'POST', '/submission')).toMatchObject({ status: 409, body: { code: 'defence.notSigned' } });
    const fileId = await upload(wangToken ?? '', '保单.pdf', pdfOf('保单'), 'application/pdf');
    expect(await at('answer', 'PUT', '/files', { files: [{ fileId: 'file_NOSUCHFILE', evidenceName: '保险单' }] })).toMatchObject({ status: 404, body: { code: 'documents.notFound' } });
    expect(await at('answer', 'PUT', '/files', { files: [{ fileId, evidenceName: '保险单' }] })).toMatchObject({ status: 200, body: { files: [{ evidenceName: '保险单' }] } });
    expect(await at('answer', 'PUT', '/signature', { fileId })).toMatchObject({ status: 415, body: { code: 'documents.typeRefused' } });
    expect(await sign('answer')).toMatchObject({ status: 200, body: { signature: { name: '王建军' } } });
    const filed = await at('answer', 'POST', '/submission');
    expect(filed).toMatchObject({ status: 200, body: { receipt: { by: '王建军', late: false } } });
    expect((await call(filing, 'GET', `/api/receipts/${encodeURIComponent(filed.body['receipt'].receiptNumber)}`)).body).toMatchObject({ intact: true, code: expect.any(String), certificate: expect.stringContaining('CERTIFICATE'), files: expect.arrayContaining([expect.objectContaining({ name: '保险单（王建军提交）' })]) });
    expect((await readEvents(caseId)).at(-1)).toMatchObject({ type: 'ANSWER_FILED', data: { partyName: '王建军', late: false, disputed: expect.arrayContaining(['answer.accident']), agreed: [] } });
    for (const token of [lady, clerk]) {
      const { body } = await call(handler, 'GET', `/api/cases/${caseId}/defences`, { token: token ?? '' });
      expect(body['items']).toMatchObject([{ partyName: '王建军', kind: 'answer', evidence: ['保险单'], rows: expect.arrayContaining([expect.objectContaining({ title: '对交通事故事实有无异议', stance: 'disputed', text: answers['answer.accident.content'] })]) }]);
    }
    const papers = (await loadCase(caseId)).all(DocumentItem);
    expect(papers.find(({ kind }) => kind === 'answer')).toMatchObject({ title: '答辩状（王建军）' });
    expect(papers.find(({ kind }) => kind === 'defenceReceipt')?.visibleTo).toHaveLength(1);
    expect(await at('answer', 'POST', '/submission')).toMatchObject({ status: 409, body: { code: 'defence.alreadyFiled' } });
    expect(await save('answer', { 'answer.other.content': '补充' })).toMatchObject({ status: 409, body: { code: 'defence.alreadyFiled' } });
  });

  it('files a counterclaim with its own halved fee, for the office of fees to hear of', async () => {
    await save('counterclaim', { 'counterclaim.content': '判令原告赔偿车辆维修费', 'counterclaim.amount': '12000', 'counterclaim.grounds.content': '原告闯红灯' });
    // 办法 13: 50 + (12,000 − 10,000) × 2.5 % = 100; 18: half
    expect((await at('counterclaim', 'GET')).body).toMatchObject({ quote: { feeFen: 5000, halved: true } });
    await sign('counterclaim');
    expect(await at('counterclaim', 'POST', '/submission')).toMatchObject({ status: 200 });
    expect((await readEvents(caseId)).at(-1)).toMatchObject({ type: 'COUNTERCLAIM_FILED', data: { amountFen: 1_200_000, feeKind: 'property', partyId: expect.stringMatching(/^party_/) } });
  });

  it('objects to jurisdiction; changing a word after signing asks for the signature again', async () => {
    await save('jurisdictionObjection', { 'objection.court': '汉中市南郑区人民法院', 'objection.grounds.content': '我住南郑区，事故也发生在南郑区' });
    await sign('jurisdictionObjection');
    await save('jurisdictionObjection', { 'objection.grounds.content': '我住在南郑区' });
    expect(await at('jurisdictionObjection', 'POST', '/submission')).toMatchObject({ status: 409, body: { code: 'defence.notSigned' } });
    await sign('jurisdictionObjection');
    expect(await at('jurisdictionObjection', 'POST', '/submission')).toMatchObject({ status: 200 });
    expect((await readEvents(caseId)).at(-1)).toMatchObject({ type: 'JURISDICTION_OBJECTED', data: { court: '汉中市南郑区人民法院' } });
  });

  it('a judge alone rules on it; in a small claim the ruling is in force at once, and a transfer ends the case here', async () => {
    const judge = await tokenOf('person_staffjudge1', ['judge'], '林法官');
    const record = await loadCase(caseId);
    const { partyId } = record.all(DefenceItem).find(({ kind }) => kind === 'jurisdictionObjection') ?? {};
    const rule = (body: unknown, token = judge) => call(handler, 'POST', `/api/cases/${caseId}/defence/objections/${partyId}/ruling`, { token, body });
    const decision = { result: 'transferred', basis: 'accident', court: '汉中市南郑区人民法院', reason: '事故发生地和被告住所地都在南郑区' };
    expect(await rule(decision, clerk)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await rule({ ...decision, reason: '成立' })).toMatchObject({ status: 422, body: { code: 'defence.rulingIncomplete', path: 'reason' } });
    expect(await call(handler, 'POST', `/api/cases/${caseId}/defence/objections/${partyId}/effect`, { token: judge, body: { how: 'notAppealed' } })).toMatchObject({ status: 404, body: { code: 'defence.noObjection' } });
    await appendToCase(await loadCase(caseId), new Date(), [], { head: { procedure: 'smallClaims' } });
    expect(await rule(decision)).toMatchObject({ status: 200, body: { ruling: { appealable: false, judgeName: '林法官', final: { how: 'atOnce', result: 'transferred', court: '汉中市南郑区人民法院' } } } });
    const after = await loadCase(caseId);
    expect(after.head).toMatchObject({ phase: 'closed', closedBy: '移送汉中市南郑区人民法院' });
    expect((await readEvents(caseId)).slice(-3).map(({ type }) => type)).toEqual(['JURISDICTION_RULED', 'JURISDICTION_RULING_EFFECTIVE', 'CASE_CLOSED']);
    expect(after.all(DocumentItem).find(({ kind }) => kind === 'jurisdictionRuling')).toMatchObject({ title: '民事裁定书（管辖权异议）' });
    expect(await rule(decision)).toMatchObject({ status: 409, body: { code: 'defence.alreadyRuled' } });
    await appendToCase(after, new Date(), [], { head: { phase: 'open' } });
  });

  it('keeps what two people typed at once', async () => {
    const record = await loadCase(caseId);
    const company = record.all(PartyItem).find(({ role, kind }) => role === 'defendant' && kind === 'organization');
    if (company === undefined) throw new Error('no company');
    await appendToCase(record, new Date(), [{ type: 'PARTY_BOUND', actor: systemActor }], { puts: [put(PartyItem, { ...company, personId: 'person_zhoudaili' as PersonId }, { personKey: 'PERSON#person_zhoudaili', personSort: `CASE#${caseId}` })] });
    const zhou = await tokenOf('person_zhoudaili', ['party'], '周代理');
    const paths = ['answer.accident', 'answer.liability', 'answer.amounts', 'answer.claims'];
    await Promise.all(paths.map((path) => save('answer', { [`${path}.objected`]: '无异议' }, zhou)));
    const draft = (await loadCase(caseId)).one(DefenceItem, `${company.partyId}#answer`);
    expect(Object.keys(draft?.answers ?? {}).sort()).toEqual(paths.map((path) => `${path}.objected`).sort());
  });

  it('a press that the court could not finish holds its instant, and the receipt says so', async () => {
    const company = (await loadCase(caseId)).all(PartyItem).find(({ role, kind }) => role === 'defendant' && kind === 'organization');
    if (company === undefined) throw new Error('no company');
    const qian = await tokenOf('person_qiandaili', ['party'], '钱代理');
    await appendToCase(await loadCase(caseId), new Date(), [{ type: 'PARTY_BOUND', actor: systemActor }], { puts: [put(PartyItem, { ...company, personId: 'person_qiandaili' as PersonId }, { personKey: 'PERSON#person_qiandaili', personSort: `CASE#${caseId}` })] });
    expect((await at('answer', 'POST', '/intent', undefined, qian)).status).toBe(200);
    expect((await loadCase(caseId)).one(DefenceItem, `${company.partyId}#answer`)?.press).toMatchObject({ ready: false });
    await save('answer', answersOfDefence(await formFor('answer'), DISPUTED), qian);
    await at('answer', 'PUT', '/signature', { fileId: await upload(qian, '签名.png', pngOf(), 'image/png') }, qian);
    const { body: pressed } = await at('answer', 'POST', '/intent', undefined, qian);
    expect((await at('answer', 'POST', '/intent', undefined, qian)).body).toEqual(pressed);
    const draft = (await loadCase(caseId)).one(DefenceItem, `${company.partyId}#answer`);
    if (draft?.press === undefined) throw new Error('no press');
    // a day ago, and the papers could not be made
    const before = new Date(Date.now() - 86_400_000).toISOString();
    await appendToCase(await loadCase(caseId), new Date(), [], { puts: [defencePut({ caseId }, { ...draft, press: { at: before, ready: true, failures: [{ at: before, why: 'papers' }] } }, draft)] });
    expect(await at('answer', 'POST', '/submission', undefined, qian)).toMatchObject({ status: 200, body: { receipt: { filedAt: before, because: 'papers', completedAt: expect.any(String) } } });
    const receipt = (await loadCase(caseId)).one(DefenceItem, `${company.partyId}#answer`);
    expect(receipt).not.toHaveProperty('press');
    expect((await call(filing, 'GET', `/api/receipts/${encodeURIComponent(receipt?.receipt?.receiptNumber ?? '')}`)).body).toMatchObject({ intact: true, submittedAt: before, because: 'papers' });
    await appendToCase(await loadCase(caseId), new Date(), [], { puts: [put(PartyItem, company)] });
  });
});
