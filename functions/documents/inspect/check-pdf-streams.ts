import { inflateSync } from 'node:zlib';
import { unpacksTooLarge } from './refusals';

/** 示例默认值: what all tables of one PDF together may unpack to. */
const MOST_BYTES = 48 * 1024 * 1024;
const HEAD = 600;

const isTooLarge = (cause: unknown): boolean => typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';

/** A reader unpacks a PDF's object tables (ISO 32000-1, 7.5.7 and 7.5.8) as soon as it opens it: they are weighed first. Tables packed twice are nobody's ordinary export. */
export const checkPdfStreams = (bytes: Buffer, text: string): void => {
  let left = MOST_BYTES;
  for (let place = text.indexOf('stream'); place >= 0; place = text.indexOf('stream', place + 6)) {
    if (text.startsWith('end', place - 3)) continue;
    const head = text.slice(Math.max(0, place - HEAD), place);
    const dictionary = head.slice(head.lastIndexOf(' obj'));
    if (!/\/Type\s*\/(ObjStm|XRef)\b/.test(dictionary)) continue;
    if ((dictionary.match(/\/(FlateDecode|LZWDecode|RunLengthDecode|Fl|LZW|RL)\b/g) ?? []).length > 1) throw unpacksTooLarge();
    const from = place + (text.startsWith('\r\n', place + 6) ? 8 : 7);
    const to = text.indexOf('endstream', from);
    try {
      left -= inflateSync(bytes.subarray(from, to < 0 ? bytes.length : to), { maxOutputLength: Math.max(left, 1) }).byteLength;
    } catch (cause) {
      if (isTooLarge(cause)) throw unpacksTooLarge();
    }
    if (left <= 0) throw unpacksTooLarge();
  }
};
