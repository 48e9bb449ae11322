import type { Paper } from './paper';
import { drawBlock } from './render-pdf-blocks';
import { PdfPage } from './render-pdf-page';

/** Draws a paper as an A4 PDF with embedded Chinese glyphs. Throws documents.unreadable naming the characters no font has. */
export const renderPdf = async (paper: Paper): Promise<{ bytes: Uint8Array; pages: number }> => {
  const page = new PdfPage({ title: paper.title, author: paper.court });
  const centred = (text: string, size: number, leading: number) => {
    for (const line of page.lines(text, page.width, size, 'strong')) {
      page.write(line, page.left, page.y, size, { weight: 'strong', align: 'center', width: page.width });
      page.y += leading;
    }
  };
  if (paper.court !== '') centred(paper.court, 16, 26);
  centred(paper.title, 20, 34);
  if (paper.number !== undefined) {
    page.write(paper.number, page.left, page.y, 11, { align: 'right', width: page.width });
    page.y += 24;
  }
  page.y += 4;
  for (const block of paper.blocks) drawBlock(page, block);
  if (paper.closing !== undefined) {
    page.need(60);
    page.y += 16;
    for (const line of [paper.closing.name, paper.closing.on]) {
      page.write(line, page.left, page.y, 11, { align: 'right', width: page.width });
      page.y += 20;
    }
  }
  return page.finish(paper.demo);
};
