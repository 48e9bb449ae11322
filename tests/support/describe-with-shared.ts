import { describe, expect, it } from '@jest/globals';
import { sharedFolder } from './shared-folder';

/** A describe block that needs ../shared; absent, it is skipped and says so. */
export const describeWithShared = (title: string, tests: (folder: string) => void): void => {
  const folder = sharedFolder();
  if (folder !== undefined) return describe(title, () => tests(folder));
  console.warn(`skipped "${title}": ../shared is not beside this repository`);
  describe.skip(title, () => it('needs ../shared', () => expect(typeof sharedFolder()).toBe('string')));
};
