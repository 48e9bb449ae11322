import { builtInCalendar, type CourtCalendar } from '../kernel/calendar/court-calendar';
import { addDays, daysBetween, nextWorkingDay } from '../kernel/calendar/date-arithmetic';
import type { CourtDate } from '../kernel/time';

/** The days in which a period stands still; without an end it still does. */
export interface Pause { readonly from: CourtDate; readonly until?: CourtDate | undefined }
export interface Paused { readonly lastDayOn: CourtDate; readonly pausedSince?: CourtDate }

/** Pauses that touch are one: no day is given back twice. */
const merged = (pauses: readonly Pause[]): Pause[] => {
  const joined: Pause[] = [];
  for (const pause of pauses.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const last = joined.at(-1);
    if (last === undefined || (last.until !== undefined && last.until < pause.from)) joined.push(pause);
    else joined[joined.length - 1] = { from: last.from, until: last.until === undefined || pause.until === undefined ? undefined : last.until > pause.until ? last.until : pause.until };
  }
  return joined;
};

/** A period that stood still goes on with the days it had left; one that was over before, or begins later, is untouched. The last day moves off a rest day as ever (民诉法 85 III). */
export const pausePeriod = ({ beganOn, lastDayOn, pauses, calendar = builtInCalendar }: { beganOn: CourtDate; lastDayOn: CourtDate; pauses: readonly Pause[]; calendar?: CourtCalendar }): Paused => {
  let last = lastDayOn;
  for (const { from, until } of merged(pauses)) {
    const start = from > beganOn ? from : beganOn;
    if (start > last || (until !== undefined && until <= start)) continue;
    if (until === undefined) return { lastDayOn: last, pausedSince: start };
    last = nextWorkingDay(addDays(last, daysBetween(start, until)), calendar);
  }
  return { lastDayOn: last };
};
