import type { CourtDate } from '../time';
import type { CourtCalendar } from './court-calendar';

const DAY_MS = 86_400_000;
const EARLIEST = '1991-01-01';
const LATEST = '2199-12-31';

/** A real day between 1991 and 2199, written YYYY-MM-DD. */
export const isCourtDate = (text: string): text is CourtDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < EARLIEST || text > LATEST) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};

const timeOf = (on: CourtDate): number => Date.parse(`${on}T00:00:00Z`);

export const addDays = (on: CourtDate, days: number): CourtDate => new Date(timeOf(on) + days * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: CourtDate, to: CourtDate): number => Math.round((timeOf(to) - timeOf(from)) / DAY_MS);

/** The matching day; the last of the month when there is none (民法典 202). */
export const addMonths = (on: CourtDate, months: number): CourtDate => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(day, lastOfMonth.getUTCDate()))).toISOString().slice(0, 10);
};

export const addYears = (on: CourtDate, years: number): CourtDate => addMonths(on, years * 12);

/** The day itself when people work on it, else the first day after the rest (民诉法 85 III). */
export const nextWorkingDay = (on: CourtDate, calendar: CourtCalendar): CourtDate => {
  let day = on;
  while (calendar.isRestDay(day)) day = addDays(day, 1);
  return day;
};

/** The nth working day after `on`, which is not counted itself. */
export const addWorkingDays = (on: CourtDate, days: number, calendar: CourtCalendar): CourtDate => {
  let day = on;
  for (let counted = 0; counted < days; counted += 1) day = nextWorkingDay(addDays(day, 1), calendar);
  return day;
};
