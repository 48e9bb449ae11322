import { activeContent, unreadable } from './refusals';
import { readZip } from './read-zip';
import { textOfDocx } from './text-of-docx';

const MAIN = 'word/document.xml';
const TEMPLATE = 'word/_rels/settings.xml.rels';

/** Opens, has a text, brings no macros and fetches no template from elsewhere. Its text is what the court's screens show at once. */
export const checkDocx = (bytes: Buffer): { preview: { contentType: string; bytes: Buffer } } => {
  const files = readZip(bytes, (name) => name === MAIN || name === TEMPLATE);
  const main = files.get(MAIN);
  if (main === undefined || main.byteLength === 0) throw unreadable('这份Word文档不完整，打不开。请重新另存一份后再上传。');
  const template = Buffer.from(files.get(TEMPLATE) ?? '').toString('utf8');
  if ([...files.keys()].some((name) => /vbaProject\.bin$/i.test(name)) || /attachedTemplate[^>]*TargetMode="External"/.test(template)) throw activeContent('Word文档');
  return { preview: { contentType: 'text/plain; charset=utf-8', bytes: Buffer.from(textOfDocx(Buffer.from(main).toString('utf8')), 'utf8') } };
};
