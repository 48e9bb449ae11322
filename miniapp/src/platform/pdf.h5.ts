import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ApiError } from './api-error';
import { copy } from './copy';

const BASE = '/static/pdf/';
type PdfLibrary = typeof import('pdfjs-dist');
let library: Promise<PdfLibrary> | undefined;

/** The PDF library is a file beside the page, loaded when the first paper is opened. */
const pdfLibrary = (): Promise<PdfLibrary> => {
  library ??= (import(/* webpackIgnore: true */ `${window.location.origin}${BASE}pdf.min.mjs`) as Promise<PdfLibrary>).then((pdf) => {
    pdf.GlobalWorkerOptions.workerSrc = `${BASE}pdf.worker.min.mjs`;
    return pdf;
  });
  return library;
};

export const openPdf = async (url: string): Promise<PDFDocumentProxy> => {
  try {
    const pdf = await pdfLibrary();
    return await pdf.getDocument({ url, cMapUrl: `${BASE}cmaps/`, cMapPacked: true, standardFontDataUrl: `${BASE}standard_fonts/` }).promise;
  } catch {
    throw new ApiError('documents.unreadable', copy.openFailed);
  }
};

const opened = new Map<string, Promise<PDFDocumentProxy>>();

/** One opening for all thumbnails of a file; the last few files stay open. */
export const sharedPdf = (fileId: string, url: string): Promise<PDFDocumentProxy> => {
  const known = opened.get(fileId) ?? openPdf(url);
  opened.delete(fileId);
  opened.set(fileId, known);
  const [oldest] = opened.keys();
  if (opened.size > 6 && oldest !== undefined) {
    void opened.get(oldest)?.then((paper) => paper.loadingTask.destroy()).catch(() => undefined);
    opened.delete(oldest);
  }
  return known;
};
