import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';

const root = resolve(__dirname, '../../console/src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && !path.endsWith('copy.ts'));
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

it("keeps the console's Chinese in copy.ts", () => {
  expect(sources.length).toBeGreaterThan(40);
  expect(sources.filter((path) => /[\u4e00-\u9fff]/.test(withoutComments(readFileSync(join(root, path), 'utf8'))))).toEqual([]);
});
