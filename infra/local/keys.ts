import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every secret of one embedded world: made once, kept in DATA_DIR/keys/keys.json (mode 600). Losing the file makes sealed fields unreadable. */
export interface WorldKeys {
  readonly dataKey: string;
  readonly lookupKey: string;
  readonly sessionKey: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly merchantPrivateKey: string;
  readonly merchantSerial: string;
  readonly platformPrivateKey: string;
  readonly platformSerial: string;
  readonly apiV3Key: string;
  readonly alipayAppPrivateKey: string;
  readonly alipayPrivateKey: string;
  readonly officialSecret: string;
  readonly wechatSecret: string;
  readonly smsSecretId: string;
  readonly smsSecretKey: string;
  readonly smsReceiptSecret: string;
  readonly oidcClientSecret: string;
  readonly ebillKey: string;
  readonly bankKey: string;
}

const hex = (length: number): string => randomBytes(length).toString('hex');
const rsa = (): string => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
export const publicKeyOf = (privateKey: string): string => createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'pem' }).toString();

/** How each is made; a later one may lean on an earlier one. */
const makers: { readonly [Name in keyof WorldKeys]: (keys: WorldKeys) => string } = {
  dataKey: () => randomBytes(32).toString('base64'),
  lookupKey: () => randomBytes(32).toString('base64'),
  sessionKey: () => randomBytes(32).toString('base64'),
  accessKeyId: () => `AKIALOCAL${hex(6).toUpperCase()}`.slice(0, 20),
  secretAccessKey: () => randomBytes(30).toString('base64'),
  merchantPrivateKey: rsa,
  merchantSerial: ({ merchantPrivateKey }) => createHash('sha1').update(merchantPrivateKey).digest('hex').toUpperCase(),
  platformPrivateKey: rsa,
  platformSerial: () => `PUB_KEY_ID_011${Array.from(randomBytes(25), (byte) => byte % 10).join('')}`,
  apiV3Key: () => hex(16),
  alipayAppPrivateKey: rsa,
  alipayPrivateKey: rsa,
  officialSecret: () => hex(16),
  wechatSecret: () => hex(16),
  smsSecretId: () => `AKID${hex(16)}`,
  smsSecretKey: () => hex(16),
  smsReceiptSecret: () => hex(24),
  oidcClientSecret: () => hex(24),
  ebillKey: () => hex(16),
  bankKey: () => hex(16),
};

/** The keys a world has already stay; those an older one lacks are made. */
const completed = (known: Partial<WorldKeys>): WorldKeys =>
  Object.entries(makers).reduce((keys, [name, make]) => (name in keys ? keys : { ...keys, [name]: make(keys) }), known as WorldKeys);

export const worldKeys = (dataDir: string): WorldKeys => {
  const file = join(dataDir, 'keys', 'keys.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<WorldKeys>) : {};
  if (Object.keys(makers).every((name) => name in known)) return known as WorldKeys;
  const keys = completed(known);
  mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, JSON.stringify(keys, null, 2), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  return keys;
};
