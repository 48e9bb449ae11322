import { zipSync } from 'fflate';
import { encode } from 'jpeg-js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A real 96 × 64 picture as an iPhone writes them; nothing here can encode HEVC, so its 710 bytes are kept. */
export const heicSample = (): Buffer => Buffer.from('AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAkVtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAANGlsb2MAAAAAREAAAgABAAAAAAJpAAEAAAAAAAAASgACAAAAAAKzAAEAAAAAAAAAEwAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAFWluZmUCAAAAAAIAAGh2YzEAAAABhGlwcnAAAAFfaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmubgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAGAAAABAAAAAEHBpeGkAAAAAAwgICAAAAHJodmNDAQQIAAAAAAAAAAAAHvAA/Pz4+AAADwMgAAEAF0ABDAH//wQIAAADAJ/4AAADAAAeugJAIQABACZCAQEECAAAAwCf+AAAAwAAHsDCBBZbqSSmubAgAAADACAAAAMAISIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAGAAAABAAAAADnBpeGkAAAAAAQgAAAAnYXV4QwAAAAB1cm46bXBlZzpoZXZjOjIwMTU6YXV4aWQ6MQAAAAAdaXBtYQAAAAAAAAACAAEDgQKDAAIEhAWGhwAAABppcmVmAAAAAAAAAA5hdXhsAAIAAQABAAAAZW1kYXQAAABGKAGvWIrYDpJfF/LhX/+b/pDaLzo3f/SN8XakT/PIFAZOyb9kfEvcuAQbcP/7uM/+pdA+ENgVf/P/tlA/USnt7ORpHvi/0wAAAA8oAa6w7xKw9B+8skOBEcc=', 'base64');

const CONTENT_TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** A Word document of these paragraphs; `more` puts further files into it. */
export const docxOf = (paragraphs: readonly string[], more: Record<string, Uint8Array> = {}): Buffer => Buffer.from(zipSync({
  '[Content_Types].xml': utf8(CONTENT_TYPES),
  '_rels/.rels': utf8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'),
  'word/document.xml': utf8(`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`),
  ...more,
}));

const SECTOR = 512;

/** An old Word file (compound file): header, one sector of directory, then the stream. */
export const docOf = ({ names = ['Root Entry', 'WordDocument'], ident = 0xa5ec, flags = 0 }: { names?: readonly string[]; ident?: number; flags?: number } = {}): Buffer => {
  const file = Buffer.alloc(SECTOR * 12);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  names.forEach((name, index) => {
    const place = SECTOR + index * 128;
    file.write(name, place, 'utf16le');
    file.writeUInt16LE(name.length * 2 + 2, place + 64);
    file[place + 66] = index === 0 ? 5 : 2;
    file.writeUInt32LE(1, place + 116);
  });
  file.writeUInt16LE(ident, SECTOR * 2);
  file.writeUInt16LE(flags, SECTOR * 2 + 10);
  return file;
};

/** A large photo, sideways, with the small picture (16 × 8) that a camera keeps inside (Exif IFD1, little-endian). */
export const photoWithSmall = (): { photo: Buffer; small: Buffer } => {
  const small = encode({ width: 16, height: 8, data: Buffer.alloc(16 * 8 * 4, 90) }, 60).data;
  const tiff = Buffer.alloc(8 + 18 + 30);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  [[0x0112, 3, 1, 6]].forEach(([tag = 0, type = 0, count = 0, value = 0], index) => [tiff.writeUInt16LE(tag, 10 + index * 12), tiff.writeUInt16LE(type, 12 + index * 12), tiff.writeUInt32LE(count, 14 + index * 12), tiff.writeUInt32LE(value, 18 + index * 12)]);
  tiff.writeUInt32LE(26, 22);
  tiff.writeUInt16LE(2, 26);
  [[0x0201, 4, 1, 56], [0x0202, 4, 1, small.length]].forEach(([tag = 0, type = 0, count = 0, value = 0], index) => [tiff.writeUInt16LE(tag, 28 + index * 12), tiff.writeUInt16LE(type, 30 + index * 12), tiff.writeUInt32LE(count, 32 + index * 12), tiff.writeUInt32LE(value, 36 + index * 12)]);
  const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, small]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(block.length + 2, 2);
  const { data } = encode({ width: 400, height: 200, data: Buffer.alloc(400 * 200 * 4, 90) }, 90);
  return { photo: Buffer.concat([data.subarray(0, 2), head, block, data.subarray(2)]), small };
};

/** A 40 × 20 photo that says how the phone was held (Exif orientation, big-endian). */
export const jpegOf = (orientation: number): Buffer => {
  const { data } = encode({ width: 40, height: 20, data: Buffer.alloc(40 * 20 * 4, 160) }, 80);
  const tiff = Buffer.from(`4d4d002a00000008000101120003000000010000000000000000`, 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const exif = Buffer.concat([Buffer.from('ffe1', 'hex'), Buffer.from([0, 2 + 6 + tiff.byteLength]), Buffer.from('Exif\0\0', 'latin1'), tiff]);
  return Buffer.concat([data.subarray(0, 2), exif, data.subarray(2)]);
};
