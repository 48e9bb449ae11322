import { arrangementFindings, yearsInForce, type LoadedYear } from '../../shared/kernel/calendar/holiday-arrangement';
import type { HolidayYear } from '../../shared/kernel/calendar/holiday-year';
import { publishedYears } from '../../shared/kernel/calendar/holiday-years';
import { CourtError } from '../../shared/kernel/errors';
import type { PersonId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import type { Caller } from '../cases/authorise';
import { loadCalendar } from '../platform/calendar';
import { loadedYears, redatingJob, storeYear } from '../platform/holiday-store';

/** Nobody publishes a year earlier than this ahead. */
const YEARS_AHEAD = 2;

const daysOf = ({ holidays, workDays }: HolidayYear): string => [...holidays.map(({ name, from, to }) => `${from} ${to} ${name}`), ...workDays].sort().join('\n');

const check = (given: HolidayYear, inForce: HolidayYear | undefined, thisYear: number): void => {
  if (given.year < thisYear || given.year > thisYear + YEARS_AHEAD) throw new CourtError('courts.holidaysWrong', `只能录入${thisYear}年至${thisYear + YEARS_AHEAD}年的放假安排，请核对年份。`, { path: 'year' });
  const [finding] = arrangementFindings(given);
  if (finding !== undefined) throw new CourtError('courts.holidaysWrong', finding.sentence, { path: finding.path });
  if (inForce !== undefined && daysOf(inForce) === daysOf(given)) throw new CourtError('courts.holidaysUnchanged', `${given.year}年已经是这个安排，不需要再次录入。`);
};

/** The years the court counts with, their versions, and how far the cases have been counted again. */
export const readHolidays = async () => {
  const [loaded, job] = await Promise.all([loadedYears(), redatingJob()]);
  if (job === undefined) return { published: [...publishedYears], loaded };
  const { cursor: _cursor, ...redating } = job;
  return { published: [...publishedYears], loaded, redating };
};

/**
 * An administrator loads a year as the State Council's notice gives it. A version is added, none is replaced; the sweep then counts open dates again.
 * @throws courts.holidaysWrong, courts.holidaysUnchanged, cases.conflict
 */
export const loadHolidays = async (given: HolidayYear, caller: Caller, at: Date) => {
  const loaded = await loadedYears();
  const before = yearsInForce(loaded).find(({ year }) => year === given.year);
  check(given, before ?? publishedYears.find(({ year }) => year === given.year), Number(courtDateOf(at.toISOString()).slice(0, 4)));
  const year: LoadedYear = { ...given, workDays: [...given.workDays].sort(), version: (before?.version ?? 0) + 1, loadedAt: at.toISOString(), loadedBy: { personId: caller.personId as PersonId, name: caller.name } };
  await storeYear(year);
  await loadCalendar();
  return readHolidays();
};
