import { createHash } from 'node:crypto';
import { deflateSync, crc32 } from 'node:zlib';
import { handler as documents } from '../../functions/documents/handler';
import { call } from './call';
import { putParts, type Plan } from './put-parts';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.byteLength);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([size, body, check]);
};

/** A real little picture: a grey line on white, like a signature. */
export const pngOf = (width = 120, height = 40, shade = 40): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, y) => Buffer.from([0, ...Array.from({ length: width }, (__, x) => (Math.abs(y - height / 2 - 8 * Math.sin(x / 9)) < 2 ? shade : 255))]));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
};

/** A whole PDF of one empty page. `note` makes its bytes differ. */
export const pdfOf = (note = ''): Buffer => {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'];
  let text = `%PDF-1.4\n% ${note}\n`;
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const xref = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Registers, uploads through the presigned links and completes; gives the file's id. */
export const upload = async (token: string, name: string, bytes: Buffer, contentType: string): Promise<string> => {
  const started = await call(documents, 'POST', '/api/files', { token, body: { name, bytes: bytes.byteLength, sha256: hashOf(bytes), contentType } });
  if (started.status !== 201) throw new Error(JSON.stringify(started.body));
  const { upload: plan, file } = started.body as { upload: Plan; file: { fileId: string } };
  await putParts(plan, bytes);
  const done = await call(documents, 'POST', `/api/files/${file.fileId}/completion`, { token });
  if (done.status !== 200) throw new Error(JSON.stringify(done.body));
  return file.fileId;
};
