import { readFileSync } from 'node:fs';
import { momentText } from '../shared/kernel/time';
import { checkPdfSignature } from './pdf-signature';

/** Checks a court document's signature offline: exit 0 and who signed it when, exit 1 with what is wrong, exit 2 when the file cannot be read. */
const verify = (path: string | undefined, authority: string | undefined): { code: number; line: string } => {
  if (path === undefined) return { code: 2, line: '用法：npm run -s verify-pdf -- <法院文书.pdf> [签发机构证书.pem]' };
  let pdf: Buffer;
  let authorityPem: string | undefined;
  try {
    pdf = readFileSync(path);
    authorityPem = authority === undefined ? undefined : readFileSync(authority, 'utf8');
  } catch {
    return { code: 2, line: `无法读取 ${authority === undefined ? path : `${path} 或 ${authority}`}。` };
  }
  const verdict = checkPdfSignature(pdf, authorityPem);
  if ('fault' in verdict) return { code: 1, line: `签名无效：${verdict.fault}` };
  const chain = verdict.trusted ? `由${verdict.issuer}签发，已核对` : `由${verdict.issuer}签发，没有核对签发机构（可在命令后面加上它的证书文件）`;
  return { code: 0, line: `签名有效，文件自签名后没有改动。签章：${verdict.signer}；签名时间：${momentText(verdict.signedAt)}；${chain}；证书指纹 ${verdict.fingerprint}` };
};

const { code, line } = verify(process.argv[2], process.argv[3]);
process.stdout.write(`${line}\n`);
process.exitCode = code;
