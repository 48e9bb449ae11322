import PDFDocument from 'pdfkit';

/** A real one-page PDF, as a scanner would give. */
export const smallPdf = (): Promise<Buffer> => new Promise((resolve) => {
  const chunks: Buffer[] = [];
  const paper = new PDFDocument({ size: 'A4' });
  paper.on('data', (chunk: Buffer) => chunks.push(chunk));
  paper.on('end', () => resolve(Buffer.concat(chunks)));
  paper.fontSize(20).text('Scanned document (demo)', 100, 120);
  paper.rect(80, 100, 430, 500).stroke();
  paper.end();
});

/** The words of a PDF, without line breaks. */
export const textOf = async (bytes: Uint8Array): Promise<string> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const paper = await getDocument({ data: bytes }).promise;
  const pages = await Promise.all(Array.from({ length: paper.numPages }, async (_, index) => (await (await paper.getPage(index + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')));
  return pages.join('').replace(/\s+/g, '');
};
