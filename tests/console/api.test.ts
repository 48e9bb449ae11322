import { tabStorage } from './tab-storage';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { addressOf, call } from '../../console/src/platform/api';
import { copy } from '../../console/src/platform/copy';
import { Refusal } from '../../console/src/platform/refusal';
import { session } from '../../console/src/platform/session';
import { caseRoutes } from '../../shared/cases/contract';
import { filingRoutes } from '../../shared/filing/contract';
import type { CaseId, PersonId } from '../../shared/kernel/ids';

const caseId = 'case_01TEST' as CaseId;
const loggedIn = () => session.set({ token: 'abc', expiresAt: '2099-01-01T00:00:00Z', me: { personId: 'person_clerk' as PersonId, roles: ['filingClerk'] } });
const answers = (status: number, body: unknown) => jest.fn<typeof fetch>(async () => new Response(JSON.stringify(body), { status }));
const realFetch = globalThis.fetch;

describe('the thin client over the contracts', () => {
  beforeEach(() => { tabStorage.clear(); session.set(undefined); });
  afterEach(() => { globalThis.fetch = realFetch; });

  it('fills the path, leaves empty query fields out and escapes', () => {
    expect(addressOf(caseRoutes.read, { params: { caseId } })).toBe('/api/cases/case_01TEST');
    expect(addressOf(caseRoutes.list, { query: { phase: 'open', cursor: undefined } })).toBe('/api/cases?phase=open');
    expect(addressOf(caseRoutes.read, { params: { caseId: 'a/b' } })).toBe('/api/cases/a%2Fb');
  });

  it('sends the session and the body, and returns what the door answered', async () => {
    loggedIn();
    const fetched = answers(200, { state: 'accepted' });
    globalThis.fetch = fetched;
    expect(await call(filingRoutes.accept, { params: { caseId }, body: { procedure: 'summary' } })).toEqual({ state: 'accepted' });
    const [address, init] = fetched.mock.calls[0] ?? [];
    expect(address).toBe('/api/filings/case_01TEST/acceptance');
    expect(init).toMatchObject({ method: 'POST', body: '{"procedure":"summary"}', headers: { authorization: 'Bearer abc' } });
  });

  it("refuses with the server's own sentence, code and reference", async () => {
    globalThis.fetch = answers(409, { code: 'filing.notSubmitted', message: '这份材料已经处理过了。', reference: 'r-1' });
    await expect(call(filingRoutes.accept, { params: { caseId }, body: { procedure: 'summary' } })).rejects.toMatchObject({ name: 'Refusal', code: 'filing.notSubmitted', message: '这份材料已经处理过了。', reference: 'r-1', status: 409 });
  });

  it('forgets a session that the court has ended, and only then', async () => {
    loggedIn();
    globalThis.fetch = answers(403, { code: 'access.notAllowed', message: '不能办理', reference: 'r' });
    await expect(call(caseRoutes.read, { params: { caseId } })).rejects.toBeInstanceOf(Refusal);
    expect(session.get()?.token).toBe('abc');
    globalThis.fetch = answers(401, { code: 'access.sessionEnded', message: '登录已过期', reference: 'r' });
    await expect(call(caseRoutes.read, { params: { caseId } })).rejects.toBeInstanceOf(Refusal);
    expect(session.get()).toBeUndefined();
    expect(tabStorage.getItem('console.session')).toBeNull();
  });

  it('says what is safe when the network is gone, and when the answer cannot be read', async () => {
    globalThis.fetch = jest.fn<typeof fetch>(async () => { throw new TypeError('failed'); });
    await expect(call(caseRoutes.read, { params: { caseId } })).rejects.toMatchObject({ status: 0, message: copy.offline });
    globalThis.fetch = jest.fn<typeof fetch>(async () => new Response('<html>', { status: 502 }));
    await expect(call(caseRoutes.read, { params: { caseId } })).rejects.toMatchObject({ status: 502, message: copy.unreadable });
  });
});
