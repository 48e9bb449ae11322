import { identityRoutes } from '@shared/identity/contract';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { leaveTo } from '../../../platform/leave-to';
import { courtOrigin } from '../../../platform/origin';
import { useSession } from '../../../platform/session';
import { readStored, removeStored, writeStored } from '../../../platform/storage';
import { useAction } from '../../../platform/use-action';
import { useWhen } from '../../../platform/use-when';
import { copy } from './copy';
import { challengeOf, randomText } from './pkce';

interface Pending { readonly state: string; readonly nonce: string; readonly codeVerifier: string }
const KEY = 'staffLogin';
const redirectUri = (): string => `${courtOrigin()}/?staff=1`;

/** Authorization code with PKCE: leave to the provider, come back with a code, have the server redeem it. */
export const useStaffLogin = (code: string | undefined, state: string | undefined) => {
  const begin = useSession((session) => session.begin);

  const start = useAction(async () => {
    const pending: Pending = { state: randomText(), nonce: randomText(), codeVerifier: randomText() };
    writeStored(KEY, pending);
    const { authorizationUrl } = await call(identityRoutes.staffLogin, { query: { redirectUri: redirectUri(), codeChallenge: await challengeOf(pending.codeVerifier), state: pending.state, nonce: pending.nonce } });
    leaveTo(authorizationUrl);
  });

  const redeem = useAction(async () => {
    const pending = readStored<Pending>(KEY);
    if (code === undefined || pending === undefined || pending.state !== state) throw new ApiError('identity.loginRefused', copy.lost);
    removeStored(KEY);
    begin(await call(identityRoutes.loginByStaffCode, { body: { code, codeVerifier: pending.codeVerifier, redirectUri: redirectUri(), nonce: pending.nonce } }));
    // a fresh start: the page that redeemed the code does not stay below the mediator's home
    leaveTo(`${courtOrigin()}/`);
  });

  useWhen(code, () => void redeem.run());

  return { start, redeem };
};
