import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The reference folder beside the repository, when it is there. */
export const sharedFolder = (): string | undefined => {
  const folder = resolve(process.cwd(), '..', 'shared');
  return existsSync(join(folder, 'rules')) ? folder : undefined;
};

export const readShared = (folder: string, path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
