import { jpegThumbnail } from '../pages/jpeg-thumbnail';
import { checkPixels } from './check-pixels';
import { unreadable } from './refusals';

const END = Buffer.from([0xff, 0xd9]);
/** Start of frame: all of C0–CF but the tables C4, C8, CC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Walks the segments to the frame, which says the size; then there must be an end. */
export const checkJpeg = (bytes: Buffer): { pages: number; thumbnail?: Buffer } => {
  const broken = () => unreadable('这张照片不完整，请重新选择后再上传。');
  let place = 2;
  for (;;) {
    if (place + 9 > bytes.length || bytes[place] !== 0xff) throw broken();
    const marker = bytes[place + 1] ?? 0;
    if (isFrame(marker)) break;
    place += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(place + 2);
  }
  checkPixels(bytes.readUInt16BE(place + 7), bytes.readUInt16BE(place + 5));
  if (bytes.lastIndexOf(END) < place) throw broken();
  const thumbnail = jpegThumbnail(bytes);
  return { pages: 1, ...(thumbnail === undefined ? {} : { thumbnail }) };
};
