import { unpacksTooLarge } from './refusals';

/** 示例默认值: larger than any phone's picture, small enough to be drawn by a phone. */
const MOST_PIXELS = 120_000_000;

/** A small file may claim a picture that fills the memory of whoever opens it. */
export const checkPixels = (width: number, height: number): void => {
  if (width * height > MOST_PIXELS) throw unpacksTooLarge();
};
