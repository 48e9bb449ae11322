import { fileTypeFromBuffer } from 'file-type';
import { type AcceptedType, fileEndings } from '../../../shared/documents/case-document';
import { checkDoc } from './check-doc';
import { checkDocx } from './check-docx';
import { checkHeic } from './check-heic';
import { checkJpeg } from './check-jpeg';
import { checkPdf } from './check-pdf';
import { checkPng } from './check-png';
import { readZip } from './read-zip';
import { typeRefused } from './refusals';

export interface Inspected { readonly contentType: AcceptedType; readonly pages?: number; readonly preview?: { readonly contentType: string; readonly bytes: Buffer }; /** a small JPEG of the picture, where it brought one */ readonly thumbnail?: Buffer }

type Found = Omit<Inspected, 'contentType'>;

const checks: Readonly<Record<AcceptedType, (bytes: Buffer) => Found | Promise<Found>>> = {
  'application/pdf': checkPdf,
  'image/png': checkPng,
  'image/jpeg': checkJpeg,
  'image/heic': checkHeic,
  'application/msword': checkDoc,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': checkDocx,
};

/** Wrappings that several types share; the checks look inside. */
const meant: Readonly<Record<string, AcceptedType>> = { 'application/x-cfb': 'application/msword', 'image/heif': 'image/heic' };
const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));

const typeOf = async (bytes: Buffer): Promise<AcceptedType> => {
  // Weighed before anything looks inside it.
  if (isZip(bytes)) readZip(bytes);
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found === undefined) throw typeRefused();
  const mime = meant[found.mime] ?? found.mime;
  if (!(mime in fileEndings)) throw typeRefused();
  return mime as AcceptedType;
};

/** The type by content, never by name; and whether the judge will be able to open it. Each refusal has its code. */
export const inspectContent = async (content: Uint8Array): Promise<Inspected> => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const contentType = await typeOf(bytes);
  return { contentType, ...(await checks[contentType](bytes)) };
};
