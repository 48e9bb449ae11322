import { startStore, type Store } from '../../support/store';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as oidc from 'openid-client';
import { takeOneAllowed } from '../../../functions/cases/subscriptions';
import { handler } from '../../../functions/identity/handler';
import { call } from '../../support/call';
import { browser, startIdentityWorld, type IdentityWorld } from './identity-world';

describe('logging in', () => {
  let store: Store;
  let world: IdentityWorld;
  let offset = 0;
  beforeAll(async () => {
    store = await startStore();
    world = await startIdentityWorld();
  });
  afterAll(async () => {
    await world.stop();
    await store.stop();
  });
  /** A minute later, so that the next code may be sent. */
  afterEach(async () => world.clockAt(offset += 61_000));

  const send = (phone: string) => call(handler, 'POST', '/api/identity/phone-codes', { body: { phone } });
  const login = (phone: string, code: string) => call(handler, 'POST', '/api/identity/sessions', { body: { phone, code } });
  const codeOf = async (phone: string) => (await world.messages(phone))[0]?.params[0] ?? '';
  const loggedIn = async (phone: string) => {
    await send(phone);
    return login(phone, await codeOf(phone));
  };
  const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

  it('sends six digits by SMS and opens a session of twelve hours', async () => {
    expect(await send('13900000001')).toMatchObject({ status: 200, body: { expiresInSeconds: 300, resendInSeconds: 60 } });
    const [message] = await world.messages('13900000001');
    expect(message).toMatchObject({ templateId: 'phone-code', params: [expect.stringMatching(/^\d{6}$/), '5'] });
    const { status, body } = await login('13900000001', message?.params[0] ?? '');
    expect(status).toBe(201);
    expect(body['me']).toMatchObject({ roles: ['party'], phoneMasked: '139****0001', safePhrase: expect.stringMatching(/^[\u4e00-\u9fa5]{4}$/) });
    expect(Date.parse(body['expiresAt']) - Date.now() - offset).toBeGreaterThan(11.9 * 3_600_000);
    expect((await call(handler, 'GET', '/api/identity/me', { token: body['token'] })).body).toEqual(body['me']);
    expect(JSON.stringify(body)).not.toMatch(/Sealed|Digest|13900000001/);
  });

  it('knows the same phone again, also when it comes twice at once', async () => {
    await send('13900000009');
    const code = await codeOf('13900000009');
    const both = await Promise.all([login('13900000009', code), login('13900000009', code)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
    await world.clockAt(offset += 61_000);
    const again = await loggedIn('13900000009');
    expect(again.body['me']).toEqual(both.find(({ status }) => status === 201)?.body['me']);
  });

  it('refuses a wrong, a used, an old and a guessed code', async () => {
    const phone = '13900000002';
    expect((await login(phone, '123456')).body).toMatchObject({ code: 'identity.codeExpired' });
    await send(phone);
    const code = await codeOf(phone);
    expect(await login(phone, wrong(code))).toMatchObject({ status: 400, body: { code: 'identity.codeWrong', path: 'code' } });
    expect((await login(phone, code)).status).toBe(201);
    expect((await login(phone, code)).body).toMatchObject({ code: 'identity.codeExpired' });

    await world.clockAt(offset += 61_000);
    await send(phone);
    const old = await codeOf(phone);
    await world.clockAt(offset += 301_000);
    expect((await login(phone, old)).body).toMatchObject({ code: 'identity.codeExpired' });

    await send(phone);
    const last = await codeOf(phone);
    for (let guess = 0; guess < 5; guess += 1) expect((await login(phone, wrong(last))).body).toMatchObject({ code: 'identity.codeWrong' });
    expect(await login(phone, last)).toMatchObject({ status: 429, body: { code: 'identity.tooManyTries' } });
  });

  it('does not flood a phone', async () => {
    const phone = '13900000005';
    await send(phone);
    expect(await send(phone)).toMatchObject({ status: 429, body: { code: 'identity.tooManyCodes', message: expect.stringContaining('秒后') } });
    expect(await send('12345')).toMatchObject({ status: 400, body: { code: 'request.invalid', message: '请输入11位手机号码' } });
  });

  it('says so when the SMS channel is down, and lets one try again at once', async () => {
    const right = process.env['SMS_SECRET_KEY'];
    process.env['SMS_SECRET_KEY'] = 'wrong';
    expect(await send('13900000004')).toMatchObject({ status: 503, body: { code: 'system.unavailable' } });
    process.env['SMS_SECRET_KEY'] = right;
    expect((await send('13900000004')).status).toBe(200);
  });

  it('logs in from the mini-program as the same person', async () => {
    const bySms = await loggedIn('13900000001');
    const codes = { loginCode: (await world.post('/sim/wechat/login-code', { phone: '13900000001' }))['code'], phoneCode: (await world.post('/sim/wechat/phone-code', { phone: '13900000001' }))['code'] };
    const byWechat = await call(handler, 'POST', '/api/identity/wechat-sessions', { body: codes });
    expect(byWechat).toMatchObject({ status: 201, body: { me: { personId: bySms.body['me'].personId } } });
    expect(await call(handler, 'POST', '/api/identity/wechat-sessions', { body: codes })).toMatchObject({ status: 401, body: { code: 'identity.loginRefused' } });
  });

  it('knows an Alipay user once they have logged in by phone code there, and by the app alone from then on', async () => {
    const byApp = (authCode: string) => call(handler, 'POST', '/api/identity/alipay-sessions', { body: { authCode } });
    expect(await byApp('sim-wang-1')).toMatchObject({ status: 409, body: { code: 'identity.phoneNeeded', message: expect.stringContaining('用手机验证码登录一次') } });
    await call(handler, 'POST', '/api/identity/phone-codes', { body: { phone: '13900000005' } });
    const [message] = await world.messages('13900000005');
    const first = await call(handler, 'POST', '/api/identity/sessions', { body: { phone: '13900000005', code: message?.params[0], alipayAuthCode: 'sim-wang-2' } });
    expect(first.status).toBe(201);
    expect(await byApp('sim-wang-3')).toMatchObject({ status: 201, body: { me: { personId: first.body['me'].personId } } });
    expect(await byApp('sim-li-1')).toMatchObject({ status: 409 });
    expect(await byApp('!')).toMatchObject({ status: 401, body: { code: 'identity.loginRefused' } });
  });

  it('counts what a person allows in WeChat, whatever they send', async () => {
    const { token, me } = (await loggedIn('13900000006')).body as { token: string; me: { personId: string } };
    expect(await call(handler, 'POST', '/api/identity/me/subscriptions', { token, body: { accepted: ['fees', 'fees', 'mediation'] } })).toMatchObject({ status: 200 });
    expect(await call(handler, 'POST', '/api/identity/me/subscriptions', { token, body: { accepted: ['lottery'] } })).toMatchObject({ status: 400 });
    expect([await takeOneAllowed(me.personId, 'fees'), await takeOneAllowed(me.personId, 'fees'), await takeOneAllowed(me.personId, 'caseProgress')]).toEqual([true, false, false]);
  });

  it('ends a session for good', async () => {
    const { token } = (await loggedIn('13900000003')).body as { token: string };
    expect((await call(handler, 'PUT', '/api/identity/me/safe-phrase', { token, body: { safePhrase: '我家的猫' } })).body).toMatchObject({ safePhrase: '我家的猫' });
    expect(await call(handler, 'PUT', '/api/identity/me/safe-phrase', { token, body: { safePhrase: '猫' } })).toMatchObject({ status: 400, body: { path: 'safePhrase' } });
    expect((await call(handler, 'DELETE', '/api/identity/sessions/current', { token })).status).toBe(200);
    expect(await call(handler, 'GET', '/api/identity/me', { token })).toMatchObject({ status: 401, body: { code: 'access.sessionEnded' } });
    expect(await call(handler, 'GET', '/api/identity/me', { token: `${token}x` })).toMatchObject({ status: 401 });
  });

  it('logs staff in through OpenID Connect with PKCE, in the roles the provider gives', async () => {
    const signIn = async (account: string, redirectUri = `${world.url}/console/login`) => {
      const visit = browser();
      const [codeVerifier, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomNonce()];
      const query = new URLSearchParams({ redirectUri, codeChallenge: await oidc.calculatePKCECodeChallenge(codeVerifier), state: 'state-1', nonce });
      const { body } = await call(handler, 'GET', `/api/identity/staff-login?${query.toString()}`);
      const interaction = new URL((await visit(body['authorizationUrl'])).headers.get('location') ?? '', world.url).href;
      const accepted = await visit(interaction, { account, password: 'demo-2026' });
      const back = (await visit(new URL(accepted.headers.get('location') ?? '', world.url).href)).headers.get('location') ?? '';
      return { code: new URL(back).searchParams.get('code'), codeVerifier, redirectUri, nonce };
    };
    const login = (body: unknown) => call(handler, 'POST', '/api/identity/staff-sessions', { body });
    const given = await signIn('mediator1');
    expect(await login({ ...given, codeVerifier: oidc.randomPKCECodeVerifier() })).toMatchObject({ status: 401, body: { code: 'identity.loginRefused' } });
    const fresh = await signIn('mediator1');
    expect(await login(fresh)).toMatchObject({ status: 201, body: { me: { personId: 'person_staffmediator1', roles: ['mediator'], name: '吴调解', verifiedBy: 'staffLogin' } } });
    expect(await login(fresh)).toMatchObject({ status: 401 });
    expect(await login(await signIn('mediator2', `${world.url}/?staff=1`))).toMatchObject({ status: 201, body: { me: { name: '郑和' } } });
    expect(await login({ ...(await signIn('clerk1')), nonce: 'another' })).toMatchObject({ status: 401, body: { code: 'identity.loginRefused' } });
    expect(await call(handler, 'GET', `/api/identity/staff-login?${new URLSearchParams({ redirectUri: 'https://evil.example/', codeChallenge: 'x', state: 's', nonce: 'n' }).toString()}`)).toMatchObject({ status: 400, body: { path: 'redirectUri' } });
  });
});
