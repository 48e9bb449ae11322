import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';

const root = resolve(__dirname, '../../..');

it('a label with a barcode is drawn by the module as it is deployed, not only as the tests load it', () => {
  expect(execFileSync(process.execPath, ['infra/run-ts.mjs', 'tests/support/barcode-paper.ts'], { cwd: root, encoding: 'utf8' })).toMatch(/^%PDF- \d{4,}/);
});
