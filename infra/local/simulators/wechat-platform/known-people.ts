import { KNOWN_PEOPLE } from './copy';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** GB 11643 check digit. */
const hasRightCheckDigit = (number: string): boolean =>
  /^\d{17}[\dX]$/.test(number) && '10X98765432'[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11] === number[17];

/** Whether a name and an ID number can be the same person's, as far as a simulator can know. */
export const belongTogether = (name: string, idNumber: string): boolean => {
  const number = idNumber.toUpperCase();
  const known = KNOWN_PEOPLE[name];
  if (known !== undefined) return known === number;
  return !Object.values(KNOWN_PEOPLE).includes(number) && hasRightCheckDigit(number);
};
