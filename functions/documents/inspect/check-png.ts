import { checkPixels } from './check-pixels';
import { unreadable } from './refusals';

/** Walks the chunks: header, image data, end. */
export const checkPng = (bytes: Buffer): { pages: number } => {
  const seen = new Set<string>();
  for (let place = 8; place + 12 <= bytes.length;) {
    const type = bytes.toString('latin1', place + 4, place + 8);
    seen.add(type);
    if (type === 'IHDR' && place + 16 <= bytes.length) checkPixels(bytes.readUInt32BE(place + 8), bytes.readUInt32BE(place + 12));
    if (type === 'IEND') break;
    place += 12 + bytes.readUInt32BE(place);
  }
  if (!['IHDR', 'IDAT', 'IEND'].every((type) => seen.has(type))) throw unreadable('这张图片不完整，请重新选择后再上传。');
  return { pages: 1 };
};
