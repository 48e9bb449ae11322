import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readEvents } from '../../../functions/cases/case-log';
import { handler as cases } from '../../../functions/cases/handler';
import { handler as filing } from '../../../functions/filing/handler';
import { clock } from '../../../functions/platform/clock';
import type { CaseId } from '../../../shared/kernel/ids';
import { call } from '../../support/call';
import { person, plaintiff, readyDraft, save, startDraft, submit } from '../../support/filing-steps';

const invite = (token: string, caseId: string, body: object) => call(cases, 'POST', `/api/cases/${caseId}/delegations`, { token, body });
const accept = (token: string, code: string) => call(cases, 'POST', '/api/delegations', { token, body: { code } });
const read = (token: string, caseId: string) => call(filing, 'GET', `/api/filings/${caseId}`, { token });

describe('亲友代办', () => {
  let store: Store;
  let token: string;
  let friend: string;
  beforeAll(async () => {
    store = await startStore();
    token = await plaintiff();
    friend = await person('person_friend', '王小明', '999999197909232023', '13900000002');
  });
  afterAll(() => store.stop());

  it('lets a friend see and fill what they were asked to, never sign or submit, and writes all of it down', async () => {
    const caseId = await readyDraft(token);
    expect(await read(friend, caseId)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    const { body } = await invite(token, caseId, { scopes: ['fill'], days: 7 });
    expect(body).toMatchObject({ state: 'invited', code: expect.stringMatching(/^[2-9A-HJ-NP-Z]{8}$/) });
    expect((await accept(friend, String(body['code']).toLowerCase())).body).toMatchObject({ caseId, scopes: ['fill'] });
    expect((await read(friend, caseId)).body).toMatchObject({ answers: { 'plaintiffs.0.idNumber': '999999********101X' }, helping: { who: '李晓梅', fill: true } });
    expect((await read(token, caseId)).body['helping']).toBeUndefined();
    expect((await save(friend, caseId, { 'claims.transport.amount': '88.00' })).status).toBe(200);
    const refused = { status: 403, body: { code: 'access.notAllowed' } };
    expect(await submit(friend, caseId)).toMatchObject(refused);
    expect(await call(filing, 'POST', `/api/filings/${caseId}/intent`, { token: friend })).toMatchObject(refused);
    expect(await call(filing, 'PUT', `/api/filings/${caseId}/signature`, { token: friend, body: { fileId: 'file_0000' } })).toMatchObject(refused);
    expect(await call(filing, 'PUT', `/api/filings/${caseId}/address-for-service`, { token: friend, body: {} })).toMatchObject(refused);
    expect(await call(filing, 'DELETE', `/api/filings/${caseId}`, { token: friend })).toMatchObject(refused);
    expect(await invite(friend, caseId, { scopes: ['see'], days: 1 })).toMatchObject(refused);
    const { looks, items } = (await call(cases, 'GET', `/api/cases/${caseId}/delegations`, { token })).body;
    expect(items).toEqual([expect.objectContaining({ state: 'active', delegateName: '王小明' })]);
    expect(looks.map(({ by, what }: { by: string; what: string }) => [by, what])).toEqual([['王小明', expect.stringContaining('保存填写内容')], ['王小明', '查看起诉材料']]);
    expect((await call(cases, 'GET', '/api/delegations', { token: friend })).body['items']).toContainEqual(expect.objectContaining({ caseId, draft: true, who: '李晓梅', title: '机动车交通事故责任纠纷' }));
  });

  it('keeps to the scope', async () => {
    const caseId = await startDraft(token);
    await accept(friend, (await invite(token, caseId, { scopes: ['see'], days: 7 })).body['code']);
    expect((await read(friend, caseId)).body).toMatchObject({ helping: { fill: false } });
    expect(await save(friend, caseId, { 'claims.transport.amount': '1.00' })).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
  });

  it('ends when it is taken back, and when its time is over', async () => {
    const caseId = await readyDraft(token) as CaseId;
    await submit(token, caseId);
    const first = (await invite(token, caseId, { scopes: ['see'], days: 7 })).body;
    await accept(friend, first['code']);
    const look = () => call(cases, 'GET', `/api/cases/${caseId}`, { token: friend });
    expect((await look()).status).toBe(200);
    await call(cases, 'DELETE', `/api/cases/${caseId}/delegations/${first['delegationId']}`, { token });
    expect(await look()).toMatchObject({ status: 403 });
    await accept(friend, (await invite(token, caseId, { scopes: ['see'], days: 1 })).body['code']);
    expect((await look()).status).toBe(200);
    const tomorrow = new Date(Date.now() + 86_400_000 + 1000);
    jest.spyOn(clock, 'now').mockReturnValue(tomorrow);
    friend = await person('person_friend', '王小明', '999999197909232023', '13900000002');
    expect(await look()).toMatchObject({ status: 403 });
    jest.restoreAllMocks();
    friend = await person('person_friend', '王小明', '999999197909232023', '13900000002');
    expect((await readEvents(caseId)).map(({ type }) => type)).toEqual(['FILING_SUBMITTED', 'DELEGATE_INVITED', 'DELEGATE_ACCEPTED', 'DELEGATE_REVOKED', 'DELEGATE_INVITED', 'DELEGATE_ACCEPTED']);
    expect(JSON.stringify(await readEvents(caseId))).not.toMatch(new RegExp(first['code']));
  });

  it('takes a code once, from the right phone only, and refuses what is out of bounds', async () => {
    const caseId = await startDraft(token);
    const { code } = (await invite(token, caseId, { scopes: ['see'], days: 7, phone: '13900000009' })).body;
    expect(await accept(friend, code)).toMatchObject({ status: 404, body: { code: 'access.delegationUnknown', path: 'code' } });
    const right = await person('person_sister', '李小妹', '999999199001011234', '13900000009');
    expect((await accept(right, code)).status).toBe(201);
    expect(await accept(right, code)).toMatchObject({ status: 404, body: { code: 'access.delegationUnknown' } });
    const own = (await invite(token, caseId, { scopes: ['see'], days: 7 })).body;
    expect(await accept(token, own['code'])).toMatchObject({ status: 404, body: { code: 'access.delegationUnknown' } });
    expect(await accept(await plaintiff(false), own['code'])).toMatchObject({ status: 403, body: { code: 'access.identityNeeded' } });
    expect(await invite(token, caseId, { scopes: [], days: 7 })).toMatchObject({ status: 400 });
    expect(await invite(token, caseId, { scopes: ['sign'], days: 7 })).toMatchObject({ status: 400 });
    expect(await invite(token, caseId, { scopes: ['see'], days: 31 })).toMatchObject({ status: 400 });
  });
});
