// Runs a TypeScript entry: node infra/run-ts.mjs <entry.ts> [arguments]. Bundles it first, because the sources import without extensions.
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) throw new Error('usage: node infra/run-ts.mjs <entry.ts> [arguments]');
const folder = resolve('.build/tools');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(entry, '.ts')}.mjs`);
await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node24', packages: 'external', logLevel: 'error', sourcemap: 'inline' });
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
