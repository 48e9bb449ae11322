import { createHash } from 'node:crypto';

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** The digest queryverifyinfo must repeat: SHA-256 over the base64 of type, name and number. */
export const certHash = (certType: string, certName: string, certNo: string): string =>
  createHash('sha256').update(`cert_type=${base64(certType)}&cert_name=${base64(certName)}&cert_no=${base64(certNo)}`).digest('hex');
