import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WEIGHTS = { body: '400Regular/NotoSansSC_400Regular.ttf', strong: '700Bold/NotoSansSC_700Bold.ttf' } as const;
export type Weight = keyof typeof WEIGHTS;

/** Where the font files may lie: copied beside the bundle (fonts/), or in the installed package, in this folder or above it. */
const FOLDERS = ['fonts', join('node_modules', '@expo-google-fonts', 'noto-sans-sc')];

const above = (start: string): string[] => {
  const parent = dirname(start);
  return parent === start ? [start] : [start, ...above(parent)];
};

const find = (file: string): string => {
  const starts = [process.cwd(), ...(process.argv[1] === undefined ? [] : [dirname(process.argv[1])])];
  for (const start of starts.flatMap(above)) for (const folder of FOLDERS) {
    const path = join(start, folder, file);
    if (existsSync(path)) return path;
  }
  throw new Error(`font file ${file} is neither in fonts/ nor in node_modules`);
};

const loaded = new Map<Weight, Buffer>();

/** The file's bytes, read once a process. */
export const fontBytes = (weight: Weight): Buffer => {
  const known = loaded.get(weight) ?? readFileSync(find(WEIGHTS[weight]));
  loaded.set(weight, known);
  return known;
};
