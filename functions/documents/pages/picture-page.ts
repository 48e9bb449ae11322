import { concatTransformationMatrix, drawObject, type PDFDocument, type PDFImage, type PDFPage, popGraphicsState, pushGraphicsState } from '@cantoo/pdf-lib';
import { jpegOrientation } from './jpeg-orientation';

/** A4 in points: a picture fills it as far as its shape allows. */
const [SHORT, LONG] = [595, 842];

type Matrix = [number, number, number, number, number, number];

/** The unit square a PDF draws a picture in (ISO 32000-1, 8.9.5), laid upright on w × h for each way the phone was held. */
const uprights: Readonly<Record<number, (w: number, h: number) => Matrix>> = {
  1: (w, h) => [w, 0, 0, h, 0, 0], 2: (w, h) => [-w, 0, 0, h, w, 0], 3: (w, h) => [-w, 0, 0, -h, w, h], 4: (w, h) => [w, 0, 0, -h, 0, h],
  5: (w, h) => [0, -h, -w, 0, w, h], 6: (w, h) => [0, -h, w, 0, 0, h], 7: (w, h) => [0, h, w, 0, 0, 0], 8: (w, h) => [0, h, -w, 0, w, 0],
};

/** A page as large as the picture, upright. */
const drawPicture = (paper: PDFDocument, image: PDFImage, orientation: number): PDFPage => {
  const [wide, high] = orientation >= 5 ? [image.height, image.width] : [image.width, image.height];
  const scale = wide > high ? Math.min(LONG / wide, SHORT / high) : Math.min(SHORT / wide, LONG / high);
  const [w, h] = [wide * scale, high * scale];
  const page = paper.addPage([w, h]);
  const matrix = (uprights[orientation] ?? uprights[1])?.(w, h) ?? [w, 0, 0, h, 0, 0];
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(...matrix), drawObject(page.node.newXObject('Picture', image.ref)), popGraphicsState());
  return page;
};

export const addPicturePage = async (paper: PDFDocument, bytes: Buffer, contentType: string): Promise<PDFPage> =>
  contentType === 'image/png' ? drawPicture(paper, await paper.embedPng(bytes), 1) : drawPicture(paper, await paper.embedJpg(bytes), jpegOrientation(bytes));
