import '../support/store';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rootCertificates } from 'node:tls';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { signingKeys } from '../../infra/local/signing-keys';
import { checkPdfSignature } from '../../infra/pdf-signature';
import { renderSignedPdf } from '../../functions/platform/render-signed-pdf';

const root = resolve(__dirname, '../..');
const { authorityPem } = signingKeys(resolve(root, '.build/test-keys'));
const at = new Date('2026-11-23T02:20:00.000Z');

/** Changes one byte where a reader of the syntax sees nothing wrong. */
const changed = (pdf: Buffer, where: string, by: string): Buffer => {
  const index = pdf.lastIndexOf(where);
  if (index < 0) throw new Error(`${where} is not in the file`);
  return Buffer.concat([pdf.subarray(0, index), Buffer.from(by, 'latin1'), pdf.subarray(index + where.length)]);
};

describe('a document signed by the court', () => {
  let pdf = Buffer.alloc(0);
  beforeAll(async () => {
    pdf = Buffer.from((await renderSignedPdf({ court: '汉中市汉台区人民法院', title: '电子送达凭证', demo: true, blocks: [{ kind: 'paragraph', text: '已送达。' }] }, at)).bytes);
  });

  it('says who signed it and when, with the chain to the authority', () => {
    expect(checkPdfSignature(pdf, authorityPem)).toMatchObject({ signer: '掌上法院演示法院文书签章', issuer: '掌上法院演示根证书', signedAt: at.toISOString(), trusted: true });
    expect(checkPdfSignature(pdf)).toMatchObject({ trusted: false });
    expect(pdf.includes('/ETSI.CAdES.detached')).toBe(true);
  });

  it('one changed byte of the page, of the dates or of the signing time is seen', () => {
    const fault = { fault: '文件内容与签名时不同，已被改动' };
    expect(checkPdfSignature(changed(pdf, '/MediaBox [0 0 595.28', '/MediaBox [0 0 595.29'), authorityPem)).toEqual(fault);
    expect(checkPdfSignature(changed(pdf, '/M (D:2026', '/M (D:2025'), authorityPem)).toEqual(fault);
    const flipped = Buffer.from(pdf);
    flipped[Math.floor(pdf.length / 4)] = (pdf[Math.floor(pdf.length / 4)] ?? 0) ^ 1;
    expect(checkPdfSignature(flipped, authorityPem)).toEqual(fault);
  });

  it('something written behind the signature, a broken signature and an unsigned file are told apart', () => {
    expect(checkPdfSignature(Buffer.concat([pdf, Buffer.from('% more\n')]), authorityPem)).toEqual({ fault: '签名之后文件又被追加了内容' });
    const hex = pdf.indexOf('/Contents <') + '/Contents <'.length;
    const broken = Buffer.from(pdf);
    broken.write('00000000', hex, 'latin1');
    expect(checkPdfSignature(broken, authorityPem)).toEqual({ fault: '签名数据已损坏' });
    expect(checkPdfSignature(Buffer.from('%PDF-1.7\n%%EOF'), authorityPem)).toEqual({ fault: '文件里没有数字签名' });
  });

  it('another authority is not taken for the court’s', () => {
    expect(checkPdfSignature(pdf, rootCertificates[0])).toEqual({ fault: '签章证书不是由指定的机构签发' });
  });

  it('the script says so on the command line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'signed-'));
    const run = (bytes: Buffer): { status: number | null; stdout: string } => {
      writeFileSync(join(folder, 'paper.pdf'), bytes);
      return spawnSync(process.execPath, ['infra/run-ts.mjs', 'infra/verify-pdf.ts', join(folder, 'paper.pdf')], { cwd: root, encoding: 'utf8' });
    };
    expect(run(pdf)).toMatchObject({ status: 0, stdout: expect.stringContaining('2026年11月23日 10:20') });
    expect(run(changed(pdf, '/M (D:2026', '/M (D:2025'))).toMatchObject({ status: 1, stdout: '签名无效：文件内容与签名时不同，已被改动\n' });
    if (process.env['KEEP_PDF'] !== undefined) writeFileSync(process.env['KEEP_PDF'], pdf);
  });
});
