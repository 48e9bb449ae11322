import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib';

/** Actions that run, open, send or fetch something (ISO 32000-1, table 198); going to a page or a web address waits for a click. */
const ACTIONS = new Set(['JavaScript', 'Launch', 'ImportData', 'SubmitForm', 'GoToE', 'Rendition', 'RichMediaExecute']);
const TYPES = new Set(['EmbeddedFile']);
const ANNOTATIONS = new Set(['FileAttachment', 'RichMedia', 'Screen', 'Movie', '3D']);
const KEYS = ['JS', 'JavaScript', 'EmbeddedFiles', 'XFA'].map((key) => PDFName.of(key));

const nameAt = (dictionary: PDFDict, key: string): string => {
  const value = dictionary.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
};

const acts = (dictionary: PDFDict): boolean =>
  KEYS.some((key) => dictionary.get(key) !== undefined) || ACTIONS.has(nameAt(dictionary, 'S')) || TYPES.has(nameAt(dictionary, 'Type')) || ANNOTATIONS.has(nameAt(dictionary, 'Subtype'));

const within = (object: PDFObject): boolean => {
  if (object instanceof PDFStream) return within(object.dict);
  if (object instanceof PDFDict) return acts(object) || object.values().some(within);
  return object instanceof PDFArray && object.asArray().some(within);
};

/** Looks at every object of the file, used or not: what no page refers to may still be reached. */
export const hasActiveContent = (context: PDFContext): boolean => context.enumerateIndirectObjects().some(([, object]) => within(object));
