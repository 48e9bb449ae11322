import type { Outage } from '../courts/outage';

const MINUTE = 60_000;
const minuteOf = (at: string): number => Math.floor(Date.parse(at) / MINUTE);

/** In how many different minutes the system failed, whoever noticed. */
export const downMinutes = (outages: readonly Pick<Outage, 'from' | 'to'>[]): number => {
  const minutes = new Set<number>();
  for (const { from, to } of outages) for (let minute = minuteOf(from); minute * MINUTE < Date.parse(to); minute += 1) minutes.add(minute);
  return minutes.size;
};
