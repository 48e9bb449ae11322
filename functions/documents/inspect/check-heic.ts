import { checkPixels } from './check-pixels';
import { unreadable } from './refusals';

/** Every image size the file speaks of (box `ispe`): type, version and flags, width, height. */
const sizesIn = (bytes: Buffer): { width: number; height: number }[] => {
  const sizes: { width: number; height: number }[] = [];
  for (let place = bytes.indexOf('ispe'); place >= 0 && place + 16 <= bytes.length; place = bytes.indexOf('ispe', place + 4)) sizes.push({ width: bytes.readUInt32BE(place + 8), height: bytes.readUInt32BE(place + 12) });
  return sizes;
};

/** An iPhone's picture is kept as it came; its JPEG is what screens show, and the proof that it opens. */
export const checkHeic = async (bytes: Buffer): Promise<{ pages: number; preview: { contentType: string; bytes: Buffer } }> => {
  for (const { width, height } of sizesIn(bytes)) checkPixels(width, height);
  try {
    // The decoder is large and seldom needed.
    const { default: convert } = await import('heic-convert');
    const jpeg = await convert({ buffer: bytes, format: 'JPEG', quality: 0.85 });
    return { pages: 1, preview: { contentType: 'image/jpeg', bytes: Buffer.from(jpeg) } };
  } catch (cause) {
    throw unreadable('这张照片打不开，可能没有存完整。请在手机里重新导出，或截图后再上传。', cause);
  }
};
