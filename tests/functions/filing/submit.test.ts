import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentItem, PartyItem } from '../../../functions/cases/case-items';
import { receiptKey } from '../../../functions/cases/receipt';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { firstBreak } from '../../../functions/cases/event-hash';
import { handler as cases } from '../../../functions/cases/handler';
import { objectKey } from '../../../functions/cases/file-document';
import { handler } from '../../../functions/filing/handler';
import { stateEntity } from '../../../functions/platform/tables';
import { unseal } from '../../../functions/platform/sealing';
import { storage } from '../../../functions/platform/storage';
import type { CaseId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { confirmAddress, person, plaintiff, readyDraft, save, sign, startDraft, submit } from '../../support/filing-steps';
import { trafficAnswers } from '../../support/traffic-answers';
import { hashOf } from '../../support/upload';
import { createVerify, X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { PutItemCommand } from 'dynamodb-toolbox';

describe('submitting', () => {
  let store: Store;
  let token: string;
  let clerk: string;
  beforeAll(async () => {
    store = await startStore();
    token = await plaintiff();
    clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
  });
  afterAll(() => store.stop());

  it('makes parties, papers, receipt, head and event in one breath', async () => {
    const caseId = await readyDraft(token) as CaseId;
    const { status, body } = await submit(token, caseId);
    expect({ status, code: body['code'], message: body['message'] }).toEqual({ status: 200 });
    expect(body).toMatchObject({ state: 'submitted', receipt: { receiptNumber: expect.stringMatching(/^演示0702-\d{8}-[2-9A-HJ-NP-Z]{8}$/) } });

    expect(body['findings'].filter((finding: { level: string }) => finding.level === 'error')).toEqual([]);

    const record = await loadCase(caseId);
    expect(record.head).toMatchObject({ phase: 'filing', title: '李晓梅 诉 王建军、示例财产保险股份有限公司汉中中心支公司', claimAmountFen: 6_800_000, feeKind: 'property', firstMediation: 'declined', version: 1, demo: true });
    const parties = record.all(PartyItem);
    const mine = parties.find(({ name }) => name === '李晓梅');
    expect(parties).toHaveLength(3);
    expect(mine).toMatchObject({ personId: 'person_lixiaomei', idNumberMasked: '999999********101X', electronicService: { state: 'given', noticeVersion: 'test-1' } });
    expect(parties.filter(({ personId }) => personId !== undefined)).toHaveLength(1);
    const insurer = parties.find(({ kind }) => kind === 'organization');
    expect(insurer).toMatchObject({ creditCode: '91999999MA0DEMXANC', legalRepresentative: '陈示例', phoneMasked: '139****0003' });
    expect([unseal(insurer?.phoneSealed ?? '', 'phone'), unseal(mine?.idNumberSealed ?? '', 'idNumber'), unseal(insurer?.domicileSealed ?? '', 'address')]).toEqual(['13900000003', '99999919860412101X', '陕西省汉中市汉台区示例大道8号']);

    const documents = record.all(DocumentItem);
    expect(documents.map(({ kind }) => kind).sort()).toEqual(['addressForService', 'complaint', 'evidence', 'evidence', 'filingReceipt']);
    for (const document of documents) expect(hashOf(Buffer.from(await storage.get(objectKey(document.fileId))))).toBe(document.sha256);
    expect(documents.find(({ kind }) => kind === 'addressForService')?.visibleTo).toEqual([mine?.partyId]);
    const keep = process.env['KEEP_PDF'];
    if (keep !== undefined) for (const document of documents.filter(({ contentType }) => contentType === 'application/pdf')) writeFileSync(`${keep}/${document.kind}.pdf`, await storage.get(objectKey(document.fileId)));

    const events = await readEvents(caseId);
    expect(events.map(({ type }) => type)).toEqual(['FILING_SUBMITTED']);
    expect(firstBreak(events, { version: 1, hash: record.head.lastHash })).toBeUndefined();
    expect(JSON.stringify(events)).not.toMatch(/139\d{8}|99999919860412101X|示例大道/);
    expect((await call(cases, 'GET', '/api/cases', { token })).body['items']).toEqual([expect.objectContaining({ caseId })]);
  });

  it('gives a receipt that anybody can check', async () => {
    const caseId = await readyDraft(token);
    const { receiptNumber } = (await submit(token, caseId)).body['receipt'];
    const found = await call(handler, 'GET', `/api/receipts/${encodeURIComponent(receiptNumber)}`);
    expect(found).toMatchObject({ status: 200, body: { receiptNumber, court: '汉中市汉台区人民法院', demo: true, intact: true, code: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/) } });
    const { intact: _intact, code: _code, signature, certificate, ...record } = found.body;
    expect(createVerify('sha256').update(canonicalize(record) ?? '').verify(new X509Certificate(certificate).publicKey, signature, 'base64')).toBe(true);
    const paper = (await loadCase(caseId as CaseId)).all(DocumentItem).find(({ kind }) => kind === 'filingReceipt');
    expect(Buffer.from(await storage.get(objectKey(paper?.fileId ?? ''))).includes('ETSI.CAdES.detached')).toBe(true);
    await stateEntity.build(PutItemCommand).item({ ...receiptKey(receiptNumber), data: { ...record, signature, submittedAt: '2020-01-01T00:00:00Z' } }).send();
    expect((await call(handler, 'GET', `/api/receipts/${encodeURIComponent(receiptNumber)}`)).body).toMatchObject({ intact: false });
    expect(found.body['files'].map((file: { name: string }) => file.name)).toEqual(['民事起诉状', '道路交通事故认定书', '现场照片', '送达地址确认书', '手写签名图片']);
    expect(await call(handler, 'GET', '/api/receipts/none')).toMatchObject({ status: 404, body: { code: 'request.notFound' } });
  });

  it('binds only the person whose own number is on the form', async () => {
    const friend = await person('person_friend', '王建军', '999999197909232023', '13900000002');
    const caseId = await readyDraft(friend, trafficAnswers) as CaseId;
    expect((await submit(friend, caseId)).status).toBe(200);
    expect((await loadCase(caseId)).all(PartyItem).filter(({ personId }) => personId !== undefined)).toEqual([]);
  });

  it('refuses what is not ready, each by its name', async () => {
    const stranger = await plaintiff(false);
    expect(await submit(stranger, await readyDraft(stranger))).toMatchObject({ status: 409, body: { code: 'identity.notVerified' } });
    const caseId = await startDraft(token);
    expect((await submit(token, caseId)).body).toMatchObject({ code: 'filing.incomplete', path: 'plaintiffs.0.sex' });
    await save(token, caseId, trafficAnswers);
    expect((await submit(token, caseId)).body).toMatchObject({ code: 'filing.incomplete', path: 'addressForService' });
    await confirmAddress(token, caseId);
    expect(await submit(token, caseId)).toMatchObject({ status: 409, body: { code: 'filing.notSigned', path: 'signature' } });
    await save(token, caseId, { 'facts.accident.description': '撞了😀' });
    await sign(token, caseId);
    expect(await submit(token, caseId)).toMatchObject({ status: 422, body: { code: 'documents.unreadable', message: expect.stringContaining('😀') } });
    expect((await loadCase(caseId as CaseId)).headIfAny).toBeUndefined();
    await save(token, caseId, { 'facts.accident.description': '撞了' });
    await sign(token, caseId);
    expect((await submit(token, caseId)).status).toBe(200);
    expect(await submit(token, caseId)).toMatchObject({ status: 409, body: { code: 'filing.notDraft' } });
    expect(await save(token, caseId, { 'facts.accident.description': '又改' })).toMatchObject({ status: 409, body: { code: 'filing.notDraft' } });
    expect(await call(handler, 'DELETE', `/api/filings/${caseId}`, { token })).toMatchObject({ status: 409, body: { code: 'filing.notDraft' } });
  });

  it('submits once when the button is pressed twice', async () => {
    const caseId = await readyDraft(token) as CaseId;
    const answers = await Promise.all([submit(token, caseId), submit(token, caseId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await readEvents(caseId)).toHaveLength(1);
  });

  it('waits in the queue, the longest waiting first', async () => {
    const caseId = await readyDraft(token);
    const sent = await submit(token, caseId);
    const { body } = await call(handler, 'GET', '/api/filing-queue', { token: clerk });
    expect(body['items'].at(-1)).toMatchObject({ caseId, receiptNumber: sent.body['receipt'].receiptNumber, plaintiffs: '李晓梅', claimAmountFen: 6_800_000, resubmission: false });
    expect(await call(handler, 'GET', '/api/filing-queue?state=draft', { token: clerk })).toMatchObject({ status: 400 });
    expect(await call(handler, 'GET', '/api/filing-queue', { token })).toMatchObject({ status: 403 });
    expect((await call(handler, 'GET', `/api/filings/${caseId}`, { token: clerk })).body['answers']['defendants.0.phone']).toBe('139****0002');
  });
});
