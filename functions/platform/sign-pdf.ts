import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { SignPdf } from '@signpdf/signpdf';
import { SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import { CadesSigner } from './cades-signer';
import { config } from './config';
import { court } from './court-config';
import { paperCopy } from './copy';

/** Bytes kept free for the signature and its certificates. */
const SIGNATURE_BYTES = 12_288;

/** The same PDF under the court's digital signature (PAdES baseline B): one changed byte and every reader says so. Nothing may be written into the file afterwards. */
export const signPdf = async (bytes: Uint8Array, at: Date): Promise<Uint8Array> => {
  const { p12, passphrase } = config.courtSigning;
  const { name, address, hotline } = court();
  const prepared = plainAddPlaceholder({
    pdfBuffer: Buffer.from(bytes), name, location: address, contactInfo: hotline, reason: paperCopy.signingReason,
    signingTime: at, signatureLength: SIGNATURE_BYTES, subFilter: SUBFILTER_ETSI_CADES_DETACHED,
  });
  return new SignPdf().sign(prepared, new CadesSigner(p12, passphrase));
};
