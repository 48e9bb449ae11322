import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findPerson } from '../../../functions/cases/people';
import { handler } from '../../../functions/identity/handler';
import { unseal } from '../../../functions/platform/sealing';
import { call, tokenOf } from '../../support/call';
import { person } from '../../support/filing-steps';
import { pngOf, pdfOf, upload } from '../../support/upload';
import { startIdentityWorld, type IdentityWorld } from './identity-world';

const li = { name: '李晓梅', idNumber: '99999919860412101x' };

describe('proving who one is', () => {
  let store: Store;
  let world: IdentityWorld;
  let clerk: string;
  beforeAll(async () => {
    store = await startStore();
    world = await startIdentityWorld();
    clerk = await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案');
  });
  afterAll(async () => {
    await world.stop();
    await store.stop();
  });
  const stranger = (id: string, phone = '13900000001') => person(`person_${id}`, '', '', phone, false);
  const start = (token: string, body: Record<string, unknown>) => call(handler, 'POST', '/api/identity/verifications', { token, body: { method: 'face', ...li, ...body } });
  const check = (token: string, id: string) => call(handler, 'POST', `/api/identity/verifications/${id}/check`, { token });
  const act = (ticket: unknown, passed: boolean) => world.post('/sim/face/act', { verify_id: ticket, passed });

  it('by face: pending until done, then the person is who they are', async () => {
    const token = await stranger('face1');
    const { status, body } = await start(token, { returnUrl: `${world.url}/#/identity/pages/verify/index?back=1` });
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'pending', name: '李晓梅', idNumberMasked: '999999********101X', providerUrl: expect.stringContaining(`${world.url}/sim/face?verify_id=`) });
    expect((await fetch(body['providerUrl'])).status).toBe(200);
    expect((await check(token, body['verificationId'])).body).toMatchObject({ verification: { state: 'pending' } });
    await act(body['providerTicket'], true);
    const done = await check(token, body['verificationId']);
    expect(done.body).toMatchObject({ verification: { state: 'passed' }, me: { name: '李晓梅', idNumberMasked: '999999********101X', verifiedBy: 'face' } });
    expect((await check(token, body['verificationId'])).body).toMatchObject({ verification: { state: 'passed' } });
    const saved = await findPerson('person_face1');
    expect(unseal(saved?.idNumberSealed ?? '', 'idNumber')).toBe('99999919860412101X');
    expect(JSON.stringify(saved)).not.toContain('99999919860412101');

    expect((await start(token, {})).body).toMatchObject({ state: 'passed' });
    expect(await start(token, { name: '王建军', idNumber: '999999197909232023' })).toMatchObject({ status: 409, body: { code: 'identity.alreadyVerified' } });
  });

  it('lets one number stand behind two phones', async () => {
    const token = await stranger('face2', '13900000012');
    const { body } = await start(token, {});
    await act(body['providerTicket'], true);
    expect((await check(token, body['verificationId'])).body).toMatchObject({ me: { name: '李晓梅' } });
  });

  it.each<[string, Record<string, unknown>, boolean]>([
    ['the person broke it off', {}, false],
    ['another person’s number', { idNumber: '999999197909232023' }, true],
  ])('does not pass when %s', async (_, wanted, pressed) => {
    const token = await stranger(`no${pressed}`);
    const { body } = await start(token, wanted);
    await act(body['providerTicket'], pressed);
    const { body: done } = await check(token, body['verificationId']);
    expect(done).toMatchObject({ verification: { state: 'failed', reason: expect.stringContaining('没有通过') } });
    expect(done['me'].verifiedBy).toBeUndefined();
    await act(body['providerTicket'], true);
    expect((await check(token, body['verificationId'])).body).toMatchObject({ verification: { state: 'failed' } });
  });

  it('runs out after an hour', async () => {
    const token = await stranger('late');
    const { body } = await start(token, {});
    await world.clockAt(3_601_000);
    const later = await tokenOf('person_late', ['party'], '');
    expect((await check(later, body['verificationId'])).body).toMatchObject({ verification: { state: 'expired' } });
    await world.clockAt(0);
  });

  it('by documents: the clerk sees the photos and decides', async () => {
    const token = await stranger('paper');
    const fileIds = [await upload(token, 'front.png', pngOf(), 'image/png'), await upload(token, 'back.pdf', pdfOf(), 'application/pdf')];
    const { body } = await start(token, { method: 'documents', fileIds });
    expect(body).toMatchObject({ state: 'pending', method: 'documents' });
    const waiting = await call(handler, 'GET', '/api/identity/verifications', { token: clerk });
    const shown = waiting.body['items'].find((item: { verificationId: string }) => item.verificationId === body['verificationId']);
    expect(shown.photos.map((photo: { fileId: string }) => photo.fileId)).toEqual(fileIds);
    expect((await fetch(shown.photos[0].url)).status).toBe(200);
    expect(JSON.stringify(waiting.body)).not.toContain('99999919860412101');
    const decide = (decision: unknown, who = clerk) => call(handler, 'POST', `/api/identity/verifications/${body['verificationId']}/decision`, { token: who, body: decision });
    expect(await decide({ passed: false })).toMatchObject({ status: 422, body: { code: 'filing.reasonNeeded' } });
    expect(await decide({ passed: true }, token)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await decide({ passed: true })).toMatchObject({ status: 200, body: { state: 'passed' } });
    expect(await decide({ passed: true })).toMatchObject({ status: 409, body: { code: 'cases.conflict' } });
    expect((await call(handler, 'GET', '/api/identity/me', { token })).body).toMatchObject({ name: '李晓梅', verifiedBy: 'documents' });
    expect((await call(handler, 'GET', '/api/identity/verifications', { token: clerk })).body['items']).toEqual([]);
  });

  it('refuses what cannot be checked', async () => {
    const token = await stranger('bad');
    const theirs = await upload(await stranger('owner'), 'x.png', pngOf(), 'image/png');
    expect(await start(token, { idNumber: '9999991986041210' })).toMatchObject({ status: 400, body: { path: 'idNumber' } });
    expect(await start(token, { returnUrl: 'https://evil.example/' })).toMatchObject({ status: 400, body: { path: 'returnUrl' } });
    expect(await start(token, { method: 'documents' })).toMatchObject({ status: 400, body: { path: 'fileIds' } });
    expect(await start(token, { method: 'documents', fileIds: [theirs] })).toMatchObject({ status: 404, body: { code: 'documents.notFound', path: 'fileIds.0' } });
    const { body } = await start(token, {});
    expect(await check(await stranger('other'), body['verificationId'])).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await check(token, 'verification_01NOSUCH')).toMatchObject({ status: 404, body: { code: 'request.notFound' } });
    expect(await start(clerk, {})).toMatchObject({ status: 403 });
  });

});
