/**
 * What a number looks wrong about. Only a wrong shape is an error; check digits and region codes are warnings,
 * because real certificates fail them and a filing is never blocked by one.
 */
export interface NumberCheck {
  readonly error?: string;
  readonly warnings: readonly string[];
}

const fine: NumberCheck = { warnings: [] };
const wrong = (error: string): NumberCheck => ({ error, warnings: [] });
const warned = (...warnings: (string | false)[]): NumberCheck => ({ warnings: warnings.filter((warning): warning is string => warning !== false) });

/** GB/T 2260 provinces, and 81–83 of residence permits for people from Hong Kong, Macao and Taiwan. */
const PROVINCES = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '));

/** GB 11643, ISO 7064 MOD 11-2 */
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idCheckDigit = (text: string): string => '10X98765432'.charAt(ID_WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11);

const bornOn = (text: string): string | undefined => {
  const date = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date || date < '1880-01-01' ? undefined : date;
};

/** An 18-digit number that nobody could have misread into being: a real date, a right check digit. */
export const idNumberAddsUp = (number: string): boolean => /^\d{17}[\dX]$/.test(number) && bornOn(number) !== undefined && idCheckDigit(number) === number.charAt(17);

/** Resident ID number. `today` (YYYY-MM-DD) adds the check that the birth date is not in the future. */
export const checkIdNumber = (text: string, today?: string): NumberCheck => {
  const number = text.trim().toUpperCase();
  if (/^\d{15}$/.test(number)) return warned('这是15位旧身份证号码，已停止使用，请尽量填写18位号码');
  if (!/^\d{17}[\dX]$/.test(number)) return wrong('身份证号码应为18位数字，最后一位可以是字母X，请核对后重新填写');
  const born = bornOn(number);
  return warned(
    !PROVINCES.has(number.slice(0, 2)) && `身份证号码开头的地区代码 ${number.slice(0, 6)} 不在现行行政区划内，请核对`,
    born === undefined && '身份证号码中的出生日期不是真实的日期，请核对',
    born !== undefined && today !== undefined && born > today && '身份证号码中的出生日期晚于今天，请核对',
    idCheckDigit(number) !== number.charAt(17) && '身份证号码的校验位不符，请核对',
  );
};

/** GB 32100 */
const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const KNOWN_PAIRS = new Set('11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 54 55 59 61 62 69 71 72 79 81 89 91 92 93 A1 A9 G1 J1 N1 N2 N3 N9 Y1'.split(' '));
const codeCheckDigit = (code: string): string =>
  CODE_ALPHABET.charAt((31 - (CODE_WEIGHTS.reduce((sum, weight, index) => sum + weight * CODE_ALPHABET.indexOf(code.charAt(index)), 0) % 31)) % 31);

export const checkCreditCode = (text: string): NumberCheck => {
  const code = text.trim().toUpperCase();
  if (!/^[0-9A-Z]{18}$/.test(code)) return wrong('统一社会信用代码应为18位数字或者大写字母，请照营业执照填写');
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return warned('统一社会信用代码的第3至8位应为数字，且不使用字母 I、O、S、V、Z，请核对');
  return warned(
    !KNOWN_PAIRS.has(code.slice(0, 2)) && `统一社会信用代码开头的 ${code.slice(0, 2)} 不常见，请核对`,
    !PROVINCES.has(code.slice(2, 4)) && `统一社会信用代码中的地区代码 ${code.slice(2, 8)} 不在现行行政区划内，请核对`,
    codeCheckDigit(code) !== code.charAt(17) && '统一社会信用代码的校验位不符，请核对',
  );
};

const PLATE = /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]([A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[DFABCEGHJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[DFABCEGHJK])$/;

/** Never an error: plates have many special kinds. */
export const checkPlate = (text: string): NumberCheck =>
  PLATE.test(text.trim().toUpperCase()) ? fine : warned('车牌号码的格式不常见，请核对，例如 陕F12345');

export const checkPhone = (text: string): NumberCheck => {
  const phone = text.trim();
  if (/^1[3-9]\d{9}$/.test(phone)) return fine;
  if (/^(0\d{2,3}-?\d{7,8}(-\d{1,6})?|[48]00-?\d{3}-?\d{4}|9\d{4,5})$/.test(phone)) return warned('这是固定电话，收不到短信；有手机号码的请填写手机号码');
  return wrong('联系电话应为11位手机号码，或者带区号的固定电话，例如 0916-1234567');
};

const otherDocuments: Readonly<Record<string, { shape: RegExp; hint: string }>> = {
  港澳居民来往内地通行证: { shape: /^[HM]\d{8}(\d{2})?$/, hint: '港澳居民来往内地通行证号码一般为字母H或M加8位数字，请核对' },
  台湾居民来往大陆通行证: { shape: /^\d{8}(\d{2})?(\([A-Z]\))?$/, hint: '台湾居民来往大陆通行证号码一般为8位数字，请核对' },
  护照: { shape: /^[A-Z0-9]{5,20}$/, hint: '护照号码一般为5至20位字母或者数字，请核对' },
  外国人永久居留身份证: { shape: /^([A-Z]{3}\d{12}|9\d{16}[\dX])$/, hint: '外国人永久居留身份证号码一般为3个字母加12位数字，或者以9开头的18位号码，请核对' },
};

/** Any certificate by its kind; unknown kinds are free text. */
export const checkCertificate = (idKind: string, text: string, today?: string): NumberCheck => {
  if (idKind === '居民身份证' || idKind === '港澳台居民居住证') return checkIdNumber(text, today);
  const known = otherDocuments[idKind];
  return known === undefined || known.shape.test(text.trim().toUpperCase()) ? fine : warned(known.hint);
};
