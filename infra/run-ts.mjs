// Runs a TypeScript entry: node infra/run-ts.mjs <entry.ts> [arguments]. Bundles it first, because the sources import without extensions.
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) throw new Error('usage: node infra/run-ts.mjs <entry.ts> [arguments]');
const folder = resolve('.build/tools');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(entry, '.ts')}.mjs`);
/** A bundled file keeps the __dirname of its source. */
const keepDirname = {
  name: 'keep-dirname',
  setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const source = readFileSync(path, 'utf8');
    return { loader: 'ts', contents: source.includes('__dirname') ? `var __dirname = ${JSON.stringify(dirname(path))}; ${source}` : source };
  }),
};
await build({ plugins: [keepDirname], entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node24', packages: 'external', logLevel: 'error', sourcemap: 'inline' });
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
