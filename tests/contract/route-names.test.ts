import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(__dirname, '../..');
const handlers = readdirSync(join(root, 'functions')).map((capability) => join(root, 'functions', capability, 'handler.ts')).filter((file) => readdirSync(dirname(file)).includes('handler.ts'));

/** The route tables that a handler spreads into one: of two doors of one name the second would hide the first. */
const tablesOf = async (file: string): Promise<{ name: string; keys: string[] }[]> => {
  const source = readFileSync(file, 'utf8');
  const spread = /httpHandler\(\{([^}]*)\}/.exec(source)?.[1] ?? '';
  return Promise.all([...spread.matchAll(/\.\.\.(\w+)/g)].map(async ([, name = '']) => {
    const path = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(source)?.[1] ?? '';
    const module = (await import(join(dirname(file), path))) as Record<string, object>;
    return { name, keys: Object.keys(module[name] ?? {}) };
  }));
};

describe('every door of a handler has a name of its own', () => {
  it.each(handlers.map((file) => [file.slice(root.length + 1), file]))('%s', async (_name, file) => {
    const names = (await tablesOf(file)).flatMap(({ name, keys }) => keys.map((key) => ({ name, key })));
    expect(names.filter(({ key }, at) => names.findIndex((other) => other.key === key) !== at)).toEqual([]);
  });
});
