import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { identityRoutes } from '../../../shared/identity/contract';
import { call } from '../platform/api';
import { startLogin, takeLogin } from '../platform/pkce';
import { session } from '../platform/session';
import { copy } from './copy';

const redirectUri = (): string => `${window.location.origin}/console/login`;
const pathOf = (returnTo: string | null): string => (returnTo !== null && returnTo.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/todo');

/** Exchanges the code that came back; gives the page the person wanted. */
const receive = async (search: URLSearchParams): Promise<string> => {
  const pending = takeLogin(search.get('state'));
  const code = search.get('code');
  if (code === null) throw new Error(copy.refused);
  if (pending === undefined) throw new Error(copy.notAsked);
  session.set(await call(identityRoutes.loginByStaffCode, { body: { code, codeVerifier: pending.verifier, redirectUri: pending.redirectUri, nonce: pending.nonce } }));
  return pending.returnTo;
};

/** Authorization code with PKCE: out to the court's account server, back with a code, in with a session. */
export const useStaffLogin = () => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const [busy, setBusy] = useState(search.has('code') || search.has('error'));
  const [problem, setProblem] = useState<string>();
  const taken = useRef(false);
  const fail = (cause: unknown) => { setProblem(cause instanceof Error ? cause.message : copy.refused); setBusy(false); };

  useEffect(() => {
    if (taken.current || !(search.has('code') || search.has('error'))) return;
    taken.current = true;
    receive(search).then((returnTo) => go(returnTo, { replace: true })).catch(fail);
  }, [search, go]);

  const start = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { challenge, state, nonce } = await startLogin(redirectUri(), pathOf(search.get('returnTo')));
      const { authorizationUrl } = await call(identityRoutes.staffLogin, { query: { redirectUri: redirectUri(), codeChallenge: challenge, state, nonce } });
      const url = new URL(authorizationUrl, window.location.origin);
      // A court's desk is shared: whoever sits down says who they are.
      url.searchParams.set('prompt', 'login');
      window.location.assign(url);
    } catch (cause) {
      fail(cause);
    }
  };
  return { busy, problem, start };
};
