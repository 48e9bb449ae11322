/** The Exif block of a JPEG as what it is, a TIFF (Exif 2.32, 4.5.2), read without trust: whatever lies outside reads as 0. */
export interface Tiff { short(at: number): number; long(at: number): number; bytes(at: number, length: number): Buffer | undefined }

const tiffOf = (tiff: Buffer): Tiff | undefined => {
  if (tiff.length < 8) return undefined;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  return {
    short: (at) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)),
    long: (at) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)),
    bytes: (at, length) => (at === 0 || length === 0 || at + length > tiff.length ? undefined : tiff.subarray(at, at + length)),
  };
};

export const exifOf = (bytes: Buffer): Tiff | undefined => {
  for (let place = 2; place + 10 <= bytes.length && bytes[place] === 0xff;) {
    const length = bytes.readUInt16BE(place + 2);
    if (bytes[place + 1] === 0xe1 && bytes.toString('latin1', place + 4, place + 10) === 'Exif\0\0') return tiffOf(bytes.subarray(place + 10, place + 2 + length));
    if (bytes[place + 1] === 0xda) break;
    place += 2 + length;
  }
  return undefined;
};

/** Where the first directory is, and the one after it (the thumbnail's); 0 = none. */
export const firstDirectory = (tiff: Tiff): number => tiff.long(4);
export const nextDirectory = (tiff: Tiff, directory: number): number => tiff.long(directory + 2 + tiff.short(directory) * 12);

/** Where the value of a tag stands in a directory. */
export const valueAt = (tiff: Tiff, directory: number, tag: number): number | undefined => {
  for (let entry = 0; entry < tiff.short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (tiff.short(at) === tag) return at + 8;
  }
  return undefined;
};
