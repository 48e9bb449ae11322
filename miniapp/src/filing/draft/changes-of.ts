import type { Answers } from '@shared/filing/form';

/** What typing into one field changes: another kind of party starts with an empty name, because people and organizations share its place. */
export const changesOf = (path: string, value: string, answers: Answers): Answers => {
  const party = /^(.+)\.kind$/.exec(path)?.[1];
  if (party === undefined || (answers[path] ?? '') === value) return { [path]: value };
  const emptied = ['name', 'position'].map((code) => `${party}.${code}`).filter((place) => (answers[place] ?? '') !== '');
  return { [path]: value, ...Object.fromEntries(emptied.map((place) => [place, ''])) };
};
