import * as z from 'zod/mini';
import { PersonId } from '../ids';
import { dateText, Instant, type CourtDate } from '../time';
import { addDays } from './date-arithmetic';
import { HolidayYear } from './holiday-year';
import { statutoryDays } from './statutory-days';

/** A year as an administrator loaded it. Versions of a year are all kept; the highest is in force. */
export const LoadedYear = z.extend(HolidayYear, { version: z.number(), loadedAt: Instant, loadedBy: z.object({ personId: PersonId, name: z.string() }) });
export type LoadedYear = z.infer<typeof LoadedYear>;

/** The walk over the court's cases that follows a loaded year. */
export const Redating = z.object({ year: z.number(), version: z.number(), requestedAt: Instant, cases: z.number(), changed: z.number(), finishedAt: z.optional(Instant) });
export type Redating = z.infer<typeof Redating>;

export interface Finding { path: string; sentence: string }

/** A rest of more days than this is a slip of the pen. */
const LONGEST = 12;
const daysOf = (from: CourtDate, to: CourtDate): CourtDate[] => {
  const days: CourtDate[] = [];
  for (let day = from; day <= to && days.length <= 400; day = addDays(day, 1)) days.push(day);
  return days;
};
const isWeekend = (on: CourtDate): boolean => [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay());
/** New Year's rest, and a day worked for it, may lie in the last days of the year before. */
const belongsTo = (on: CourtDate, year: number): boolean => on.startsWith(`${year}-`) || on >= `${year - 1}-12-24` && on < `${year}-01-01`;

/** What cannot be right about a year's arrangement, whatever the notice says: 全国年节及纪念日放假办法 (2024-11-10) art. 2 and the practice of make-up days at weekends. */
export const arrangementFindings = ({ year, holidays, workDays }: HolidayYear): Finding[] => {
  const off = new Map<CourtDate, string>();
  const findings: Finding[] = [];
  for (const [index, { name, from, to }] of holidays.entries()) {
    const path = `holidays.${index}`;
    const days = daysOf(from, to);
    if (days.length > LONGEST) findings.push({ path, sentence: `${name}共放假${days.length}天，超过${LONGEST}天，请核对起止日期。` });
    const outside = days.find((day) => !belongsTo(day, year));
    if (outside !== undefined) findings.push({ path, sentence: `${name}的${dateText(outside)}不在${year}年，请核对年份。` });
    for (const day of days) {
      if (off.has(day)) findings.push({ path, sentence: `${dateText(day)}在${off.get(day)}和${name}中重复，请核对。` });
      off.set(day, name);
    }
  }
  for (const [index, day] of workDays.entries()) {
    const path = `workDays.${index}`;
    if (!belongsTo(day, year)) findings.push({ path, sentence: `补班日${dateText(day)}不在${year}年，请核对年份。` });
    if (!isWeekend(day)) findings.push({ path, sentence: `补班日${dateText(day)}不是周末，请核对。` });
    if (off.has(day)) findings.push({ path, sentence: `${dateText(day)}既放假又补班，请核对。` });
    if (workDays.indexOf(day) !== index) findings.push({ path, sentence: `补班日${dateText(day)}写了两次，请删去一个。` });
  }
  // The thirteen days are those of the law in force since 2025.
  if (year >= 2025) for (const [day, name] of statutoryDays(year)) if (!off.has(day)) findings.push({ path: 'holidays', sentence: `${name}的法定假日${dateText(day)}没有放假，请核对是否漏填。` });
  return findings;
};

/** The years in force: the highest version of each. */
export const yearsInForce = <T extends { year: number; version: number }>(versions: readonly T[]): T[] =>
  [...versions.reduce((latest, one) => ((latest.get(one.year)?.version ?? 0) > one.version ? latest : latest.set(one.year, one)), new Map<number, T>()).values()];
