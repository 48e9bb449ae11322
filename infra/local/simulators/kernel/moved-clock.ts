import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** System time plus the offset in CLOCK_OFFSET_FILE (milliseconds; an absent file is 0). */
export interface MovedClock {
  now(): Date;
  nowMs(): number;
  offsetMs(): number;
  setOffset(offsetMs: number): void;
}

export const movedClock = (offsetFile: string): MovedClock => {
  const offsetMs = (): number => {
    try {
      const value = Number(readFileSync(offsetFile, 'utf8').trim());
      return Number.isFinite(value) ? value : 0;
    } catch {
      return 0;
    }
  };
  const nowMs = (): number => Date.now() + offsetMs();
  return {
    nowMs,
    now: () => new Date(nowMs()),
    offsetMs,
    setOffset: (value) => {
      const draft = `${offsetFile}.${process.pid}.new`;
      writeFileSync(draft, `${Math.trunc(value)}\n`);
      renameSync(draft, offsetFile);
    },
  };
};

/** 2026-11-23T22:05:00+08:00, as the simulated platforms write court-local moments. */
export const shanghaiMoment = (at: Date): string => `${new Date(at.getTime() + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`;
