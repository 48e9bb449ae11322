import { readFileSync, statSync } from 'node:fs';
import { config } from './config';

export interface Clock { now(): Date }

let cached = { checkedAt: 0, changedAt: -1, offset: 0 };

/** The embedded world moves its clock by a file of milliseconds, looked at no more than five times a second. */
const offset = (): number => {
  const file = config.clockOffsetFile;
  if (file === undefined) return 0;
  const real = Date.now();
  if (real - cached.checkedAt < 200) return cached.offset;
  try {
    const changedAt = statSync(file).mtimeMs;
    if (changedAt !== cached.changedAt) cached = { checkedAt: real, changedAt, offset: Number(readFileSync(file, 'utf8').trim()) || 0 };
    else cached.checkedAt = real;
  } catch {
    cached = { checkedAt: real, changedAt: -1, offset: 0 };
  }
  return cached.offset;
};

export const clock: Clock = { now: () => new Date(Date.now() + offset()) };
