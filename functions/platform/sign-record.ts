import { createHash, createSign, createVerify, X509Certificate } from 'node:crypto';
import canonicalize from 'canonicalize';
import forge from 'node-forge';
import { config } from './config';

const { asn1, pki, pkcs12 } = forge;
interface Keys { source: string; privateKey: string; certificate: string }
let opened: Keys | undefined;

/** Opened once for a key file: a new one is opened when the secret changes. */
const keys = (): Keys => {
  const { p12, passphrase } = config.courtSigning;
  const source = createHash('sha256').update(p12).digest('hex');
  if (opened?.source === source) return opened;
  const store = pkcs12.pkcs12FromAsn1(asn1.fromDer(p12.toString('binary')), false, passphrase);
  const bags = (type: string | undefined) => store.getBags({ bagType: type ?? '' })[type ?? ''] ?? [];
  const key = bags(pki.oids['pkcs8ShroudedKeyBag'])[0]?.key as forge.pki.rsa.PrivateKey | undefined;
  const certificate = bags(pki.oids['certBag']).map(({ cert }) => cert).find((cert) => key !== undefined && cert !== undefined && (cert.publicKey as forge.pki.rsa.PublicKey).n.compareTo(key.n) === 0);
  if (key === undefined || certificate === undefined) throw new Error('the PKCS#12 file has no key with its certificate');
  opened = { source, privateKey: pki.privateKeyToPem(key), certificate: pki.certificateToPem(certificate) };
  return opened;
};

const text = (record: object): string => canonicalize(record) ?? '';

/** A detached signature (RSA, SHA-256) over the record's RFC 8785 form with the court's key: whoever has the record and the certificate can check it. */
export const signRecord = (record: object): string => createSign('sha256').update(text(record)).sign(keys().privateKey, 'base64');

export const isSigned = (record: object, signature: string): boolean => createVerify('sha256').update(text(record)).verify(new X509Certificate(keys().certificate).publicKey, signature, 'base64');

export const courtCertificate = (): string => keys().certificate;

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** "7KQ2-M8PX": enough of the signature to compare by eye with what is printed. */
export const shortCode = (signature: string): string => {
  const digits = [...createHash('sha256').update(signature).digest().subarray(0, 8)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? '');
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
};
