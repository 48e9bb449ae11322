import { idNumberAddsUp } from '../../../shared/kernel/identity-numbers';

export interface CardFacts { readonly idNumber: string; readonly name?: string }

/** Two readings of the same picture: as one block of lines, and as scattered words. */
export interface Readings { readonly block: string; readonly scattered: string }

const LABELS = /[性别民族出生住址公身份号码]{2}|姓名/;
const NAME = /^[\p{Script=Han}][\p{Script=Han}·]{0,24}[\p{Script=Han}]$/u;

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.replaceAll(/[\s"'“”‘’]/g, '')).filter((line) => line !== '');
const withDot = (line: string): string => line.replaceAll(/(?<=\p{Script=Han})[,，.。、•・‧](?=\p{Script=Han})/gu, '·');

/** The number stands alone or after its label; only one that adds up (GB 11643) is believed. */
const idNumberIn = (text: string): string | undefined =>
  linesOf(text).flatMap((line) => [...line.toUpperCase().matchAll(/(?<!\d)\d{17}[\dX](?![\dX])/g)].map(([found]) => found)).find(idNumberAddsUp);

/** The first line of the card, without its label; believed only when both readings agree on it. */
const nameIn = ({ block, scattered }: Readings): string | undefined => {
  const others = new Set(linesOf(scattered).map((line) => withDot(line).replace(/^姓?名/, '')));
  return linesOf(block).slice(0, 2).map((line) => withDot(line).replace(/^.{0,2}名/, '')).find((line) => NAME.test(line) && !LABELS.test(line) && others.has(line));
};

export const cardFacts = (readings: Readings): CardFacts | undefined => {
  const idNumber = idNumberIn(readings.scattered) ?? idNumberIn(readings.block);
  if (idNumber === undefined) return undefined;
  const name = nameIn(readings);
  return { idNumber, ...(name === undefined ? {} : { name }) };
};
