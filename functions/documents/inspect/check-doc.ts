import { activeContent, encrypted, typeRefused, unreadable } from './refusals';

const ENTRY = 128;
const WORD_IDENT = 0xa5ec;
const ENCRYPTED_FLAG = 0x0100;

interface Entry { readonly name: string; readonly start: number }

/** Directory entries of a compound file stand on 128-byte places: a name in UTF-16 with its length, further on the first sector. */
const entriesOf = (bytes: Buffer): Entry[] => {
  const entries: Entry[] = [];
  for (let place = 512; place + ENTRY <= bytes.length; place += ENTRY) {
    const length = bytes.readUInt16LE(place + 64);
    const kind = bytes[place + 66];
    if (length < 4 || length > 64 || length % 2 !== 0 || (kind !== 1 && kind !== 2 && kind !== 5)) continue;
    entries.push({ name: bytes.toString('utf16le', place, place + length - 2), start: bytes.readUInt32LE(place + 116) });
  }
  return entries;
};

/** The old Word format (MS-CFB with a WordDocument stream, MS-DOC 2.5.1). Excel and others share the wrapping and are refused. */
export const checkDoc = (bytes: Buffer): Record<string, never> => {
  const entries = entriesOf(bytes);
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  if (has('EncryptedPackage')) throw encrypted('Word文档');
  const word = entries.find(({ name }) => name === 'WordDocument');
  if (word === undefined) throw typeRefused();
  if (['Macros', '_VBA_PROJECT', '_VBA_PROJECT_CUR'].some(has)) throw activeContent('Word文档');
  const head = (word.start + 1) * (1 << bytes.readUInt16LE(30));
  if (head + 12 > bytes.length || bytes.readUInt16LE(head) !== WORD_IDENT) throw unreadable('这份Word文档已损坏，打不开。请重新另存一份后再上传。');
  if ((bytes.readUInt16LE(head + 10) & ENCRYPTED_FLAG) !== 0) throw encrypted('Word文档');
  return {};
};
