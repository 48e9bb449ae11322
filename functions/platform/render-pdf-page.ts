import PDFDocument from 'pdfkit';
import { CourtError } from '../../shared/kernel/errors';
import { clock } from './clock';
import { paperCopy } from './copy';
import { fontBytes, type Weight } from './render-pdf-fonts';
import { wrapLines } from './render-pdf-wrap';

const A4 = { width: 595.28, height: 841.89 };
const MARGIN = { top: 62, bottom: 70, side: 64 };
const INK = '#1a1a1a';
export const LINE = '#555555';

/** Advance per point of size by weight and character, the same in every paper; absent glyphs are noted with it. */
const advances = new Map<string, { width: number; drawn: boolean }>();

/** A letter of a name that no font here has is drawn as its code point in a frame: it names the character, and nobody is refused for being called so. */
const nameable = (character: string): boolean => /\p{L}|\p{N}/u.test(character);
const codeOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

interface Glyphs { hasGlyphForCodePoint(codePoint: number): boolean }

/** A growing A4 document with a pen that moves down and turns the page. Points everywhere. */
export class PdfPage {
  readonly doc: PDFKit.PDFDocument;
  readonly left = MARGIN.side;
  readonly width = A4.width - 2 * MARGIN.side;
  readonly bottom = A4.height - MARGIN.bottom;
  y = MARGIN.top;
  private readonly chunks: Buffer[] = [];
  private readonly done: Promise<void>;
  private readonly missing = new Set<string>();
  private readonly glyphs: Glyphs;

  constructor(about: { title: string; author: string }) {
    // An empty default font keeps the library from loading its own Latin one.
    this.doc = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, font: '', lang: 'zh-CN', displayTitle: true, info: { Title: about.title, Author: about.author, CreationDate: clock.now(), Producer: 'pocket-court' } });
    this.done = new Promise((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    for (const weight of ['body', 'strong'] as const) this.doc.registerFont(weight, fontBytes(weight));
    this.doc.font('body');
    this.glyphs = (this.doc as unknown as { _font: { font: Glyphs } })._font.font;
  }

  get room(): number { return this.bottom - this.y; }

  turn(): void {
    this.doc.addPage();
    this.y = MARGIN.top;
  }

  /** Turns the page when less than `points` are left. */
  need(points: number): void {
    if (this.room < points) this.turn();
  }

  /** Advance of a text; characters are measured once each. */
  widthOf(text: string, size: number, weight: Weight): number {
    let total = 0;
    for (const character of text) {
      const key = `${weight}${character}`;
      let advance = advances.get(key);
      if (advance === undefined) {
        const drawn = /\p{C}|\p{Z}/u.test(character) || this.glyphs.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
        advance = { drawn, width: drawn ? this.doc.font(weight).fontSize(100).widthOfString(character) / 100 : 1 };
        advances.set(key, advance);
      }
      if (!advance.drawn) this.missing.add(character);
      total += advance.width * size;
    }
    return total;
  }

  lines(text: string, width: number, size: number, weight: Weight = 'body'): string[] {
    return wrapLines(text.normalize('NFC').replace(/[☑✔]/gu, '√'), width, (piece) => this.widthOf(piece, size, weight));
  }

  /** One line, no wrapping, at its place. */
  write(text: string, x: number, y: number, size: number, options: { weight?: Weight; align?: 'left' | 'center' | 'right'; width?: number; colour?: string } = {}): void {
    const weight = options.weight ?? 'body';
    const own = this.widthOf(text, size, weight);
    const slack = (options.width ?? own) - own;
    const shift = options.align === 'center' ? slack / 2 : options.align === 'right' ? slack : 0;
    let pen = x + shift;
    for (const run of this.runs(text, weight)) {
      if (run.drawn) this.doc.font(weight).fontSize(size).fillColor(options.colour ?? INK).text(run.text, pen, y, { lineBreak: false });
      else this.frame(run.text, pen, y, size);
      pen += this.widthOf(run.text, size, weight);
    }
  }

  /** The text in pieces that the font has, and single characters that it has not. */
  private runs(text: string, weight: Weight): { text: string; drawn: boolean }[] {
    const runs: { text: string; drawn: boolean }[] = [];
    for (const character of text) {
      const drawn = advances.get(`${weight}${character}`)?.drawn !== false;
      const last = runs.at(-1);
      if (drawn && last?.drawn === true) last.text += character;
      else runs.push({ text: character, drawn });
    }
    return runs;
  }

  private frame(character: string, x: number, y: number, size: number): void {
    const code = codeOf(character);
    const half = Math.ceil(code.length / 2);
    const small = size * 0.36;
    this.doc.markContent('Span', { actual: character } as never);
    this.doc.lineWidth(0.4).strokeColor(INK).rect(x + size * 0.06, y + size * 0.22, size * 0.88, size * 0.98).stroke();
    for (const [row, digits] of [code.slice(0, half), code.slice(half)].entries()) this.write(digits, x + size * 0.06, y + size * (0.18 + row * 0.46), small, { align: 'center', width: size * 0.88 });
    this.doc.endMarkedContent();
  }

  private finishPage(page: number, pages: number, demo: boolean): void {
    this.doc.switchToPage(page);
    const foot = A4.height - 44;
    if (demo) {
      this.doc.save().rotate(-45, { origin: [A4.width / 2, A4.height / 2] }).opacity(0.06);
      for (const offset of [-280, 0, 280]) this.write(paperCopy.demoMark, 0, A4.height / 2 - 70 + offset, 110, { align: 'center', width: A4.width, colour: '#7a1f1f', weight: 'strong' });
      this.doc.restore();
      this.write(paperCopy.demoFooter, this.left, foot, 9, { colour: '#8a1c1c' });
    }
    if (this.missing.size > 0) this.write(paperCopy.codePoints([...this.missing].slice(0, 6).map((character) => `U+${codeOf(character)}`).join('、')), this.left, foot - 13, 8, { colour: LINE });
    this.write(paperCopy.page(page + 1, pages), this.left, foot, 9, { align: demo ? 'right' : 'center', width: this.width, colour: LINE });
  }

  /** Footers and watermark on every page, then the bytes. A sign that the font cannot draw and that is no letter stops the paper: a court document with holes is worse than none. */
  async finish(demo: boolean): Promise<{ bytes: Uint8Array; pages: number }> {
    const pages = this.doc.bufferedPageRange().count;
    const holes = [...this.missing].filter((character) => !nameable(character));
    for (let page = 0; page < pages; page += 1) this.finishPage(page, pages, demo);
    this.doc.end();
    await this.done;
    if (holes.length > 0) throw new CourtError('documents.unreadable', `有符号无法打印到文书上：${holes.slice(0, 20).join(' ')}。请删去表情等特殊符号后再试。`);
    return { bytes: Buffer.concat(this.chunks), pages };
  }
}
