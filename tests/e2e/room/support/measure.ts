import { cpus } from 'node:os';
import { appendFileSync } from 'node:fs';

/** video.md §6: the figures are for a quiet machine of four cores; on two, times are taken ×3 and three people are the most. */
export const small = cpus().length < 4;
export const allowed = (milliseconds: number): number => (small ? milliseconds * 3 : milliseconds);
export const most = small ? 3 : 4;

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
export const p95 = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.95))] ?? 0;

/** One line of the drill's table: `npm run drill:room` prints them all. */
export const tellTable = (test: number, what: string, demanded: string, seen: string): void => {
  const line = { test, what, demanded, seen };
  process.stdout.write(`   #${test} ${what}: ${seen} (${demanded})\n`);
  if (process.env['DRILL_TABLE'] !== undefined) appendFileSync(process.env['DRILL_TABLE'], `${JSON.stringify(line)}\n`);
};
