import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readDeclaration } from '../../infra/local/declaration';
import { median } from './measure';

const RUNS = 7;

/** Each Lambda bundled as it deploys (one minified file): its size, and the time a fresh Node 24 needs to load it. */
export const benchColdStarts = async (root: string): Promise<string[]> => {
  const functions = readDeclaration(root).functions.map(({ name, module }) => ({ name, entry: `${module}.ts` }));
  const outdir = resolve(root, '.build/bench');
  await build({
    absWorkingDir: root, entryPoints: functions.map(({ entry }) => entry), outdir, outbase: '.', bundle: true, minify: true, platform: 'node', target: 'node24', format: 'esm', outExtension: { '.js': '.mjs' }, logLevel: 'error',
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __fileURLToPath(import.meta.url); const __dirname = __fileURLToPath(new URL('.', import.meta.url));" },
  });
  const time = (args: string[]): number => {
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr.slice(-2000));
    return performance.now() - began;
  };
  const bare = median(Array.from({ length: RUNS }, () => time(['-e', '0'])));
  const rows = functions.map(({ name, entry }) => {
    const file = join(outdir, entry.replace(/\.ts$/, '.mjs'));
    const whole = median(Array.from({ length: RUNS }, () => time(['--input-type=module', '-e', `await import(${JSON.stringify(pathToFileURL(file).href)})`])));
    return `${name.padEnd(44)}${(statSync(file).size / 1024).toFixed(0).padStart(8)} KB${(whole - bare).toFixed(0).padStart(9)} ms to load`;
  });
  return [...rows, `${'(bare node, subtracted above)'.padEnd(44)}${''.padStart(11)}${bare.toFixed(0).padStart(9)} ms`];
};
