import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readCase } from '../support/case-answers';
import { sharedFolder } from '../support/shared-folder';

const shared = sharedFolder();
const data = process.env['WORLD_DATA'];
const personal = new Set(['idNumber', 'phone', 'domicile']);

const valuesOf = (value: unknown): string[] => (typeof value !== 'object' || value === null ? [] : Object.entries(value)
  .flatMap(([key, inner]) => (typeof inner === 'string' ? (personal.has(key) ? [inner] : []) : valuesOf(inner))));

/** Runs after the walks (files are taken in order of their names) and reads what every part of the world logged meanwhile. */
test('no log of the whole run holds an ID number, a phone or an address', () => {
  test.skip(shared === undefined || data === undefined, 'needs ../shared/cases and a world of its own');
  const values = (['traffic-accident', 'private-lending'] as const).flatMap((name) => valuesOf(readCase(shared ?? '', name)));
  expect(values.length).toBeGreaterThan(10);
  const folder = join(data ?? '', 'logs');
  const logs = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  expect(logs.find(({ file }) => file.startsWith('api'))?.text.length).toBeGreaterThan(1000);
  expect(logs.flatMap(({ file, text }) => values.filter((value) => text.includes(value)).map((value) => `${file} holds ${value.slice(0, 3)}…`))).toEqual([]);
});
