/** How a photo was held (Exif 2.32, tag 0x0112): 1 = upright … 8. Phones turn the note, not the picture. */
export const jpegOrientation = (bytes: Buffer): number => {
  for (let place = 2; place + 10 <= bytes.length && bytes[place] === 0xff;) {
    const length = bytes.readUInt16BE(place + 2);
    if (bytes[place + 1] === 0xe1 && bytes.toString('latin1', place + 4, place + 10) === 'Exif\0\0') return fromTiff(bytes.subarray(place + 10, place + 2 + length));
    if (bytes[place + 1] === 0xda) break;
    place += 2 + length;
  }
  return 1;
};

const fromTiff = (tiff: Buffer): number => {
  if (tiff.length < 8) return 1;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) !== 0x0112) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
};
