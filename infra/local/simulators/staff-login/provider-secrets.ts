import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface ProviderSecrets {
  readonly cookieKeys: readonly string[];
  readonly jwks: { readonly keys: readonly object[] };
}

/** The signing key (RS256) and cookie keys, made once and kept, so that a restart logs nobody out. */
export const providerSecrets = (folder: string): ProviderSecrets => {
  const path = join(folder, 'provider-secrets.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as ProviderSecrets;
  mkdirSync(folder, { recursive: true });
  const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const secrets = {
    cookieKeys: [randomBytes(32).toString('base64url')],
    jwks: { keys: [{ ...jwk, kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256' }] },
  };
  writeFileSync(`${path}.new`, JSON.stringify(secrets), { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
  return secrets;
};
