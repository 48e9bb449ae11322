import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The reference folder beside the repository, when it is there. */
export const sharedFolder = (): string | undefined => {
  const folder = resolve(process.cwd(), '..', 'shared');
  return existsSync(join(folder, 'rules')) ? folder : undefined;
};

export const readShared = (folder: string, path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** A describe block that needs ../shared; absent, it is skipped and says so. */
export const describeWithShared = (title: string, tests: (folder: string) => void): void => {
  const folder = sharedFolder();
  if (folder !== undefined) return describe(title, () => tests(folder));
  console.warn(`skipped "${title}": ../shared is not beside this repository`);
  describe.skip(title, () => it('needs ../shared', () => expect(typeof sharedFolder()).toBe('string')));
};
