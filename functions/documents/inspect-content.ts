import { fileTypeFromBuffer } from 'file-type';
import { acceptedTypes } from '../../shared/documents/case-document';
import { CourtError } from '../../shared/kernel/errors';

const unreadable = (message: string) => new CourtError('documents.unreadable', message, { path: 'fileId' });

/** Refuses a PDF that is cut off, damaged or locked: a paper the judge cannot open is no evidence. */
const checkPdf = (bytes: Buffer): void => {
  const text = bytes.toString('latin1');
  const header = text.slice(0, 1024).indexOf('%PDF-');
  const end = text.lastIndexOf('%%EOF');
  const startxref = /startxref\s+(\d+)\s*$/.exec(text.slice(0, Math.max(end, 0)).trimEnd());
  if (header < 0 || end < text.length - 2048 || startxref === null) throw unreadable('这份PDF不完整，可能没有传完。请重新导出后再上传。');
  const offset = Number(startxref[1]);
  const points = [offset, offset + header].some((place) => /^\s*(xref|\d+\s+\d+\s+obj)/.test(text.slice(place, place + 40)));
  if (!points) throw unreadable('这份PDF已损坏，打不开。请重新导出后再上传。');
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) throw unreadable('这份PDF设了密码或权限。请另存为不加密的PDF后再上传。');
};

/** Walks the chunks: header, image data, end. */
const checkPng = (bytes: Buffer): void => {
  const seen = new Set<string>();
  for (let place = 8; place + 12 <= bytes.length;) {
    const type = bytes.toString('latin1', place + 4, place + 8);
    seen.add(type);
    if (type === 'IEND') break;
    place += 12 + bytes.readUInt32BE(place);
  }
  if (!['IHDR', 'IDAT', 'IEND'].every((type) => seen.has(type))) throw unreadable('这张图片不完整，请重新选择后再上传。');
};

const END_OF_JPEG = Buffer.from([0xff, 0xd9]);

/** The type by content, never by name. Throws documents.typeRefused or documents.unreadable. */
export const inspectContent = async (content: Uint8Array): Promise<string> => {
  const bytes = Buffer.from(content);
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mime = acceptedTypes.find((accepted) => accepted === found?.mime);
  if (mime === undefined) throw new CourtError('documents.typeRefused', '这种文件不能作为材料提交。请上传照片（JPG、PNG、HEIC）、PDF或Word文档。', { path: 'fileId' });
  if (mime === 'application/pdf') checkPdf(bytes);
  if (mime === 'image/png') checkPng(bytes);
  if (mime === 'image/jpeg' && bytes.lastIndexOf(END_OF_JPEG) < 0) throw unreadable('这张照片不完整，请重新选择后再上传。');
  return mime;
};
