import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const source = path.resolve(__dirname, '../../miniapp/src');
const config = readFileSync(path.join(source, 'app.config.ts'), 'utf8');
const listed = (text: string): string[] => [...text.matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '');

const mainPages = listed(/^  pages: \[([^\]]+)\]/m.exec(config)?.[1] ?? '');
const subPages = [...config.matchAll(/\broot: '([^']+)', pages: \[([^\]]+)\]/g)].flatMap(([, root, pages]) => listed(pages ?? '').map((page) => `${root}/${page}`));

describe('the pages of the app', () => {
  it('are 5 in the main package and in every part one or more', () => {
    expect(mainPages).toHaveLength(5);
    expect(new Set(subPages.map((page) => page.split('/')[0]))).toEqual(new Set(['identity', 'filing', 'fees', 'service', 'defence', 'documents', 'mediation']));
  });

  it.each([...mainPages, ...subPages])('%s exists, with its configuration', (page) => {
    expect([existsSync(path.join(source, `${page}.tsx`)), existsSync(path.join(source, `${page}.config.ts`))]).toEqual([true, true]);
  });
});
