import type { CourtDate } from '../time';
import { addDays } from './date-arithmetic';
import type { HolidayYear } from './holiday-year';
import { publishedYears } from './holiday-years';
import { statutoryDays } from './statutory-days';

/** Which days people rest. A value passed to the sums, never read from a clock or a store. */
export interface CourtCalendar {
  isRestDay(on: CourtDate): boolean;
  /** the year's arrangement is not published: weekends and statutory days known by rule only */
  isProvisional(on: CourtDate): boolean;
  /** "周六", "国庆节假期"; undefined on a working day */
  restReason(on: CourtDate): string | undefined;
}

const WEEKEND: Readonly<Record<number, string>> = { 0: '周日', 6: '周六' };

/** The published years, completed or replaced by the years an administrator loaded. */
export const courtCalendar = (loaded: readonly HolidayYear[] = []): CourtCalendar => {
  const years = new Map([...publishedYears, ...loaded].map((year) => [year.year, year]));
  const rest = new Map<CourtDate, string>();
  const work = new Set<CourtDate>();
  const byRule = new Map<number, ReadonlyMap<CourtDate, string>>();
  for (const { holidays, workDays } of years.values()) {
    for (const { name, from, to } of holidays) for (let day = from; day <= to; day = addDays(day, 1)) rest.set(day, `${name}假期`);
    for (const day of workDays) work.add(day);
  }
  const statutory = (on: CourtDate): string | undefined => {
    const year = Number(on.slice(0, 4));
    if (years.has(year)) return undefined;
    const days = byRule.get(year) ?? statutoryDays(year);
    byRule.set(year, days);
    return days.get(on);
  };
  const restReason = (on: CourtDate): string | undefined => {
    const holiday = rest.get(on) ?? statutory(on);
    if (holiday !== undefined) return holiday;
    return work.has(on) ? undefined : WEEKEND[new Date(`${on}T00:00:00Z`).getUTCDay()];
  };
  return {
    restReason,
    isRestDay: (on) => restReason(on) !== undefined,
    isProvisional: (on) => !years.has(Number(on.slice(0, 4))),
  };
};

export const builtInCalendar: CourtCalendar = courtCalendar();
