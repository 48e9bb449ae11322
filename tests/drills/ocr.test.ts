import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

describe('the ID card reader, over drawn cards', () => {
  // the engine starts workers of its own, which this runner does not let live: it reads in a process beside it
  it('reads straight, turned and blurred cards, and takes no number for another', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['infra/run-ts.mjs', 'tests/drills/ocr/drill.ts', '--few'], { cwd: resolve(__dirname, '../..'), encoding: 'utf8', timeout: 170_000 });
    expect(`${status} ${stderr}`).toMatch(/^0 /);
    const total = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { cards: number; numbers: number; names: number; wrongNumbers: number; wrongNames: number };
    expect(total.wrongNumbers).toBe(0);
    expect(total.numbers / total.cards).toBeGreaterThanOrEqual(0.85);
    expect(total.names).toBeGreaterThan(0);
  }, 180_000);
});
