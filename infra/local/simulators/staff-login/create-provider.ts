import Provider, { interactionPolicy, type Grant, type OidcContext } from 'oidc-provider';
import type { SimulatorEnvironment } from '../environment';
import { LOGIN_COPY, STAFF_ACCOUNTS } from './copy';
import { logoutPage, noticePage } from './login-page';
import { providerSecrets } from './provider-secrets';

const SCOPE = 'openid staff';

const findAccount = (_context: OidcContext, id: string): object | undefined => {
  const account = STAFF_ACCOUNTS.find((one) => one.id === id);
  if (account === undefined) return undefined;
  const { name, roles, organisation } = account;
  return { accountId: id, claims: () => ({ sub: id, name, roles, organisation }) };
};

const html = (context: OidcContext, text: string): void => {
  context.type = 'html';
  context.body = text;
};

/** The court's own console needs nobody's consent. */
const consented = async (provider: Provider, { oidc }: OidcContext): Promise<Grant | undefined> => {
  const clientId = oidc.client?.clientId;
  const accountId = oidc.session?.accountId;
  if (clientId === undefined || accountId === undefined) return undefined;
  const kept = oidc.result?.consent?.grantId ?? oidc.session?.grantIdFor(clientId);
  const grant = (kept === undefined ? undefined : await provider.Grant.find(kept)) ?? new provider.Grant({ accountId, clientId });
  grant.addOIDCScope(SCOPE);
  await grant.save();
  return grant;
};

/** Desks are shared: every login asks who sits there now, whoever logged in before. */
const alwaysAsk = (): object => {
  const { Check, base } = interactionPolicy;
  const policy = base();
  policy.get('login').checks.add(new Check('shared_desk', 'End-User authentication is required', ({ oidc }) => (oidc.result?.login === undefined ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT)));
  return policy;
};

const originsOf = (uris: readonly string[]): string[] => [...new Set(uris.map((uri) => new URL(uri).origin))];

/** OpenID Connect: authorization code with PKCE only, one confidential client, claims in the ID token. */
export const createProvider = (env: SimulatorEnvironment, folder: string, adapter: (model: string) => object): Provider => {
  const secrets = providerSecrets(folder);
  const provider: Provider = new Provider(`${env.publicUrl}/oidc`, {
    adapter,
    clients: [
      {
        client_id: env.oidc.clientId,
        client_secret: env.oidc.clientSecret,
        redirect_uris: env.oidc.redirectUris,
        post_logout_redirect_uris: originsOf(env.oidc.redirectUris).flatMap((origin) => [`${origin}/console/`, `${origin}/console`, `${origin}/`]),
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic'],
    claims: { openid: ['sub'], staff: ['name', 'roles', 'organisation'] },
    scopes: ['openid', 'staff'],
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    jwks: secrets.jwks,
    cookies: { keys: secrets.cookieKeys },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context: OidcContext, form: string) => html(context, logoutPage(form)),
        postLogoutSuccessSource: (context: OidcContext) => html(context, noticePage(LOGIN_COPY.logoutTitle, LOGIN_COPY.loggedOut)),
      },
    },
    interactions: {
      policy: alwaysAsk(),
      url: (_context: OidcContext, { uid }: { readonly uid: string }) => `/oidc/interaction/${uid}`,
    },
    findAccount,
    loadExistingGrant: (context: OidcContext) => consented(provider, context),
    renderError: (context: OidcContext, out: { readonly error: string; readonly error_description?: string }) =>
      html(context, noticePage(LOGIN_COPY.expiredTitle, LOGIN_COPY.expiredText, `${out.error} ${out.error_description ?? ''}`)),
    ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 12 * 3600, IdToken: 3600, Interaction: 3600, Session: 12 * 3600 },
  });
  provider.proxy = true;
  return provider;
};
