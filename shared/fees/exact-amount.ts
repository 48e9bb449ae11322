/** An exact amount of fen: numerator / denominator. The denominator is positive; nothing is rounded until the end. */
export interface ExactAmount {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const ZERO = BigInt(0);
const ONE = BigInt(1);
const TEN = BigInt(10);

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < ZERO ? -a : a, b];
  while (y !== ZERO) [x, y] = [y, x % y];
  return x;
};

export const exact = (numerator: number | bigint, denominator: number | bigint = 1): ExactAmount => {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  const common = greatestCommonDivisor(top, bottom);
  return common === ZERO ? { numerator: ZERO, denominator: ONE } : { numerator: top / common, denominator: bottom / common };
};

export const plus = (a: ExactAmount, b: ExactAmount): ExactAmount =>
  exact(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const times = (a: ExactAmount, numerator: number, denominator = 1): ExactAmount =>
  exact(a.numerator * BigInt(numerator), a.denominator * BigInt(denominator));

export const lesser = (a: ExactAmount, b: ExactAmount): ExactAmount =>
  a.numerator * b.denominator <= b.numerator * a.denominator ? a : b;

/** Half up to a multiple of `unit` fen (1 = fen, 100 = yuan). For amounts that are not negative. */
export const roundedTo = (amount: ExactAmount, unit: 1 | 100): number => {
  const divisor = amount.denominator * BigInt(unit);
  return Number((amount.numerator * BigInt(2) + divisor) / (divisor * BigInt(2))) * unit;
};

const decimals = (denominator: bigint): number | undefined => {
  let scale = ONE;
  for (let places = 0; places <= 12; places += 1, scale *= TEN) if (scale % denominator === ZERO) return places;
  return undefined;
};

/** Exact yuan: "50.025", or the fraction "50/3" when the decimal would not end. */
export const exactYuan = (amount: ExactAmount): string => {
  const { numerator, denominator } = exact(amount.numerator, amount.denominator * BigInt(100));
  const places = decimals(denominator);
  if (places === undefined) return `${numerator}/${denominator}`;
  const digits = (numerator * BigInt(`1${"0".repeat(places)}`) / denominator).toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

/** The same for reading: "1,450.00", "0.025", "50/3". */
export const exactYuanText = (amount: ExactAmount): string => {
  const text = exactYuan(amount);
  if (text.includes('/')) return text;
  const [whole = '0', fraction = ''] = text.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0')}`;
};
