import { describe, expect, it } from '@jest/globals';
import { builtInCalendar, courtCalendar } from '../../../shared/kernel/calendar/court-calendar';
import { addDays, addMonths, addWorkingDays, addYears, daysBetween, isCourtDate, nextWorkingDay } from '../../../shared/kernel/calendar/date-arithmetic';
import { HolidayYear } from '../../../shared/kernel/calendar/holiday-year';
import { publishedYears } from '../../../shared/kernel/calendar/holiday-years';
import { statutoryDays } from '../../../shared/kernel/calendar/statutory-days';

describe('published years', () => {
  it.each(publishedYears)('$year keeps the schema and works on weekends only by arrangement', (year) => {
    expect(HolidayYear.safeParse(year).success).toBe(true);
    for (const day of year.workDays) expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    const statutory = [...statutoryDays(year.year).keys()].filter((day) => !builtInCalendar.isRestDay(day));
    // 除夕 became a statutory day with the revision in force from 2025.
    expect(statutory).toEqual(year.year === 2024 ? ['2024-02-09'] : []);
  });

  it.each([
    ['2026-10-01', '国庆节假期'], ['2026-10-07', '国庆节假期'], ['2026-10-08', undefined], ['2026-10-10', undefined], ['2026-11-21', '周六'], ['2026-11-22', '周日'],
    ['2026-02-14', undefined], ['2026-02-23', '春节假期'], ['2025-10-08', '国庆节、中秋节假期'], ['2024-02-18', undefined],
  ])('%s: %s', (on, reason) => expect(builtInCalendar.restReason(on)).toBe(reason));
});

describe('a year that is not published', () => {
  it('rests on weekends and the statutory days known by rule', () => {
    expect([...statutoryDays(2027)].map(([day]) => day).sort()).toEqual([
      '2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01', '2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03',
    ]);
    expect(builtInCalendar.isProvisional('2027-01-04')).toBe(true);
    expect(builtInCalendar.isProvisional('2026-12-31')).toBe(false);
    expect(builtInCalendar.isRestDay('2027-02-08')).toBe(true);
  });

  it('is settled by loading it', () => {
    const loaded = courtCalendar([{ year: 2027, source: '测试用放假安排', holidays: [{ name: '春节', from: '2027-02-05', to: '2027-02-11' }], workDays: ['2027-02-20'] }]);
    expect(loaded.isProvisional('2027-02-11')).toBe(false);
    expect(loaded.restReason('2027-02-11')).toBe('春节假期');
    expect(loaded.isRestDay('2027-02-20')).toBe(false);
  });

  it.each([
    ['an upside-down holiday', { year: 2027, source: '测试用放假安排', holidays: [{ name: '元旦', from: '2027-01-03', to: '2027-01-01' }], workDays: [] }],
    ['another year', { year: 2027, source: '测试用放假安排', holidays: [{ name: '元旦', from: '2026-01-01', to: '2026-01-01' }], workDays: [] }],
    ['a day that does not exist', { year: 2027, source: '测试用放假安排', holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-01' }], workDays: ['2027-02-30'] }],
  ])('refuses %s', (_, year) => expect(HolidayYear.safeParse(year).success).toBe(false));
});

describe('date arithmetic', () => {
  it.each([['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-08-31', 6, '2027-02-28'], ['2026-11-23', 12, '2027-11-23'], ['2026-12-31', 2, '2027-02-28']])('%s + %i months', (on, months, end) => expect(addMonths(on, months)).toBe(end));
  it('counts days, years and working days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(daysBetween('2026-02-28', '2026-03-02')).toBe(2);
    expect(addWorkingDays('2026-09-30', 2, builtInCalendar)).toBe('2026-10-09');
    expect(addWorkingDays('2026-10-09', 1, builtInCalendar)).toBe('2026-10-10');
    expect(nextWorkingDay('2026-10-08', builtInCalendar)).toBe('2026-10-08');
  });
  it.each([['2026-02-29', false], ['2024-02-29', true], ['2026-13-01', false], ['2026-1-1', false], ['', false], ['1990-12-31', false], ['2200-01-01', false]])('%s is a day: %s', (text, real) => expect(isCourtDate(text)).toBe(real));
});
