import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentClient } from '../../../functions/platform/tables';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { handler } from '../../../functions/filing/handler';
import { call, tokenOf } from '../../support/call';
import { answersAt, confirmAddress, person, plaintiff, save, sign, startDraft } from '../../support/filing-steps';
import { trafficAnswers } from '../../support/traffic-answers';
import { pdfOf, upload } from '../../support/upload';

describe('a draft', () => {
  let store: Store;
  let token: string;
  let other: string;
  beforeAll(async () => {
    store = await startStore();
    token = await plaintiff();
    other = await person('person_wangjianjun', '王建军', '999999197909232023', '13900000002');
  });
  afterAll(() => store.stop());
  const read = (caseId: string, who = token) => call(handler, 'GET', `/api/filings/${caseId}`, { token: who });

  it('starts with what the court knows of the verified person, masked', async () => {
    const { status, body } = await call(handler, 'POST', '/api/filings', { token, body: { causeOfAction: '机动车交通事故责任纠纷' } });
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'draft', claimAmountFen: 0, answers: { 'plaintiffs.0.name': '李晓梅', 'plaintiffs.0.bornOn': '1986-04-12', 'plaintiffs.0.idNumber': '999999********101X', 'plaintiffs.0.phone': '139****0001' } });
    expect(body['masked']).toEqual(expect.arrayContaining(['plaintiffs.0.idNumber', 'plaintiffs.0.phone']));
  });

  it('refuses a cause without a form, and a visitor', async () => {
    expect(await call(handler, 'POST', '/api/filings', { token, body: { causeOfAction: '海上货运' } })).toMatchObject({ status: 400, body: { code: 'filing.unknownCause' } });
    expect(await call(handler, 'POST', '/api/filings', { body: { causeOfAction: '民间借贷纠纷' } })).toMatchObject({ status: 401, body: { code: 'access.loginNeeded' } });
    expect((await call(handler, 'POST', '/api/filings', { token: await tokenOf('person_judge', ['judge'], '林法官'), body: {} })).body).toMatchObject({ code: 'access.notAllowed' });
  });

  it('is its owner’s only', async () => {
    const caseId = await startDraft(token);
    expect(await read(caseId, other)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await save(other, caseId, { 'facts.liability.description': '我来改' })).toMatchObject({ status: 403 });
    expect(await read('case_01NOSUCHCASE')).toMatchObject({ status: 404, body: { code: 'cases.notFound' } });
  });

  it('keeps what was typed, quotes the fee, and hides the numbers from everybody', async () => {
    const caseId = await startDraft(token);
    const saved = await save(token, caseId, trafficAnswers);
    expect(saved).toMatchObject({ status: 200, body: { claimAmountFen: 6_800_000, overridden: [] } });
    expect(saved.body['findings'].filter((finding: { level: string }) => finding.level === 'error')).toEqual([]);
    const { body } = await read(caseId);
    expect(body).toMatchObject({ quote: { feeFen: 150_000 }, answers: { 'defendants.1.phone': '139****0003', 'defendants.0.idNumber': '999999********2023', 'plaintiffs.0.domicile': '陕西省汉中市汉台区******' } });
    const table = JSON.stringify((await documentClient.send(new ScanCommand({ TableName: process.env['TABLE_CASES'] ?? '' }))).Items);
    for (const value of ['99999919860412101X', '13900000003', '示例大道8号', '北关街道']) expect(table).not.toContain(value);
    expect(JSON.stringify(body)).not.toContain('13900000002');
  });

  it('ignores a masked value sent back, follows one that moved up, and asks when it cannot be read', async () => {
    const caseId = await startDraft(token);
    await save(token, caseId, { ...trafficAnswers, 'plaintiffs.0.idNumber': '999999********101X' });
    expect((await read(caseId)).body['answers']['plaintiffs.0.idNumber']).toBe('999999********101X');
    await save(token, caseId, { 'defendants.0.name': '示例公司', 'defendants.0.phone': '139****0003' });
    expect((await read(caseId)).body['answers']['defendants.0.phone']).toBe('139****0003');
    const unclear = await save(token, caseId, { 'defendants.0.phone': '138****9999' });
    expect(unclear.body['findings'][0]).toMatchObject({ path: 'defendants.0.phone', level: 'error' });
    expect((await read(caseId)).body['answers']['defendants.0.phone']).toBe('139****0003');
  });

  it('merges two devices field by field: the later typed one wins, the other is told', async () => {
    const caseId = await startDraft(token);
    await save(token, caseId, { 'facts.liability.description': '后写的' }, '2026-11-23T02:00:10.000Z');
    const late = await save(token, caseId, { 'facts.liability.description': '先写的', 'facts.insurance.description': '有保险' }, '2026-11-23T02:00:05.000Z');
    expect(late.body['overridden']).toEqual([{ path: 'facts.liability.description', value: '后写的', at: '2026-11-23T02:00:10.000Z' }]);
    expect((await read(caseId)).body['answers']).toMatchObject({ 'facts.liability.description': '后写的', 'facts.insurance.description': '有保险' });
    await Promise.all(['claims.medical.amount', 'claims.lostIncome.amount', 'claims.transport.amount', 'claims.nutrition.amount'].map((path) => save(token, caseId, { [path]: '100.00' })));
    expect((await read(caseId)).body['claimAmountFen']).toBe(40_000);
  });

  it('sends and answers no more than 1 KB for each changed field, however long the form', async () => {
    const caseId = await startDraft(token);
    await save(token, caseId, trafficAnswers);
    const changed = { 'claims.medical.amount': '23486.50', 'defendants.0.domicile': '陕西省汉中市汉台区示例路示例小区8号楼2单元1001室' };
    const { body } = await save(token, caseId, changed);
    expect(Buffer.byteLength(JSON.stringify(answersAt(changed)))).toBeLessThanOrEqual(2 * 1024);
    expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThanOrEqual(2 * 1024);
  });

  it('refuses what is not a field of the form, and too long texts', async () => {
    const caseId = await startDraft(token);
    expect(await save(token, caseId, { 'plaintiffs.0.password': 'x' })).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'plaintiffs.0.password' } });
    expect(await save(token, caseId, { 'facts.liability.description': '长'.repeat(5001) })).toMatchObject({ status: 400 });
    expect(await call(handler, 'PUT', `/api/filings/${caseId}/answers`, { token, body: '{' })).toMatchObject({ status: 400, body: { code: 'request.malformed' } });
    expect(await call(handler, 'PUT', `/api/filings/${caseId}/answers`, { token, body: answersAt({ 'facts.liability.description': '好' }, 'yesterday') })).toMatchObject({ status: 400 });
  });

  it('takes only one’s own finished files, each once', async () => {
    const caseId = await startDraft(token);
    const mine = await upload(token, 'a.pdf', pdfOf('mine'), 'application/pdf');
    const theirs = await upload(other, 'b.pdf', pdfOf('theirs'), 'application/pdf');
    const set = (...fileIds: string[]) => call(handler, 'PUT', `/api/filings/${caseId}/files`, { token, body: { files: fileIds.map((fileId) => ({ fileId, evidenceName: '材料' })) } });
    expect(await set(mine)).toMatchObject({ status: 200, body: { files: [{ fileId: mine, evidenceName: '材料', contentType: 'application/pdf' }] } });
    expect(await set(mine, theirs)).toMatchObject({ status: 404, body: { code: 'documents.notFound', path: 'files.1.fileId' } });
    expect(await set(mine, mine)).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'files' } });
  });

  it('loses the signature when the content changes, and only then', async () => {
    const caseId = await startDraft(token);
    await save(token, caseId, trafficAnswers);
    expect((await sign(token, caseId)).body['signature']).toMatchObject({ name: '李晓梅' });
    await save(token, caseId, trafficAnswers);
    expect((await read(caseId)).body['signature']).toMatchObject({ name: '李晓梅' });
    await save(token, caseId, { 'claims.medical.amount': '99999.00' });
    expect((await read(caseId)).body['signature']).toBeUndefined();
    const pdf = await upload(token, 'a.pdf', pdfOf('sig'), 'application/pdf');
    expect(await call(handler, 'PUT', `/api/filings/${caseId}/signature`, { token, body: { fileId: pdf } })).toMatchObject({ status: 415, body: { code: 'documents.typeRefused' } });
  });

  it('asks for electronic service apart from the address', async () => {
    const caseId = await startDraft(token);
    expect((await confirmAddress(token, caseId, 'refused')).body).toMatchObject({ electronicService: 'refused' });
    expect(await call(handler, 'PUT', `/api/filings/${caseId}/address-for-service`, { token, body: { confirmed: true, noticeVersion: '1' } })).toMatchObject({ status: 400, body: { path: 'electronicService' } });
    expect(await call(handler, 'PUT', `/api/filings/${caseId}/address-for-service`, { token, body: { confirmed: false, electronicService: 'given', noticeVersion: '1' } })).toMatchObject({ status: 400 });
  });

  it('is listed newest first, page by page, and can be thrown away', async () => {
    const mine = await person('person_zhangweiguo', '张卫国', '999999198001011234', '13900000004');
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.push(await startDraft(mine));
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await call(handler, 'GET', `/api/filings?limit=2${cursor}`, { token: mine });
      seen.push(...body['items'].map((item: { caseId: string }) => item.caseId));
      if (body['cursor'] === undefined) break;
      cursor = `&cursor=${body['cursor']}`;
    }
    expect(seen).toEqual(ids.reverse());
    expect(await call(handler, 'DELETE', `/api/filings/${ids[0]}`, { token: mine })).toMatchObject({ status: 200 });
    expect(await read(ids[0] ?? '', mine)).toMatchObject({ status: 404 });
  });
});
