import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import forge from 'node-forge';

/** The embedded court's signing key: a demo authority of its own, and one certificate from it for documents. */
export interface SigningKeys {
  /** PKCS#12, base64: key, certificate and authority */
  readonly p12: string;
  readonly passphrase: string;
  /** what a reader has to trust */
  readonly authorityPem: string;
}

const VALID_YEARS = 30;
const AUTHORITY = '掌上法院演示根证书';
const COURT = '掌上法院演示法院文书签章';

type Pair = { readonly publicKey: forge.pki.rsa.PublicKey; readonly privateKey: forge.pki.rsa.PrivateKey };
const rsaPair = (): Pair => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs1', format: 'pem' } });
  return { publicKey: forge.pki.publicKeyFromPem(publicKey), privateKey: forge.pki.privateKeyFromPem(privateKey) };
};

const named = (name: string): forge.pki.CertificateField[] => [
  { name: 'commonName', value: name, valueTagClass: forge.asn1.Type.UTF8 as unknown as forge.asn1.Class },
  { name: 'countryName', value: 'CN' },
];

const certificate = (subject: string, publicKey: forge.pki.rsa.PublicKey, issuer: { name: string; key: forge.pki.rsa.PrivateKey }, extensions: object[]): forge.pki.Certificate => {
  const made = forge.pki.createCertificate();
  made.publicKey = publicKey;
  made.serialNumber = `01${randomBytes(15).toString('hex')}`;
  made.validity.notBefore = new Date(Date.UTC(new Date().getUTCFullYear() - 1, 0, 1));
  made.validity.notAfter = new Date(Date.UTC(new Date().getUTCFullYear() + VALID_YEARS, 0, 1));
  made.setSubject(named(subject));
  made.setIssuer(named(issuer.name));
  made.setExtensions(extensions);
  made.sign(issuer.key, forge.md.sha256.create());
  return made;
};

const freshSigningKeys = (): SigningKeys => {
  const authority = rsaPair();
  const court = rsaPair();
  const passphrase = randomBytes(18).toString('base64url');
  const issuer = { name: AUTHORITY, key: authority.privateKey };
  const root = certificate(AUTHORITY, authority.publicKey, issuer, [{ name: 'basicConstraints', cA: true, critical: true }, { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }]);
  const leaf = certificate(COURT, court.publicKey, issuer, [{ name: 'basicConstraints', cA: false }, { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true }]);
  const p12 = forge.asn1.toDer(forge.pkcs12.toPkcs12Asn1(court.privateKey, [leaf, root], passphrase, { algorithm: 'aes256' })).getBytes();
  return { p12: Buffer.from(p12, 'binary').toString('base64'), passphrase, authorityPem: forge.pki.certificateToPem(root) };
};

/** Made once and kept in the folder, the authority's certificate beside it for readers of the documents. */
export const signingKeys = (folder: string): SigningKeys => {
  const file = join(folder, 'court-signing.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as SigningKeys;
  const keys = freshSigningKeys();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'court-authority.pem'), keys.authorityPem);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(keys, null, 2), { mode: 0o600, flush: true });
  renameSync(draft, file);
  return JSON.parse(readFileSync(file, 'utf8')) as SigningKeys;
};
