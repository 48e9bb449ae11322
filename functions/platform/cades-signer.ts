import { createHash, createSign } from 'node:crypto';
import { Signer } from '@signpdf/utils';
import forge from 'node-forge';

const { asn1, pki } = forge;
type Asn1 = forge.asn1.Asn1;
const { UNIVERSAL, CONTEXT_SPECIFIC } = asn1.Class;
const node = (type: forge.asn1.Type, constructed: boolean, value: string | Asn1[]): Asn1 => asn1.create(UNIVERSAL, type, constructed, value);
const sequence = (...items: Asn1[]): Asn1 => node(asn1.Type.SEQUENCE, true, items);
const setOf = (...items: Asn1[]): Asn1 => node(asn1.Type.SET, true, items);
const tagged = (items: Asn1[]): Asn1 => asn1.create(CONTEXT_SPECIFIC, 0, true, items);
const oid = (text: string): Asn1 => node(asn1.Type.OID, false, asn1.oidToDer(text).getBytes());
const octets = (bytes: Buffer): Asn1 => node(asn1.Type.OCTETSTRING, false, bytes.toString('binary'));
const one = (): Asn1 => node(asn1.Type.INTEGER, false, asn1.integerToDer(1).getBytes());
const nothing = (): Asn1 => node(asn1.Type.NULL, false, '');
const derOf = (value: Asn1): Buffer => Buffer.from(asn1.toDer(value).getBytes(), 'binary');
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const RSA = '1.2.840.113549.1.1.1';

interface Held { keyPem: string; leaf: Asn1; chain: Asn1[] }

const open = (p12: Buffer, passphrase: string): Held => {
  const store = forge.pkcs12.pkcs12FromAsn1(asn1.fromDer(p12.toString('binary')), false, passphrase);
  const bags = (type: string | undefined) => store.getBags({ bagType: type ?? '' })[type ?? ''] ?? [];
  const key = bags(pki.oids['pkcs8ShroudedKeyBag'])[0]?.key as forge.pki.rsa.PrivateKey | undefined;
  const certificates = bags(pki.oids['certBag']).flatMap(({ cert }) => (cert === undefined ? [] : [cert]));
  const leaf = certificates.find(({ publicKey }) => key !== undefined && (publicKey as forge.pki.rsa.PublicKey).n.compareTo(key.n) === 0);
  if (key === undefined || leaf === undefined) throw new Error('the PKCS#12 file has no key with its certificate');
  return { keyPem: pki.privateKeyToPem(key), leaf: pki.certificateToAsn1(leaf), chain: certificates.map((certificate) => pki.certificateToAsn1(certificate)) };
};

/** Issuer and serial number exactly as the certificate has them: Chinese names must not be written anew. */
const issuerAndSerial = (certificate: Asn1): Asn1 => {
  const [, serial, , issuer] = ((certificate.value as Asn1[])[0]?.value ?? []) as Asn1[];
  if (serial === undefined || issuer === undefined) throw new Error('not a version 3 certificate');
  return sequence(issuer, serial);
};

/** CMS as PAdES baseline B wants it (ETSI EN 319 142-1): content type, digest and the certificate's own hash are signed; the time is in the PDF. */
export class CadesSigner extends Signer {
  private readonly held: Held;

  constructor(p12: Buffer, passphrase: string) {
    super();
    this.held = open(p12, passphrase);
  }

  override async sign(pdf: Buffer): Promise<Buffer> {
    const { keyPem, leaf, chain } = this.held;
    const attributes = [
      sequence(oid(CONTENT_TYPE), setOf(oid(DATA))),
      sequence(oid(MESSAGE_DIGEST), setOf(octets(sha256(pdf)))),
      sequence(oid(SIGNING_CERTIFICATE_V2), setOf(sequence(sequence(sequence(octets(sha256(derOf(leaf)))))))),
    ].toSorted((a, b) => derOf(a).compare(derOf(b)));
    const signature = createSign('sha256').update(derOf(setOf(...attributes))).sign(keyPem);
    const digest = () => sequence(oid(SHA256), nothing());
    const signer = sequence(one(), issuerAndSerial(leaf), digest(), tagged(attributes), sequence(oid(RSA), nothing()), octets(signature));
    return derOf(sequence(oid(SIGNED_DATA), tagged([sequence(one(), setOf(digest()), sequence(oid(DATA)), tagged(chain), setOf(signer))])));
  }
}
