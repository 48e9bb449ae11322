import { describe, expect, it } from '@jest/globals';
import { arrangementFindings, yearsInForce } from '../../../shared/kernel/calendar/holiday-arrangement';
import type { HolidayYear } from '../../../shared/kernel/calendar/holiday-year';
import { publishedYears } from '../../../shared/kernel/calendar/holiday-years';
import { testYear2027 } from '../../support/holidays-2027';

const [newYear, ...others] = testYear2027.holidays;
const changed = (change: Partial<HolidayYear>) => arrangementFindings({ ...testYear2027, ...change });

describe('全国年节及纪念日放假办法 art. 2: what cannot be right about a year', () => {
  it.each(publishedYears.map((year) => [year.year, year] as const))('the published year %i is in order', (_year, year) => expect(arrangementFindings(year)).toEqual([]));
  it('a New Year’s rest may begin in December of the year before', () => expect(changed({ holidays: [{ name: '元旦', from: '2026-12-31', to: '2027-01-03' }, ...others] })).toEqual([]));

  it.each([
    ['a make-up day in the week', { workDays: ['2027-02-19'] }, 'workDays.0', '补班日2月19日（周五）不是周末'],
    ['a make-up day of another year', { workDays: ['2028-02-19'] }, 'workDays.0', '不在2027年'],
    ['a make-up day on a day off', { workDays: ['2027-05-01'] }, 'workDays.0', '既放假又补班'],
    ['the same make-up day twice', { workDays: ['2027-02-20', '2027-02-20'] }, 'workDays.1', '写了两次'],
    ['a rest outside the year', { holidays: [...testYear2027.holidays, { name: '元旦', from: '2028-01-01', to: '2028-01-02' }] }, 'holidays.7', '不在2027年'],
    ['a rest that is too long', { holidays: [newYear, { name: '春节', from: '2027-02-05', to: '2027-02-20' }, ...others.slice(1)], workDays: [] }, 'holidays.1', '共放假16天'],
    ['a day off twice', { holidays: [...testYear2027.holidays, { name: '元旦', from: '2027-01-04', to: '2027-01-04' }] }, 'holidays.7', '重复'],
    ['a statutory day that is worked', { holidays: others }, 'holidays', '元旦的法定假日1月1日（周五）没有放假'],
  ] as [string, Partial<HolidayYear>, string, string][])('%s', (_title, change, path, words) => {
    expect(changed(change)).toEqual([{ path, sentence: expect.stringContaining(words) }]);
  });

  it('the highest version of a year is in force', () => {
    expect(yearsInForce([{ year: 2027, version: 1 }, { year: 2028, version: 1 }, { year: 2027, version: 2 }])).toEqual([{ year: 2027, version: 2 }, { year: 2028, version: 1 }]);
  });
});
