import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as oidc from 'openid-client';
import { startSimulators, type RunningSimulators } from '../../../infra/local/simulators/start-simulators';
import { freePort } from '../../support/free-port';
import { testEnvironment } from './test-world';

const REDIRECT = 'http://127.0.0.1:8080/console/login';

/** Keeps cookies by name, as one browser on one site would. */
const browser = (): ((url: string, form?: Record<string, string>) => Promise<Response>) => {
  const jar = new Map<string, string>();
  return async (url, form) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie }, ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }) });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
};

describe('staff login', () => {
  let running: RunningSimulators;
  let client: oidc.Configuration;
  beforeAll(async () => {
    const port = String(freePort());
    running = await startSimulators(testEnvironment({ SIM_PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}`, OIDC_REDIRECT_URIS: REDIRECT }));
    client = await oidc.discovery(new URL(`${running.url}/oidc`), 'console', undefined, oidc.ClientSecretBasic('console-secret-console-secret'), { execute: [oidc.allowInsecureRequests] });
  });
  afterAll(async () => { await running.close(); });

  const nonces: string[] = [];
  const authorize = async (): Promise<{ url: URL; verifier: string; state: string; nonce: string }> => {
    const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
    nonces.push(nonce);
    const url = oidc.buildAuthorizationUrl(client, { redirect_uri: REDIRECT, scope: 'openid staff', state, nonce, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' });
    return { url, verifier, state, nonce };
  };

  it('walks discovery, login page, code with PKCE and ID token', async () => {
    const visit = browser();
    const { url, verifier, state, nonce } = await authorize();
    const sent = await visit(url.href);
    const interaction = new URL(sent.headers.get('location') ?? '', running.url).href;
    const shown = await (await visit(interaction)).text();
    expect(shown).toContain('<label for="account">账号</label>');
    expect(shown).toContain('clerk1');
    const refused = await visit(interaction, { account: 'clerk1', password: 'wrong' });
    expect([refused.status, await refused.text()]).toEqual([401, expect.stringContaining('账号或密码不对')]);
    const accepted = await visit(interaction, { account: 'clerk1', password: 'demo-2026' });
    const resumed = await visit(new URL(accepted.headers.get('location') ?? '', running.url).href);
    const back = resumed.headers.get('location') ?? '';
    expect(back.startsWith(`${REDIRECT}?`)).toBe(true);
    const tokens = await oidc.authorizationCodeGrant(client, new URL(back), { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true });
    expect(tokens.claims()).toMatchObject({ iss: `${running.url}/oidc`, sub: 'clerk1', name: '陈立案', roles: ['filingClerk'], organisation: '汉中市汉台区人民法院' });
    await expect(oidc.authorizationCodeGrant(client, new URL(back), { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce })).rejects.toThrow();
  });

  it('asks again at a shared desk, and lets another person take over', async () => {
    const visit = browser();
    const logIn = async (account: string): Promise<{ back: string; verifier: string }> => {
      const { url, verifier } = await authorize();
      const interaction = new URL((await visit(url.href)).headers.get('location') ?? '', running.url).href;
      expect(interaction).toContain('/oidc/interaction/');
      let answer = await visit(interaction, { account, password: 'demo-2026' });
      for (let step = 0; step < 5 && answer.headers.get('location')?.startsWith(REDIRECT) !== true; step += 1) {
        const location = answer.headers.get('location');
        answer = location === null ? await submit(await answer.text()) : await visit(new URL(location, running.url).href);
      }
      return { back: answer.headers.get('location') ?? '', verifier };
    };
    const submit = (html: string): Promise<Response> => {
      const inputs = [...html.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map((match): [string, string] => [match[1] ?? '', match[2] ?? '']);
      return visit(/action="([^"]+)"/.exec(html)?.[1] ?? '', Object.fromEntries(inputs));
    };
    for (const account of ['clerk1', 'judge1']) {
      const { back, verifier } = await logIn(account);
      const query = new URL(back).searchParams;
      const tokens = await oidc.authorizationCodeGrant(client, new URL(back), { pkceCodeVerifier: verifier, expectedState: query.get('state') ?? '', expectedNonce: nonces.at(-1) ?? '' });
      expect(tokens.claims()?.sub).toBe(account);
    }
  });

  it('refuses a request without PKCE and a foreign redirect', async () => {
    const visit = browser();
    const { url } = await authorize();
    url.searchParams.delete('code_challenge');
    url.searchParams.delete('code_challenge_method');
    expect((await visit(url.href)).headers.get('location')).toContain('error=invalid_request');
    const foreign = (await authorize()).url;
    foreign.searchParams.set('redirect_uri', 'http://elsewhere.example/');
    const refused = await visit(foreign.href);
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('登录没有完成')]);
  });
});
