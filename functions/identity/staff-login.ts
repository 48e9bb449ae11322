import * as oidc from 'openid-client';
import { RoleName, type Session } from '../../shared/identity/person';
import { CourtError } from '../../shared/kernel/errors';
import { findPerson, savePerson, type Person } from '../cases/people';
import { config } from '../platform/config';
import { openSession } from './open-session';
import { newSafePhrase } from './safe-phrase';

let discovered: { issuer: string; clientSecret: string; at: Promise<oidc.Configuration> } | undefined;

/** The court's identity provider, asked once for each client secret. Plain http only inside the embedded world. */
const provider = (): Promise<oidc.Configuration> => {
  const { issuer, clientId, clientSecret } = config.oidc;
  if (discovered?.issuer === issuer && discovered.clientSecret === clientSecret) return discovered.at;
  const at = oidc.discovery(new URL(issuer), clientId, clientSecret, oidc.ClientSecretBasic(clientSecret), { timeout: 8, ...(config.embedded ? { execute: [oidc.allowInsecureRequests] } : {}) })
    .catch((cause: unknown) => {
      discovered = undefined;
      throw new CourtError('system.unavailable', '统一登录平台暂时没有应答，请稍后再试。', { cause });
    });
  discovered = { issuer, clientSecret, at };
  return at;
};

/** The library takes the query off the redirect address; one that has a query of its own (?staff=1) must reach the provider as it was registered. */
const withRedirect = (idp: oidc.Configuration, redirectUri: string): oidc.Configuration => {
  const { clientId, clientSecret } = config.oidc;
  const once = new oidc.Configuration(idp.serverMetadata(), clientId, clientSecret, oidc.ClientSecretBasic(clientSecret));
  once.timeout = 8;
  if (config.embedded) oidc.allowInsecureRequests(once);
  once[oidc.customFetch] = (url, options) => {
    if (options.body instanceof URLSearchParams && options.body.has('redirect_uri')) options.body.set('redirect_uri', redirectUri);
    return fetch(url, options as RequestInit);
  };
  return once;
};

const ownPage = (redirectUri: string): string => {
  if (!URL.canParse(redirectUri) || new URL(redirectUri).origin !== new URL(config.publicUrl).origin) {
    throw new CourtError('request.invalid', '登录返回地址不属于本系统，请从工作台首页重新登录。', { path: 'redirectUri' });
  }
  return redirectUri;
};

export const staffLoginUrl = async (query: { redirectUri: string; codeChallenge: string; state: string; nonce: string }): Promise<{ authorizationUrl: string }> => {
  const redirectUri = ownPage(query.redirectUri);
  const url = oidc.buildAuthorizationUrl(await provider(), {
    redirect_uri: redirectUri, scope: 'openid staff', code_challenge: query.codeChallenge, code_challenge_method: 'S256', state: query.state, nonce: query.nonce,
  });
  return { authorizationUrl: url.href };
};

const STAFF = new Set<string>(['mediator', 'filingClerk', 'filingSupervisor', 'judge', 'finance', 'mediationOrganisation', 'administrator']);

/** Code and PKCE verifier → verified ID token → session. Roles are the provider's word at every login. */
export const loginByStaffCode = async (body: { code: string; codeVerifier: string; redirectUri: string; nonce: string }, at: Date): Promise<Session> => {
  const idp = await provider();
  const back = new URL(ownPage(body.redirectUri));
  back.searchParams.set('code', body.code);
  // Our own client asked one issuer only; the page hands over no more than the code.
  back.searchParams.set('iss', idp.serverMetadata().issuer);
  const claims = await oidc.authorizationCodeGrant(withRedirect(idp, body.redirectUri), back, { pkceCodeVerifier: body.codeVerifier, expectedNonce: body.nonce, expectedState: oidc.skipStateCheck, idTokenExpected: true })
    .then((tokens) => tokens.claims(), (cause: unknown) => {
      throw new CourtError('identity.loginRefused', '登录没有成功，请返回登录页重新登录。', { cause });
    });
  const roles = (Array.isArray(claims?.['roles']) ? claims['roles'] : []).flatMap((role) => {
    const known = RoleName.safeParse(role);
    return known.success && STAFF.has(known.data) ? [known.data] : [];
  });
  if (claims === undefined || typeof claims['name'] !== 'string' || roles.length === 0) throw new CourtError('identity.loginRefused', '您的账号没有本系统的岗位，请联系本院管理员开通。');
  const personId = `person_staff${claims.sub.replaceAll(/[^0-9A-Za-z]/g, '')}`;
  const known = await findPerson(personId);
  const person: Person = {
    ...known, personId, roles, name: claims['name'], verifiedBy: 'staffLogin', verifiedAt: at.toISOString(), safePhrase: known?.safePhrase ?? newSafePhrase(), createdAt: known?.createdAt ?? at.toISOString(),
    ...(typeof claims['organisation'] === 'string' ? { organisation: claims['organisation'] } : {}),
  };
  await savePerson(person);
  return openSession(person, at);
};
