import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib';
import { checkPdfStreams } from './check-pdf-streams';
import { hasActiveContent } from './pdf-active-content';
import { activeContent, encrypted, unreadable } from './refusals';

/** Whole: a header, a table where it is said to be, an end. */
const checkFrame = (text: string): void => {
  const header = text.slice(0, 1024).indexOf('%PDF-');
  const end = text.lastIndexOf('%%EOF');
  const startxref = /startxref\s+(\d+)\s*$/.exec(text.slice(Math.max(0, end - 64), Math.max(end, 0)).trimEnd());
  if (header < 0 || end < text.length - 2048 || startxref === null) throw unreadable('这份PDF不完整，可能没有传完。请重新导出后再上传。');
  const offset = Number(startxref[1]);
  const points = [offset, offset + header].some((place) => /^\s*(xref|\d+\s+\d+\s+obj)/.test(text.slice(place, place + 40)));
  if (!points) throw unreadable('这份PDF已损坏，打不开。请重新导出后再上传。');
};

/** Opened here, so that the judge can open it: not cut off, not locked, with pages, and nothing in it that acts by itself. */
export const checkPdf = async (bytes: Buffer): Promise<{ pages: number }> => {
  const text = bytes.toString('latin1');
  checkFrame(text);
  if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(text)) throw encrypted('PDF');
  checkPdfStreams(bytes, text);
  const paper = await PDFDocument.load(bytes, { updateMetadata: false, warnOnInvalidObjects: false }).catch((cause: unknown) => {
    throw cause instanceof EncryptedPDFError ? encrypted('PDF') : unreadable('这份PDF已损坏，打不开。请重新导出后再上传。', cause);
  });
  if (hasActiveContent(paper.context)) throw activeContent('PDF');
  const pages = pageCount(paper);
  if (pages === 0) throw unreadable('这份PDF里一页也没有。请重新导出后再上传。');
  return { pages };
};

const pageCount = (paper: PDFDocument): number => {
  try {
    return paper.getPageCount();
  } catch (cause) {
    throw unreadable('这份PDF的页面目录已损坏，打不开。请重新导出后再上传。', cause);
  }
};
