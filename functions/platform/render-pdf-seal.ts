import type { Block } from './paper';
import { LINE, type PdfPage } from './render-pdf-page';

const RED = '#C0272D';
const RADIUS = 58;
const SIZE = 12;
/** the name takes at most this much of the ring, in degrees */
const SPAN = 216;

/** The ring and the name along it, letter by letter. */
export const drawSeal = (page: PdfPage, { organisation, use, caption }: Extract<Block, { kind: 'seal' }>): void => {
  page.need(2 * RADIUS + 36);
  page.y += 8;
  const [x, y] = [page.left + page.width * 0.42 + RADIUS, page.y + RADIUS];
  page.doc.lineWidth(2.6).strokeColor(RED).circle(x, y, RADIUS).stroke();
  page.doc.lineWidth(0.6).circle(x, y, RADIUS - 4).stroke();
  const letters = [...organisation];
  const step = Math.min(26, SPAN / Math.max(1, letters.length - 1));
  for (const [index, letter] of letters.entries()) {
    page.doc.save();
    page.doc.rotate((index - (letters.length - 1) / 2) * step, { origin: [x, y] });
    page.write(letter, x - page.widthOf(letter, SIZE, 'strong') / 2, y - RADIUS + 8, SIZE, { weight: 'strong', colour: RED });
    page.doc.restore();
  }
  page.write(use, x - RADIUS, y + 22, 11, { align: 'center', width: 2 * RADIUS, weight: 'strong', colour: RED });
  page.y += 2 * RADIUS + 6;
  page.write(caption, page.left + page.width * 0.42, page.y, 9, { colour: LINE });
  page.y += 20;
};
