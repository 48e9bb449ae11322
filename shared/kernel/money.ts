import * as z from 'zod/mini';

/** Integer fen (1/100 yuan). The only unit in which the ledger counts. */
export const Fen = z.number().check(z.int()).brand<'Fen'>();
export type Fen = z.infer<typeof Fen>;

export const fen = (value: number): Fen => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an integer amount of fen: ${value}`);
  return value as Fen;
};

export const sumFen = (values: readonly number[]): Fen => fen(values.reduce((total, value) => total + value, 0));

const YUAN = /^(\d{1,12})(?:\.(\d{1,2}))?$/;

/** "1500", "1500.5", "1,500.00" → 150000 fen; undefined when it is not an amount of money. */
export const fenFromYuan = (text: string): Fen | undefined => {
  const match = YUAN.exec(text.trim().replaceAll(',', ''));
  if (!match) return undefined;
  return fen(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')));
};

/** 150000 → "1,500.00" */
export const yuanText = (amount: number): string => {
  const sign = amount < 0 ? '-' : '';
  const digits = Math.abs(amount).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
};

/** 150000 → "1500.00": the form in which channels, bills and inputs write it. */
export const plainYuan = (amount: number): string => yuanText(amount).replaceAll(',', '');
