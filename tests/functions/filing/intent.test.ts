import { startStore, type Store } from '../../support/store';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IntentItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { handler } from '../../../functions/filing/handler';
import { clock } from '../../../functions/platform/clock';
import { storage } from '../../../functions/platform/storage';
import type { CaseId } from '../../../shared/kernel/ids';
import { call } from '../../support/call';
import { plaintiff, readyDraft, save, sign, startDraft, submit } from '../../support/filing-steps';

const press = (token: string, caseId: string) => call(handler, 'POST', `/api/filings/${caseId}/intent`, { token });
const read = async (token: string, caseId: string) => (await call(handler, 'GET', `/api/filings/${caseId}`, { token })).body;

describe('pressing submit', () => {
  let store: Store;
  let token: string;
  /** court time of the next requests */
  const now = (minutes: number) => void jest.spyOn(clock, 'now').mockReturnValue(new Date(Date.parse('2026-11-23T15:58:00Z') + minutes * 60_000));
  beforeAll(async () => {
    store = await startStore();
    now(0);
    token = await plaintiff();
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => store.stop());

  it('holds the instant before midnight when the papers fail and the rest comes after midnight', async () => {
    now(0);
    const caseId = await readyDraft(token) as CaseId;
    const get = jest.spyOn(storage, 'get').mockRejectedValueOnce(new Error('the object store is down'));
    expect((await submit(token, caseId)).status).toBe(500);
    get.mockRestore();
    now(10);
    const { status, body } = await submit(token, caseId);
    expect({ status, receipt: body['receipt'] }).toMatchObject({
      status: 200, receipt: { submittedAt: '2026-11-23T15:58:00.000Z', completedAt: '2026-11-23T16:08:00.000Z', because: 'papers', reviewDueOn: '2026-12-01' },
    });
    const [event] = await readEvents(caseId);
    expect(event?.data).toMatchObject({ submittedAt: '2026-11-23T15:58:00.000Z', intent: { ready: true, failures: [{ why: 'papers' }] } });
    expect((await loadCase(caseId)).one(IntentItem)).toBeUndefined();
    const shown = await call(handler, 'GET', `/api/receipts/${encodeURIComponent(body['receipt'].receiptNumber)}`);
    expect(shown.body).toMatchObject({ submittedAt: '2026-11-23T15:58:00.000Z', because: 'papers' });
  });

  it('holds the instant when the submission itself never arrived', async () => {
    now(0);
    const caseId = await readyDraft(token);
    expect((await press(token, caseId)).body).toEqual({ at: '2026-11-23T15:58:00.000Z' });
    now(5);
    expect((await press(token, caseId)).body).toEqual({ at: '2026-11-23T15:58:00.000Z' });
    expect((await submit(token, caseId)).body['receipt']).toMatchObject({ submittedAt: '2026-11-23T15:58:00.000Z', because: 'network' });
  });

  it('needs no explanation when all goes well', async () => {
    now(0);
    const caseId = await readyDraft(token);
    await press(token, caseId);
    const { receipt } = (await submit(token, caseId)).body as { receipt: Record<string, unknown> };
    expect(receipt).toMatchObject({ submittedAt: '2026-11-23T15:58:00.000Z' });
    expect(receipt['because']).toBeUndefined();
  });

  it('does not hold the day for a press on an unfinished form, nor for ever', async () => {
    now(0);
    const unfinished = await startDraft(token) as CaseId;
    expect((await submit(token, unfinished)).body['code']).toBe('filing.incomplete');
    expect((await loadCase(unfinished)).one(IntentItem)).toBeUndefined();
    const left = await readyDraft(token);
    await press(token, left);
    now(8 * 24 * 60);
    expect((await submit(await plaintiff(), left)).body['receipt']).toMatchObject({ submittedAt: '2026-12-01T15:58:00.000Z' });
  });

  it('keeps a ready press although the signature was lost to a later correction of the text', async () => {
    now(0);
    const caseId = await readyDraft(token, { 'facts.accident.description': '撞了😀' });
    expect(await submit(token, caseId)).toMatchObject({ status: 422, body: { code: 'documents.unreadable' } });
    now(20);
    await save(token, caseId, { 'facts.accident.description': '撞了' }, '2026-11-23T16:18:00.000Z');
    expect((await submit(token, caseId)).body['code']).toBe('filing.notSigned');
    await sign(token, caseId);
    expect((await submit(token, caseId)).body['receipt']).toMatchObject({ submittedAt: '2026-11-23T15:58:00.000Z', because: 'papers' });
  });

  it('never overwrites words saved in the same instant: they stay, and the submission is decided with them', async () => {
    now(0);
    const caseId = await readyDraft(token);
    const get = storage.get;
    let saved: Promise<unknown> | undefined;
    jest.spyOn(storage, 'get').mockImplementation(async (key) => {
      saved ??= save(token, caseId, { 'facts.accident.description': '同一时刻补写的话' });
      await saved;
      return get(key);
    });
    expect(await submit(token, caseId)).toMatchObject({ status: 409, body: { code: 'filing.notSigned' } });
    expect(await read(token, caseId)).toMatchObject({ state: 'draft', answers: { 'facts.accident.description': '同一时刻补写的话' } });
    await sign(token, caseId);
    expect((await submit(token, caseId)).status).toBe(200);
  });

  it('is refused to a stranger and after the filing is in', async () => {
    now(0);
    const caseId = await readyDraft(token);
    await submit(token, caseId);
    expect(await press(token, caseId)).toMatchObject({ status: 409, body: { code: 'filing.notDraft' } });
  });
});
