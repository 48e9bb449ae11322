import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentItem, PartyItem, RepresentationItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { handler as cases } from '../../../functions/cases/handler';
import { handler } from '../../../functions/filing/handler';
import type { CaseId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { person, plaintiff, readyDraft, save, sign, startDraft, submit } from '../../support/filing-steps';
import { pdfOf, upload } from '../../support/upload';

const read = async (token: string, caseId: string) => (await call(handler, 'GET', `/api/filings/${caseId}`, { token })).body;
const stand = (token: string, caseId: string, body: unknown) => call(handler, 'PUT', `/api/filings/${caseId}/standing`, { token, body });
const begin = (token: string, body: object) => call(handler, 'POST', '/api/filings', { token, body: { causeOfAction: '机动车交通事故责任纠纷', ...body } });

describe('who acts', () => {
  let store: Store;
  let lawyer: string;
  let clerk: string;
  beforeAll(async () => {
    store = await startStore();
    lawyer = await person('person_lawyer', '周代理', '999999198805051230', '13900000003');
    clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
  });
  afterAll(() => store.stop());

  it('an agent starts with their own name as the agent, and stands for the plaintiff once the court has looked', async () => {
    expect((await begin(lawyer, { as: 'agent' })).body['answers']).toMatchObject({ 'agents.0.name': '周代理', 'agents.0.phone': '139****0003' });
    const caseId = await readyDraft(lawyer) as CaseId;
    await stand(lawyer, caseId, { as: 'agent' });
    await sign(lawyer, caseId);
    expect(await submit(lawyer, caseId)).toMatchObject({ status: 422, body: { code: 'filing.proofNeeded', path: 'standing', message: expect.stringContaining('代理权限') } });
    const proofFileId = await upload(lawyer, '授权委托书.pdf', pdfOf('power'), 'application/pdf');
    expect((await stand(lawyer, caseId, { as: 'agent', authority: 'special', proofFileId })).body).toMatchObject({ standing: { as: 'agent', proof: { name: '授权委托书.pdf' } } });
    expect((await submit(lawyer, caseId)).body['code']).toBe('filing.notSigned');
    await sign(lawyer, caseId);
    expect((await submit(lawyer, caseId)).status).toBe(200);

    const record = await loadCase(caseId);
    const [mine] = record.all(PartyItem).filter(({ role }) => role === 'plaintiff');
    expect(mine?.personId).toBeUndefined();
    expect(record.all(RepresentationItem)).toEqual([expect.objectContaining({ partyId: mine?.partyId, personId: 'person_lawyer', authority: 'special', as: 'agent', state: 'pending' })]);
    expect(record.all(DocumentItem).find(({ kind }) => kind === 'powerOfAttorney')).toMatchObject({ title: '授权委托书', visibleTo: [mine?.partyId] });
    expect((await readEvents(caseId)).map(({ type }) => type)).toEqual(['FILING_SUBMITTED', 'AGENT_ASKED']);
    const [agency] = record.all(RepresentationItem);
    await call(cases, 'POST', `/api/cases/${caseId}/representations/${agency?.representationId}/decision`, { token: clerk, body: { accepted: true } });
    expect((await call(cases, 'GET', `/api/cases/${caseId}`, { token: lawyer })).body['me']).toEqual({ parties: [{ partyId: mine?.partyId, role: 'plaintiff', as: 'agent' }] });
  });

  it('a corrected filing keeps what the court has accepted, and asks anew with another proof', async () => {
    const caseId = await readyDraft(lawyer) as CaseId;
    const first = await upload(lawyer, 'a.pdf', pdfOf('first'), 'application/pdf');
    await stand(lawyer, caseId, { as: 'guardian', relation: '父母', ground: '未成年人', proofFileId: first });
    await sign(lawyer, caseId);
    await submit(lawyer, caseId);
    const again = async () => {
      await call(handler, 'POST', `/api/filings/${caseId}/return`, { token: clerk, body: { dueOn: '2099-01-05', items: [{ path: 'facts.accident.description', label: '事故', reason: '请写明路口' }], reason: '监护证明需要更正' } });
      await save(lawyer, caseId, { 'facts.accident.description': `更正${Math.random()}` });
    };
    const ids = async () => (await loadCase(caseId)).all(RepresentationItem).map(({ representationId }) => representationId);
    const before = await ids();
    await again();
    await sign(lawyer, caseId);
    expect((await submit(lawyer, caseId)).status).toBe(200);
    expect(await ids()).toEqual(before);
  });

  it('refuses somebody else’s file as proof, and a guardian who does not say why', async () => {
    const token = await plaintiff();
    const caseId = await startDraft(token);
    const theirs = await upload(lawyer, 'b.pdf', pdfOf('theirs'), 'application/pdf');
    expect(await stand(token, caseId, { as: 'agent', authority: 'general', proofFileId: theirs })).toMatchObject({ status: 404, body: { code: 'documents.notFound', path: 'proofFileId' } });
    expect(await stand(token, caseId, { as: 'grandmother' })).toMatchObject({ status: 400 });
  });

  it('copies a person without their numbers ever leaving the court, and only out of one’s own filings', async () => {
    const token = await plaintiff();
    const caseId = await startDraft(token);
    await save(token, caseId, { 'defendants.0.name': '王建军', 'defendants.0.idNumber': '999999197909232023', 'defendants.0.domicile': '陕西省汉中市汉台区示例路3号', 'defendants.0.phone': '13900000002' });
    const next = await startDraft(token);
    const { items } = (await call(handler, 'GET', `/api/filings/${next}/known-parties`, { token })).body as { items: { caseId?: string; path?: string; name: string; detail: string }[] };
    expect(items[0]).toMatchObject({ name: '李晓梅', detail: expect.stringContaining('我本人') });
    const wang = items.find(({ name }) => name === '王建军');
    expect(wang?.detail).toContain('999999********2023');
    const copy = (body: object, as = token) => call(handler, 'POST', `/api/filings/${next}/party-copies`, { token: as, body });
    expect((await copy({ from: { caseId: wang?.caseId, path: wang?.path }, to: 'defendants.0' })).body['answers']).toMatchObject({ 'defendants.0.name': '王建军', 'defendants.0.idNumber': '999999********2023', 'defendants.0.domicile': '陕西省汉中市汉台区******' });
    expect((await copy({ from: {}, to: 'plaintiffs.1' })).body['answers']).toMatchObject({ 'plaintiffs.1.name': '李晓梅', 'plaintiffs.1.bornOn': '1986-04-12' });
    expect(await copy({ from: {}, to: 'claims.medical' })).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    const other = await startDraft(lawyer);
    expect(await copy({ from: { caseId: other, path: 'plaintiffs.0' }, to: 'defendants.1' })).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
  });

  it('wants a reason where the answers point to another court, and shows all of it to the clerk', async () => {
    const token = await plaintiff();
    const start = { defendantAt: '陕0721', placeAt: '陕0722', knownOn: '2020-01-01' };
    expect(await begin(token, { start })).toMatchObject({ status: 422, body: { code: 'filing.reasonNeeded', path: 'start.reason' } });
    const { status, body } = await begin(token, { start: { ...start, reason: '保险公司的住所地在汉台区' } });
    expect(status).toBe(201);
    expect((await read(token, body['caseId']))['start']).toEqual({ ...start, reason: '保险公司的住所地在汉台区' });
  });
});
