const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const SECTIONS = ['', '万', '亿', '万亿'];

const sectionInWords = (section: number): string => {
  let words = '';
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(section / 10 ** place) % 10;
    if (digit === 0) zero = words !== '';
    else {
      words += (zero ? '零' : '') + DIGITS.charAt(digit) + PLACES[place];
      zero = false;
    }
  }
  return words;
};

const wholeInWords = (yuan: number): string => {
  let words = '';
  for (let index = SECTIONS.length - 1; index >= 0; index -= 1) {
    const section = Math.floor(yuan / 10_000 ** index) % 10_000;
    if (section === 0) continue;
    const gap = words !== '' && (section < 1000 || Math.floor(yuan / 10_000 ** (index + 1)) % 10_000 === 0);
    words += (gap ? '零' : '') + sectionInWords(section) + SECTIONS[index];
  }
  return words;
};

/** Fen in capital numerals for bills and statements: 150000 → "壹仟伍佰元整", 10005 → "壹佰元零伍分". */
export const amountInWords = (fen: number): string => {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not an integer amount of fen: ${fen}`);
  if (fen < 0) return `负${amountInWords(-fen)}`;
  const yuan = Math.floor(fen / 100);
  const [jiao, cent] = [Math.floor(fen / 10) % 10, fen % 10];
  const whole = yuan === 0 ? '' : `${wholeInWords(yuan)}元`;
  if (jiao === 0 && cent === 0) return `${whole === '' ? '零元' : whole}整`;
  const jiaoWords = jiao > 0 ? `${DIGITS.charAt(jiao)}角` : whole === '' ? '' : '零';
  return whole + jiaoWords + (cent > 0 ? `${DIGITS.charAt(cent)}分` : '整');
};
