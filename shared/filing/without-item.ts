import type { Answers, FormGroup } from './form';
import { itemCount } from './visible-fields';

/**
 * Takes one item out of a repeated group: later ones move up and the last place is emptied.
 * Returns only the answers that change, as they are saved.
 */
export const withoutItem = (group: FormGroup, answers: Answers, index: number): Answers => {
  const changes: Record<string, string> = {};
  const codes = [...new Set(group.fields.map(({ code }) => code))];
  for (let at = index; at < itemCount(group, answers); at += 1) {
    for (const code of codes) {
      const [here, next] = [answers[`${group.code}.${at}.${code}`] ?? '', answers[`${group.code}.${at + 1}.${code}`] ?? ''];
      if (here !== next) changes[`${group.code}.${at}.${code}`] = next;
    }
  }
  return changes;
};
