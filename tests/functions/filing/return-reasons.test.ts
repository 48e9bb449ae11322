import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handler } from '../../../functions/filing/handler';
import { call, tokenOf } from '../../support/call';
import { plaintiff, readyDraft, submit } from '../../support/filing-steps';

describe('the court’s own reasons for returning a filing', () => {
  let store: Store;
  let [admin, clerk, party]: string[] = [];
  beforeAll(async () => {
    store = await startStore();
    admin = await tokenOf('person_staffadmin1', ['administrator'], '管理员');
    clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
    party = await plaintiff();
  });
  afterAll(() => store.stop());

  const read = async () => (await call(handler, 'GET', '/api/return-reasons')).body;
  const write = (body: unknown, token = admin) => call(handler, 'PUT', '/api/return-reasons', { token: token ?? '', body });
  const own = { title: '收件地址不详', text: '请写明收件人、电话和详细到门牌号的地址。' };

  it('begins with the example list, which says that it is one', async () => {
    expect(await read()).toMatchObject({ example: true, version: 0, items: expect.arrayContaining([expect.objectContaining({ code: 'claimUnclear', count: 0 })]) });
  });

  it('is changed by an administrator only, each time as a new version', async () => {
    const kept = { code: 'claimUnclear', title: '诉讼请求不具体', text: '请写明要求对方做什么、付多少钱。' };
    expect(await write({ version: 0, items: [kept, own] }, clerk)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await write({ version: 0, items: [kept, { ...own, title: kept.title }] })).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'items.1.title' } });
    expect(await write({ version: 0, items: [] })).toMatchObject({ status: 400 });
    const changed = await write({ version: 0, items: [kept, own] });
    expect(changed).toMatchObject({ status: 200, body: { example: false, version: 1, items: [kept, { ...own, code: expect.stringMatching(/^own_/) }] } });
    expect(await write({ version: 0, items: [kept] })).toMatchObject({ status: 409, body: { code: 'cases.conflict' } });
    expect(await read()).toEqual(changed.body);
    expect(JSON.stringify(await read())).not.toContain('管理员');
  });

  it('counts a reason of its own like any other, and keeps the count when the words change', async () => {
    const { items, version } = await read();
    const mine = items.find(({ title }: { title: string }) => title === own.title);
    const caseId = await readyDraft(party ?? '');
    await submit(party ?? '', caseId);
    await call(handler, 'POST', `/api/filings/${caseId}/return`, { token: clerk ?? '', body: { items: [{ path: 'files', label: '证据材料', reason: own.text, reasonCode: mine.code }], dueOn: '2099-01-05' } });
    expect((await read()).items[0]).toMatchObject({ code: mine.code, count: 1 });
    expect(await write({ version, items: [{ code: mine.code, title: '收件地址不详细', text: own.text }] })).toMatchObject({ status: 200, body: { items: [{ title: '收件地址不详细', count: 1 }] } });
  });
});
