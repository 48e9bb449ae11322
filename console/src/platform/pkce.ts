const base64url = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

const KEY = 'console.login';
export interface PendingLogin { state: string; nonce: string; verifier: string; redirectUri: string; returnTo: string }

/** RFC 7636, S256: the verifier stays in this tab until the code comes back. */
export const startLogin = async (redirectUri: string, returnTo: string): Promise<PendingLogin & { challenge: string }> => {
  const pending: PendingLogin = { state: random(), nonce: random(), verifier: random(), redirectUri, returnTo };
  sessionStorage.setItem(KEY, JSON.stringify(pending));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pending.verifier));
  return { ...pending, challenge: base64url(new Uint8Array(digest)) };
};

/** Taken once; undefined when this tab did not ask for this code. */
export const takeLogin = (state: string | null): PendingLogin | undefined => {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (text === null) return undefined;
  const pending = JSON.parse(text) as PendingLogin;
  return pending.state === state ? pending : undefined;
};
