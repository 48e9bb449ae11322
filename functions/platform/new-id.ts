import { randomInt } from 'node:crypto';
import { ulid } from 'ulid';

/** newId<CaseId>('case', at) → "case_01J…": sorts by the court's clock. */
export const newId = <T extends string>(prefix: string, at: Date): T => `${prefix}_${ulid(at.getTime())}` as T;

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Read aloud and typed by people: no 0/O, 1/I. */
export const readableCode = (length: number): string => Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
export const digitCode = (length: number): string => Array.from({ length }, () => String(randomInt(10))).join('');
