import type { Mediation } from '../../../shared/mediation/mediation';

type Session = NonNullable<Mediation['session']>;
export interface WatchTimes { remindMinutes: readonly number[]; waitMinutes: number }
const MINUTE_MS = 60_000;
const before = (session: Session, minutes: number): number => Date.parse(session.startsAt) - minutes * MINUTE_MS;

/** Reminders whose moment has passed when the time is fixed are not sent: who just chose the time knows it. */
export const passedReminders = (startsAt: string, { remindMinutes }: WatchTimes, at: Date): number[] => remindMinutes.filter((minutes) => Date.parse(startsAt) - minutes * MINUTE_MS <= at.getTime());

/** When the sweep looks at a fixed session next: the next reminder, then whether it has begun. */
export const nextWatchAt = (session: Session, { remindMinutes, waitMinutes }: WatchTimes): string | undefined => {
  const open = remindMinutes.filter((minutes) => session.reminded?.includes(minutes) !== true).map((minutes) => before(session, minutes));
  const waits = session.notBegunAt === undefined ? [Date.parse(session.startsAt) + waitMinutes * MINUTE_MS] : [];
  const next = [...open, ...waits].sort((a, b) => a - b)[0];
  return next === undefined ? undefined : new Date(next).toISOString();
};

export interface Watched { session: Session; remind?: number; notBegun?: boolean }

/** What a look finds. Of reminders that came due together only the nearest is sent; none once the time has come. */
export const watchSession = (session: Session, { remindMinutes, waitMinutes }: WatchTimes, at: Date): Watched | undefined => {
  const now = at.getTime();
  const due = remindMinutes.filter((minutes) => session.reminded?.includes(minutes) !== true && before(session, minutes) <= now);
  const notBegun = session.notBegunAt === undefined && Date.parse(session.startsAt) + waitMinutes * MINUTE_MS <= now;
  if (due.length === 0 && !notBegun) return undefined;
  const changed: Session = { ...session, reminded: [...session.reminded ?? [], ...due], ...(notBegun ? { notBegunAt: at.toISOString() } : {}) };
  const nearest = Math.min(...due);
  return { session: changed, ...(due.length > 0 && Date.parse(session.startsAt) > now ? { remind: nearest } : {}), ...(notBegun ? { notBegun } : {}) };
};
