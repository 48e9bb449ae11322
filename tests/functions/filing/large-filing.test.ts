import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentItem, PartyItem } from '../../../functions/cases/case-items';
import { loadCase } from '../../../functions/cases/case-log';
import { saveUploadedFile } from '../../../functions/cases/uploaded-file';
import { handler } from '../../../functions/filing/handler';
import type { CaseId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { confirmAddress, plaintiff, save, sign, startDraft, submit } from '../../support/filing-steps';
import { manyParties } from '../../support/many-parties';
import { trafficAnswers } from '../../support/traffic-answers';

const fileIdOf = (index: number): string => `file_large${String(index).padStart(4, '0')}`;

describe('a filing of 20 parties and 200 files', () => {
  let store: Store;
  let token: string;
  beforeAll(async () => {
    store = await startStore();
    token = await plaintiff();
    await Promise.all(Array.from({ length: 201 }, (_, index) => saveUploadedFile({
      fileId: fileIdOf(index), ownerId: 'person_lixiaomei', name: `${index}.jpg`, contentType: 'image/jpeg', bytes: 1000 + index, sha256: String(index).padStart(64, '0'), state: 'stored', createdAt: '2026-11-01T00:00:00.000Z', pages: 1,
    })));
  });
  afterAll(() => store.stop());

  const list = (caseId: string, indexes: readonly number[]) => call(handler, 'PUT', `/api/filings/${caseId}/files`, { token, body: { files: indexes.map((index) => ({ fileId: fileIdOf(index), evidenceName: `材料${index}` })) } });
  const evidenceOf = async (caseId: string) => (await loadCase(caseId as CaseId)).all(DocumentItem).filter(({ kind }) => kind === 'evidence');

  it('goes through in one transaction, and again after a correction that took most files out', async () => {
    const caseId = await startDraft(token);
    await save(token, caseId, { ...trafficAnswers, ...manyParties(trafficAnswers, 19) });
    const all = Array.from({ length: 200 }, (_, index) => index);
    expect((await list(caseId, [...all, 200])).body).toMatchObject({ code: 'request.tooLarge', message: expect.stringContaining('200个') });
    expect((await list(caseId, all)).body['files']).toHaveLength(200);
    await confirmAddress(token, caseId);
    await sign(token, caseId);
    expect(await submit(token, caseId)).toMatchObject({ status: 200, body: { state: 'submitted' } });
    const record = await loadCase(caseId as CaseId);
    expect(record.all(PartyItem)).toHaveLength(20);
    const first = await evidenceOf(caseId);
    expect(first.map(({ title }) => title).sort()).toEqual(all.map((index) => `材料${index}`).sort());
    expect(record.one(DocumentItem, first[150]?.documentId ?? '')).toMatchObject({ kind: 'evidence', pages: 1 });

    const clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
    await call(handler, 'POST', `/api/filings/${caseId}/return`, { token: clerk, body: { items: [{ path: 'files', label: '证据材料', reason: '材料太多，请整理' }], dueOn: '2026-12-31' } });
    await list(caseId, [3, 2]);
    await sign(token, caseId);
    expect(await submit(token, caseId)).toMatchObject({ status: 200, body: { state: 'submitted' } });
    const second = await evidenceOf(caseId);
    expect(second.map(({ title }) => title).sort()).toEqual(['材料2', '材料3']);
    expect(second.every(({ documentId }) => first.some((earlier) => earlier.documentId === documentId))).toBe(true);
  });
});
