import { createHash, createVerify, X509Certificate } from 'node:crypto';
import forge from 'node-forge';

/** What is wrong with a signed PDF, or who signed it and when. */
export type PdfVerdict = { readonly fault: string } | { readonly signer: string; readonly issuer: string; readonly signedAt: string; readonly fingerprint: string; readonly trusted: boolean };

/** The type package leaves out what the parser keeps. */
type SignedMessage = forge.pkcs7.PkcsSignedData & { readonly rawCapture: { readonly authenticatedAttributes: forge.asn1.Asn1[]; readonly signature: string } };

const attribute = (attributes: readonly forge.asn1.Asn1[], oid: string): forge.asn1.Asn1 | undefined => {
  const found = attributes.find(({ value }) => forge.asn1.derToOid(String(((value as forge.asn1.Asn1[])[0])?.value)) === oid);
  return ((found?.value as forge.asn1.Asn1[] | undefined)?.[1]?.value as forge.asn1.Asn1[] | undefined)?.[0];
};

const certificates = (message: SignedMessage): X509Certificate[] => message.certificates.map((one) => new X509Certificate(forge.pki.certificateToPem(one)));

/** /M of the signature dictionary, which the signature covers: "D:20261123022000Z". */
const signedTime = (signed: Buffer): string => {
  const [, day = '', time = ''] = [...signed.toString('latin1').matchAll(/\/M \(D:(\d{8})(\d{6})Z/g)].at(-1) ?? [];
  return `${day.replace(/^(\d{4})(\d\d)/, '$1-$2-')}T${time.replace(/^(\d\d)(\d\d)/, '$1:$2:')}.000Z`;
};

/** The bytes the last signature covers and the signature itself; undefined when there is none. */
const parts = (pdf: Buffer): { signed: Buffer; cms: Buffer; whole: boolean } | undefined => {
  const text = pdf.toString('latin1');
  const found = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].at(-1)?.slice(1).map(Number);
  if (found === undefined) return undefined;
  const [from = 0, length = 0, after = 0, rest = 0] = found;
  const gap = text.slice(from + length, after);
  const hex = /^<([0-9a-fA-F]*)>$/.exec(gap)?.[1];
  if (hex === undefined) return undefined;
  return { signed: Buffer.concat([pdf.subarray(from, from + length), pdf.subarray(after, after + rest)]), cms: Buffer.from(hex, 'hex'), whole: from === 0 && after + rest === pdf.length };
};

const parseCms = (cms: Buffer): SignedMessage | undefined => {
  try {
    return forge.pkcs7.messageFromAsn1(forge.asn1.fromDer(forge.util.createBuffer(cms.toString('binary')), { parseAllBytes: false } as unknown as boolean)) as SignedMessage;
  } catch {
    return undefined;
  }
};

/** Checks a PDF's signature without the network: what is covered, the digest, the signature, and the chain to the given authority. */
export const checkPdfSignature = (pdf: Buffer, authorityPem?: string): PdfVerdict => {
  const found = parts(pdf);
  if (found === undefined) return { fault: '文件里没有数字签名' };
  if (!found.whole) return { fault: '签名之后文件又被追加了内容' };
  const message = parseCms(found.cms);
  if (message === undefined) return { fault: '签名数据已损坏' };
  const { authenticatedAttributes: attributes, signature } = message.rawCapture;
  const digest = attribute(attributes, forge.pki.oids['messageDigest'] ?? '');
  if (digest === undefined || Buffer.from(String(digest.value), 'binary').compare(createHash('sha256').update(found.signed).digest()) !== 0) return { fault: '文件内容与签名时不同，已被改动' };
  const set = forge.asn1.create(forge.asn1.Class.UNIVERSAL, forge.asn1.Type.SET, true, attributes);
  const covered = Buffer.from(forge.asn1.toDer(set).getBytes(), 'binary');
  const held = certificates(message);
  const leaf = held.find((one) => createVerify('sha256').update(covered).verify(one.publicKey, Buffer.from(signature, 'binary')));
  if (leaf === undefined) return { fault: '签名与签章证书不符' };
  const authority = authorityPem === undefined ? undefined : new X509Certificate(authorityPem);
  const trusted = authority !== undefined && leaf.verify(authority.publicKey);
  if (authority !== undefined && !trusted) return { fault: '签章证书不是由指定的机构签发' };
  const name = (text: string) => /CN=(.+)/.exec(text)?.[1] ?? text;
  return { signer: name(leaf.subject), issuer: name(leaf.issuer), signedAt: signedTime(found.signed), fingerprint: leaf.fingerprint256, trusted };
};
