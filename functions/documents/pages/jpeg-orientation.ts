import { exifOf, firstDirectory, valueAt } from './exif';

/** How a photo was held (Exif 2.32, tag 0x0112): 1 = upright … 8. Phones turn the note, not the picture. */
export const jpegOrientation = (bytes: Buffer): number => {
  const tiff = exifOf(bytes);
  const at = tiff === undefined ? undefined : valueAt(tiff, firstDirectory(tiff), 0x0112);
  const value = tiff === undefined || at === undefined ? 1 : tiff.short(at);
  return value >= 1 && value <= 8 ? value : 1;
};
