import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clock } from '../../../functions/platform/clock';
import { handler } from '../../../functions/service/handler';
import { startKiosk } from '../../../functions/service/kiosk-credential';
import { kioskState } from '../../../shared/service/kiosk';
import { policy, type Role } from '../../../shared/identity/policy';
import { call, tokenOf } from '../../support/call';

describe('a machine in the hall', () => {
  let store: Store;
  let admin: string;
  beforeAll(async () => {
    store = await startStore();
    admin = await tokenOf('person_admin01', ['administrator'], '管理员');
  });
  afterAll(() => store.stop());
  const desk = (method: string, path: string, body?: unknown) => call(handler, method, `/api/kiosks${path}`, { token: admin, ...(body === undefined ? {} : { body }) });
  const start = (startCode: unknown) => call(handler, 'POST', '/api/kiosk-sessions', { body: { startCode } });
  const renew = (kioskId: unknown, secret: unknown) => call(handler, 'POST', '/api/kiosk-sessions/renewal', { body: { kioskId, secret } });
  /** A door of the machine, with a code that nobody has: 404 = let in. */
  const enter = async (token: unknown) => (await call(handler, 'POST', '/api/service-codes/ZZZZZZZZ/kiosk', { token: String(token), body: { idNumberLast6: '111111' } })).status;
  const added = async (name: string) => (await desk('POST', '', { name })).body as { kiosk: { kioskId: string }; startCode: string };

  it('may do this and nothing else; nobody else may', () => {
    const may = (role: Role) => Object.entries(policy).filter(([, row]) => (row as Partial<Record<Role, string>>)[role] !== undefined).map(([capability]) => capability);
    expect(may('kiosk').filter((capability) => !may('visitor').includes(capability))).toEqual(['service.kiosk']);
    expect(Object.keys(policy['service.kiosk'])).toEqual(['kiosk']);
  });
  it('is started by a code, once; the credential renews itself; the list tells no secret', async () => {
    expect(await desk('POST', '', { name: '厅' })).toMatchObject({ status: 400, body: { path: 'name' } });
    const { kiosk: { kioskId }, startCode } = await added('一楼大厅');
    const first = await start(startCode);
    expect(first).toMatchObject({ status: 201, body: { name: '一楼大厅' } });
    expect(await start(startCode)).toMatchObject({ status: 401, body: { code: 'service.kioskRefused', path: 'startCode' } });
    expect(await enter(first.body['token'])).toBe(404);
    expect(await renew(kioskId, first.body['secret'])).toMatchObject({ status: 201, body: { token: expect.any(String) } });
    expect(await renew(kioskId, 'guess')).toMatchObject({ status: 401, body: { code: 'service.kioskRefused' } });
    expect(await renew('kiosk_01NOBODY', 'guess')).toMatchObject({ status: 404, body: { code: 'service.kioskUnknown' } });
    const { items } = (await desk('GET', '')).body as { items: object[] };
    expect(items).toMatchObject([{ kioskId, startedAt: expect.any(String) }]);
    expect(JSON.stringify(items)).not.toMatch(/secret|session/i);
  });
  it('started anew, the old credential is worth nothing; ended, it is out at once and for good', async () => {
    const { kiosk: { kioskId }, startCode } = await added('二楼');
    const first = (await start(startCode)).body;
    const again = (await desk('POST', `/${kioskId}/start-code`)).body;
    expect(await enter(first['token'])).toBe(401);
    expect(await renew(kioskId, first['secret'])).toMatchObject({ status: 401 });
    const second = (await start(again['startCode'])).body;
    expect(await enter(second['token'])).toBe(404);
    expect(await desk('DELETE', `/${kioskId}`)).toMatchObject({ status: 200, body: { endedBy: '管理员' } });
    expect(await desk('DELETE', `/${kioskId}`)).toMatchObject({ status: 200 });
    expect(await enter(second['token'])).toBe(401);
    expect(await renew(kioskId, second['secret'])).toMatchObject({ status: 401 });
    expect(await desk('POST', `/${kioskId}/start-code`)).toMatchObject({ status: 409, body: { code: 'cases.conflict' } });
    expect(await desk('DELETE', '/kiosk_01NOBODY')).toMatchObject({ status: 404, body: { code: 'service.kioskUnknown' } });
  });
  it('a code lapses after half an hour; guessing is stopped', async () => {
    const { startCode } = await added('三楼');
    await expect(startKiosk(startCode, new Date(clock.now().getTime() + 31 * 60_000))).rejects.toMatchObject({ code: 'service.kioskRefused' });
    for (let time = 0; time < 30; time += 1) await start('ZZZZZZZZ');
    expect(await start(startCode)).toMatchObject({ status: 429, body: { code: 'request.tooMany' } });
  });
  it.each<[string, Parameters<typeof kioskState>[0], string]>([
    ['no code typed yet', {}, 'waiting'], ['heard of today', { startedAt: '2026-11-20T00:00:00.000Z', seenAt: '2026-11-27T00:00:00.000Z' }, 'running'],
    ['silent since yesterday', { startedAt: '2026-11-20T00:00:00.000Z', seenAt: '2026-11-25T00:00:00.000Z' }, 'silent'], ['ended', { startedAt: '2026-11-20T00:00:00.000Z', endedAt: '2026-11-21T00:00:00.000Z' }, 'ended'],
  ])('%s', (_what, facts, state) => expect(kioskState(facts, Date.parse('2026-11-27T08:00:00.000Z'))).toBe(state));
});
