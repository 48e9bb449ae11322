const SECOND = 1000;
/** Waits between looks at an order whose end is not known: 10 s, 30 s, 1 min, 5 min, 30 min, then hourly. */
const LADDER = [10, 30, 60, 300, 1800] as const;
const HOURLY = 3600;
/** An expired order is closed one minute late, so that a payment under way can land first. */
export const CLOSE_AFTER_MS = 60 * SECOND;

export const closesAt = (expiresAt: string): number => Date.parse(expiresAt) + CLOSE_AFTER_MS;

/** The instant of the next look after `checks` looks; never later than the moment of closing, while that is ahead. */
export const nextCheckAt = (at: Date, checks: number, expiresAt?: string): string => {
  const byLadder = at.getTime() + (LADDER[checks] ?? HOURLY) * SECOND;
  const closing = expiresAt === undefined ? Number.POSITIVE_INFINITY : closesAt(expiresAt);
  return new Date(closing > at.getTime() ? Math.min(byLadder, closing) : byLadder).toISOString();
};
