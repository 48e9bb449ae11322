const starred = (text: string, head: number, tail: number): string =>
  text.length <= head + tail ? '*'.repeat(text.length) : text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(-tail);

/** "999999********101X"; short certificate numbers keep two characters at each end. */
export const maskIdNumber = (text: string): string => (text.length >= 15 ? starred(text, 6, 4) : starred(text, 2, 2));

/** "139****0001" */
export const maskPhone = (text: string): string => (text.length >= 11 ? starred(text, 3, 4) : starred(text, 2, 2));

/** "l****@example.cn" */
export const maskEmail = (text: string): string => text.replace(/^(.)[^@]*(?=@)/, '$1****');

const DISTRICT = /^(?:.{2,8}?(?:省|自治区|特别行政区))?(?:.{2,8}?(?:市|自治州|地区|盟))?.{1,8}?(?:自治县|区|县|市|旗)/;

/** "陕西省汉中市汉台区******": down to the district, the rest hidden. */
export const maskAddress = (text: string): string => {
  const shown = DISTRICT.exec(text)?.[0] ?? text.slice(0, 2);
  return shown.length >= text.length ? text.slice(0, 2) + '******' : `${shown}******`;
};

/** "6222***********1234" */
export const maskBankAccount = (text: string): string => starred(text.replace(/\s/g, ''), 4, 4);

/** Does the text hide something? Such a text is never taken for an answer. */
export const isMasked = (text: string): boolean => text.includes('****');
