import { AMOUNT_WORDS as W, EBILL_COPY } from './copy';

const groupWords = (group: number): string => {
  let words = '';
  let zero = false;
  for (const place of [3, 2, 1, 0] as const) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      zero = words !== '';
      continue;
    }
    words += `${zero ? W.digits[0] : ''}${W.digits[digit]}${W.units[place]}`;
    zero = false;
  }
  return words;
};

const yuanWords = (yuan: number): string => {
  let words = '';
  let gap = false;
  for (const place of [2, 1, 0] as const) {
    const group = Math.floor(yuan / 10_000 ** place) % 10_000;
    if (group === 0) {
      gap = words !== '';
      continue;
    }
    words += `${words !== '' && (gap || group < 1000) ? W.digits[0] : ''}${groupWords(group)}${W.groups[place]}`;
    gap = false;
  }
  return words;
};

/** 1673600 fen → 壹万陆仟柒佰叁拾陆元整; runs of zeros collapse to one; a red bill starts with 负. */
export const amountInWords = (fen: number): string => {
  if (fen < 0) return `${EBILL_COPY.negative}${amountInWords(-fen)}`;
  const yuan = Math.floor(fen / 100);
  const [jiao, cent] = [Math.floor(fen / 10) % 10, fen % 10];
  const head = yuan === 0 ? '' : `${yuanWords(yuan)}${W.yuan}`;
  if (jiao === 0 && cent === 0) return `${head === '' ? `${W.digits[0]}${W.yuan}` : head}${W.whole}`;
  const jiaoWords = jiao === 0 ? (head === '' ? '' : W.digits[0]) : `${W.digits[jiao]}${W.jiao}`;
  return `${head}${jiaoWords}${cent === 0 ? '' : `${W.digits[cent]}${W.fen}`}`;
};
