import barcodes from 'bwip-js/node';
import QRCode from 'qrcode';
import { paperCopy } from './copy';
import type { Block } from './paper';
import { LINE, type PdfPage } from './render-pdf-page';
import type { Weight } from './render-pdf-fonts';
import { drawSeal } from './render-pdf-seal';

const SIZE = 11;
const LEADING = 18;
const PAD = 5;
const CELL = { size: 10, leading: 15.5 };

type Cell = { text: string; width: number; weight?: Weight };

/** One row of cells with a frame; a cell longer than the page goes on on the next. */
const row = (page: PdfPage, cells: readonly Cell[]): void => {
  const columns = cells.map((cell) => ({ ...cell, lines: page.lines(cell.text === '' ? paperCopy.empty : cell.text, cell.width - 2 * PAD, CELL.size, cell.weight) }));
  const total = Math.max(...columns.map((column) => column.lines.length));
  // A short row is never parted.
  page.need(Math.min(total, 4) * CELL.leading + 2 * PAD);
  let from = 0;
  while (from < total) {
    if (from > 0) page.turn();
    const fits = Math.max(1, Math.floor((page.room - 2 * PAD) / CELL.leading));
    const count = Math.min(fits, total - from);
    const height = count * CELL.leading + 2 * PAD;
    let x = page.left;
    for (const column of columns) {
      page.doc.lineWidth(0.6).strokeColor(LINE).rect(x, page.y, column.width, height).stroke();
      for (const [index, line] of column.lines.slice(from, from + count).entries()) {
        page.write(line, x + PAD, page.y + PAD + index * CELL.leading, CELL.size, { weight: column.weight ?? 'body' });
      }
      x += column.width;
    }
    page.y += height;
    from += count;
  }
};

const paragraph = (page: PdfPage, text: string, options: { indent?: boolean | undefined; align?: 'left' | 'center' | 'right' | undefined }): void => {
  const indented = options.indent === true ? text.split('\n').map((line) => `\u3000\u3000${line}`).join('\n') : text;
  for (const line of page.lines(indented, page.width, SIZE)) {
    page.need(LEADING);
    page.write(line, page.left, page.y, SIZE, { align: options.align ?? 'left', width: page.width });
    page.y += LEADING;
  }
  page.y += 4;
};

const signature = (page: PdfPage, block: Extract<Block, { kind: 'signature' }>): void => {
  page.need(96);
  page.y += 10;
  const x = page.left + page.width * 0.42;
  page.write(`${block.label}：`, x, page.y + 16, SIZE);
  const after = x + page.widthOf(`${block.label}：`, SIZE, 'body') + 6;
  if (block.image === undefined) page.write(block.name, after, page.y + 16, SIZE);
  else {
    page.doc.image(Buffer.from(block.image), after, page.y, { fit: [130, 48] });
    page.write(block.name, after, page.y + 50, 9, { colour: LINE });
  }
  page.y += block.image === undefined ? 38 : 66;
  page.write(block.on, x, page.y, SIZE);
  page.y += LEADING + 6;
};

const qr = (page: PdfPage, block: Extract<Block, { kind: 'qr' }>): void => {
  const { modules } = QRCode.create(block.text, { errorCorrectionLevel: 'M' });
  const side = 96;
  const dot = side / modules.size;
  page.need(side + 30);
  const x = page.left + page.width - side;
  for (let line = 0; line < modules.size; line += 1) for (let column = 0; column < modules.size; column += 1) {
    if (modules.get(line, column)) page.doc.rect(x + column * dot, page.y + line * dot, dot, dot);
  }
  page.doc.fill('#000000');
  let y = page.y + 4;
  for (const [index, text] of (block.beside ?? []).entries()) {
    const weight = index === 0 ? 'strong' : 'body';
    for (const line of page.lines(text, page.width - side - 20, CELL.size, weight)) {
      page.write(line, page.left, y, CELL.size, { weight });
      y += CELL.leading;
    }
    y += 4;
  }
  page.y = Math.max(page.y + side, y) + 4;
  page.write(block.caption, page.left, page.y, 9, { align: 'right', width: page.width, colour: LINE });
  page.y += 18;
};

/** Bars as the symbology gives them: widths by turns black and white. Of the package as a whole: its ES module also exports a symbology of the name `raw`, which wins over the function where named. */
const barcode = (page: PdfPage, { text }: Extract<Block, { kind: 'barcode' }>): void => {
  const [symbol] = barcodes.raw({ bcid: 'code128', text }) as { sbs?: readonly number[] }[];
  const module = 1.4;
  page.need(84);
  page.y += 8;
  let x = page.left;
  for (const [index, bars] of (symbol?.sbs ?? []).entries()) {
    if (index % 2 === 0) page.doc.rect(x, page.y, bars * module, 48);
    x += bars * module;
  }
  page.doc.fill('#000000');
  page.y += 52;
  page.write(text, page.left, page.y, 11);
  page.y += 22;
};

export const drawBlock = (page: PdfPage, block: Block): void => {
  switch (block.kind) {
    case 'heading':
      page.need(3 * LEADING);
      page.y += 8;
      for (const line of page.lines(block.text, page.width, 12.5, 'strong')) {
        page.write(line, page.left, page.y, 12.5, { weight: 'strong' });
        page.y += 20;
      }
      page.y += 2;
      return;
    case 'paragraph': return paragraph(page, block.text, block);
    case 'table':
      for (const [label, value] of block.rows) row(page, [{ text: label, width: page.width * 0.28, weight: 'strong' }, { text: value, width: page.width * 0.72 }]);
      page.y += 6;
      return;
    case 'grid': {
      const whole = block.widths.reduce((sum, width) => sum + width, 0);
      const widthAt = (index: number) => page.width * ((block.widths[index] ?? 0) / whole);
      row(page, block.head.map((text, index) => ({ text, width: widthAt(index), weight: 'strong' as const })));
      for (const cells of block.rows) row(page, cells.map((text, index) => ({ text, width: widthAt(index) })));
      page.y += 6;
      return;
    }
    case 'signature': return signature(page, block);
    case 'seal': return drawSeal(page, block);
    case 'qr': return qr(page, block);
    case 'barcode': return barcode(page, block);
    case 'space':
      page.need(block.points);
      page.y += block.points;
  }
};
