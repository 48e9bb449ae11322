import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A map that survives `kill -9`: every put is one JSON line, synced before it returns; the last line of a key wins. */
export interface DurableMap<T> {
  get(key: string): T | undefined;
  values(): readonly T[];
  put(key: string, value: T): void;
  close(): void;
}

const lines = (path: string): string[] => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((line) => line !== '') : []);

const replay = <T>(path: string): Map<string, T> => {
  const entries = new Map<string, T>();
  for (const line of lines(path)) {
    try {
      const [key, value] = JSON.parse(line) as [string, T];
      entries.set(key, value);
    } catch {
      // A torn last line was never acknowledged.
    }
  }
  return entries;
};

/** Opens (and compacts) `<folder>/<name>.jsonl`. */
export const openDurableMap = <T>(folder: string, name: string): DurableMap<T> => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.jsonl`);
  const entries = replay<T>(path);
  const draft = `${path}.new`;
  writeFileSync(draft, [...entries].map((entry) => `${JSON.stringify(entry)}\n`).join(''), { flush: true });
  renameSync(draft, path);
  const file = openSync(path, 'a');
  return {
    get: (key) => entries.get(key),
    values: () => [...entries.values()],
    put: (key, value) => {
      writeSync(file, `${JSON.stringify([key, value])}\n`);
      fsyncSync(file);
      entries.set(key, value);
    },
    close: () => closeSync(file),
  };
};
