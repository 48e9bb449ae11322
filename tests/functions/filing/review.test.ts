import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueryCommand } from 'dynamodb-toolbox';
import { DocumentItem, PartyItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { handler } from '../../../functions/filing/handler';
import { casesTable } from '../../../functions/platform/tables';
import type { CaseId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { plaintiff, readyDraft, save, sign, submit } from '../../support/filing-steps';

describe('the clerk reviews', () => {
  let store: Store;
  let token: string;
  let clerk: string;
  beforeAll(async () => {
    store = await startStore();
    token = await plaintiff();
    clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
  });
  afterAll(() => store.stop());
  const submitted = async (changes: Readonly<Record<string, string>> = {}): Promise<CaseId> => {
    const caseId = await readyDraft(token, changes) as CaseId;
    await submit(token, caseId);
    return caseId;
  };
  const sendBack = (caseId: string, body: unknown) => call(handler, 'POST', `/api/filings/${caseId}/return`, { token: clerk, body });
  const accept = (caseId: string, body: unknown = { procedure: 'summary' }) => call(handler, 'POST', `/api/filings/${caseId}/acceptance`, { token: clerk, body });
  const item = { path: 'facts.insurance.description', label: '机动车投保情况', reason: '请写明保险期间和保单号' };

  it('returns once with reasons tied to fields; the corrected filing takes the first one’s place', async () => {
    const caseId = await submitted();
    const before = await loadCase(caseId);
    expect(await sendBack(caseId, { items: [item], dueOn: '2099-01-05' })).toMatchObject({ status: 200, body: { state: 'returned', corrections: { dueOn: '2099-01-05', items: [item] } } });
    expect((await loadCase(caseId)).head.phase).toBe('returned');
    expect((await call(handler, 'GET', `/api/filings/${caseId}`, { token })).body).toMatchObject({ state: 'returned', corrections: { items: [item] } });

    await save(token, caseId, { 'facts.insurance.description': '保单号F123，2026年1月1日至12月31日', 'defendants.1.name': '', 'defendants.1.kind': '', 'defendants.1.creditCode': '', 'defendants.1.phone': '', 'defendants.1.domicile': '', 'defendants.1.legalRepresentative': '' });
    expect((await submit(token, caseId)).body).toMatchObject({ code: 'filing.notSigned' });
    await sign(token, caseId);
    const again = await submit(token, caseId);
    expect(again.body).toMatchObject({ state: 'submitted', receipt: { receiptNumber: `${before.head.receiptNumber}-2` } });
    expect(again.body['corrections']).toBeUndefined();
    const after = await loadCase(caseId);
    expect(after.head).toMatchObject({ phase: 'filing', receiptNumber: before.head.receiptNumber, submittedAt: before.head.submittedAt, version: 3, title: '李晓梅 诉 王建军' });
    const ids = (record: typeof after) => record.all(PartyItem).map(({ partyId }) => partyId).sort();
    expect(ids(after)).toHaveLength(2);
    expect(ids(before)).toEqual(expect.arrayContaining(ids(after)));
    const complaints = (record: typeof after) => record.all(DocumentItem).filter(({ kind }) => kind === 'complaint');
    expect(complaints(after)).toHaveLength(1);
    expect(complaints(after)[0]?.sha256).not.toBe(complaints(before)[0]?.sha256);
    expect((await readEvents(caseId)).map(({ type }) => type)).toEqual(['FILING_SUBMITTED', 'FILING_RETURNED', 'FILING_RESUBMITTED']);
    const queue = await call(handler, 'GET', '/api/filing-queue', { token: clerk });
    expect(queue.body['items']).toEqual(expect.arrayContaining([expect.objectContaining({ caseId, resubmission: true })]));
  });

  it('does not return without a correction, a reason in words, and a day to come', async () => {
    const caseId = await submitted();
    expect((await sendBack(caseId, { items: [], dueOn: '2099-01-05' })).body).toMatchObject({ code: 'request.invalid', path: 'items' });
    expect(await sendBack(caseId, { items: [{ ...item, reason: '      ' }], dueOn: '2099-01-05' })).toMatchObject({ status: 422, body: { code: 'filing.returnWithoutReason', path: 'items.0.reason' } });
    expect((await sendBack(caseId, { items: [item], dueOn: '2020-01-05' })).body).toMatchObject({ code: 'request.invalid', path: 'dueOn' });
  });

  it('accepts: number in the statutory form, notice, open case', async () => {
    const caseId = await submitted();
    const { status, body } = await accept(caseId);
    const year = new Date().getFullYear();
    expect(status).toBe(200);
    expect(body['caseNumber']).toMatch(new RegExp(`^（${year}）演示陕0702民初[1-9]\\d*号$`));
    const record = await loadCase(caseId);
    expect(record.head).toMatchObject({ phase: 'open', caseNumber: body['caseNumber'], procedure: 'summary', feeKind: 'property' });
    expect(record.all(DocumentItem).map(({ kind }) => kind)).toContain('acceptanceNotice');
    expect((await readEvents(caseId)).find(({ type }) => type === 'CASE_ACCEPTED')).toMatchObject({ data: { caseNumber: body['caseNumber'], firstMediation: 'declined', procedure: 'summary' } });
    expect(await accept(caseId)).toMatchObject({ status: 409, body: { code: 'filing.notSubmitted' } });
    expect(await sendBack(caseId, { items: [item], dueOn: '2099-01-05' })).toMatchObject({ status: 409, body: { code: 'filing.notSubmitted' } });
  });

  it('numbers without a gap or a double when many are accepted at once', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(() => submitted()));
    const numbers = (await Promise.all(ids.map((caseId) => accept(caseId)))).map(({ body }) => Number(/民初(\d+)号/.exec(body['caseNumber'])?.[1])).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  }, 120_000);

  it('lets one of two clerks win', async () => {
    const caseId = await submitted();
    const statuses = (await Promise.all([accept(caseId), sendBack(caseId, { items: [item], dueOn: '2099-01-05' })])).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409]);
  });

  it('changes the fee kind with a reason only, and to one that exists', async () => {
    const caseId = await submitted();
    expect(await accept(caseId, { procedure: 'ordinary', feeKind: 'personality_rights' })).toMatchObject({ status: 422, body: { code: 'filing.reasonNeeded', path: 'reason' } });
    expect(await accept(caseId, { procedure: 'ordinary', feeKind: 'free_lunch', reason: '理由' })).toMatchObject({ status: 400, body: { code: 'fees.unknownKind' } });
    expect(await accept(caseId, { procedure: 'ordinary', feeKind: 'personality_rights', reason: '按人格权案件收取' })).toMatchObject({ status: 200 });
    expect((await loadCase(caseId)).head.feeKind).toBe('personality_rights');
    expect((await readEvents(caseId)).find(({ type }) => type === 'CASE_ACCEPTED')?.data).toMatchObject({ feeKind: 'personality_rights', feeKindReason: '按人格权案件收取' });
  });

  it('CPL 283, 285, 286: says who has no domicile in China; the case stays in the lists it was in', async () => {
    const caseId = await submitted();
    expect(await accept(caseId, { procedure: 'ordinary', abroad: ['defendants.7'] })).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'abroad.0' } });
    expect(await accept(caseId, { procedure: 'ordinary', abroad: ['defendants.0', 'plaintiffs.0'] })).toMatchObject({ status: 200 });
    expect((await loadCase(caseId)).all(PartyItem).filter(({ abroad }) => abroad === true).map(({ name }) => name).toSorted()).toEqual(['李晓梅', '王建军']);
    expect((await readEvents(caseId)).find(({ type }) => type === 'CASE_ACCEPTED')?.data['abroad']).toEqual(['defendants.0', 'plaintiffs.0']);
    const { Items } = await casesTable.build(QueryCommand).query({ partition: 'PERSON#person_lixiaomei', index: 'byPerson', range: { eq: `CASE#${caseId}` } }).send();
    expect(Items).toHaveLength(1);
  });

  it('is for clerks of the court, not for the parties', async () => {
    const caseId = await submitted();
    expect(await call(handler, 'POST', `/api/filings/${caseId}/acceptance`, { token, body: { procedure: 'summary' } })).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
  });
});
