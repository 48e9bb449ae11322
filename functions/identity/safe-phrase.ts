import { randomInt } from 'node:crypto';
import type { Me } from '../../shared/identity/person';
import { savePerson, type Person } from '../cases/people';
import { safeWords } from './copy';
import { viewMe } from './view-me';

/** Two different words, four characters. */
export const newSafePhrase = (): string => {
  const first = randomInt(safeWords.length);
  const second = (first + 1 + randomInt(safeWords.length - 1)) % safeWords.length;
  return `${safeWords[first] ?? ''}${safeWords[second] ?? ''}`;
};

export const setSafePhrase = async (person: Person, safePhrase: string): Promise<Me> => {
  const changed = { ...person, safePhrase };
  await savePerson(changed);
  return viewMe(changed);
};
