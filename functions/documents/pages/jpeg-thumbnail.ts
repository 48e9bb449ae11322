import { exifOf, firstDirectory, nextDirectory, valueAt } from './exif';
import { jpegOrientation } from './jpeg-orientation';

const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);

/** An Exif block that says how it was held and nothing else. */
const heldAs = (orientation: number): Buffer => {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, 8 + tiff.length]), Buffer.from('Exif\0\0', 'latin1'), tiff]);
};

/** The small picture that a phone's camera keeps inside the large one (Exif 2.32, tags 0x0201 and 0x0202), held as that is; a few kilobytes instead of many megabytes. */
export const jpegThumbnail = (bytes: Buffer): Buffer | undefined => {
  const tiff = exifOf(bytes);
  const directory = tiff === undefined ? 0 : nextDirectory(tiff, firstDirectory(tiff));
  if (tiff === undefined || directory === 0) return undefined;
  const [at, length] = [valueAt(tiff, directory, 0x0201), valueAt(tiff, directory, 0x0202)];
  const small = at === undefined || length === undefined ? undefined : tiff.bytes(tiff.long(at), tiff.long(length));
  if (small === undefined || !small.subarray(0, 2).equals(START) || small.lastIndexOf(END) < 0) return undefined;
  return Buffer.concat([START, heldAs(jpegOrientation(bytes)), small.subarray(2)]);
};
