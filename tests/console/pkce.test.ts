import { tabStorage } from './tab-storage';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { startLogin, takeLogin } from '../../console/src/platform/pkce';

describe('staff login: authorization code with PKCE (RFC 7636)', () => {
  beforeEach(() => tabStorage.clear());

  it('challenges with the S256 of a verifier that stays in the tab', async () => {
    const started = await startLogin('https://court.test/console/login', '/filing');
    expect(started.challenge).toBe(createHash('sha256').update(started.verifier).digest('base64url'));
    expect(started.verifier).toMatch(/^[\w-]{43}$/);
    expect(new Set([started.state, started.nonce, started.verifier]).size).toBe(3);
  });

  it('takes the login back once, with the state it was started with', async () => {
    const { state, verifier } = await startLogin('https://court.test/console/login', '/filing');
    expect(takeLogin(state)).toMatchObject({ verifier, returnTo: '/filing', redirectUri: 'https://court.test/console/login' });
    expect(takeLogin(state)).toBeUndefined();
  });

  it('refuses a code that comes with a foreign state, and forgets the login', async () => {
    const { state } = await startLogin('https://court.test/console/login', '/todo');
    expect(takeLogin('made-up')).toBeUndefined();
    expect(takeLogin(state)).toBeUndefined();
  });
});
