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
