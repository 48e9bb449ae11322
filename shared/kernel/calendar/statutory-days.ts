import type { CourtDate } from '../time';
import { addDays } from './date-arithmetic';

/** Month-day of 春节 (first day), 端午 and 中秋 in the civil calendar. */
const lunarDays: Readonly<Record<number, readonly [string, string, string]>> = {
  2023: ['01-22', '06-22', '09-29'],
  2024: ['02-10', '06-10', '09-17'],
  2025: ['01-29', '05-31', '10-06'],
  2026: ['02-17', '06-19', '09-25'],
  2027: ['02-06', '06-09', '09-15'],
  2028: ['01-26', '05-28', '10-03'],
  2029: ['02-13', '06-16', '09-22'],
  2030: ['02-03', '06-05', '09-12'],
  2031: ['01-23', '06-24', '10-01'],
  2032: ['02-11', '06-12', '09-19'],
  2033: ['01-31', '06-01', '09-08'],
  2034: ['02-19', '06-20', '09-27'],
  2035: ['02-08', '06-10', '09-16'],
  2036: ['01-28', '05-30', '10-04'],
  2037: ['02-15', '06-18', '09-24'],
  2038: ['02-04', '06-07', '09-13'],
  2039: ['01-24', '05-27', '10-02'],
  2040: ['02-12', '06-14', '09-20'],
  2041: ['02-01', '06-03', '09-10'],
  2042: ['01-22', '06-22', '09-28'],
  2043: ['02-10', '06-11', '09-17'],
  2044: ['01-30', '05-31', '10-05'],
  2045: ['02-17', '06-19', '09-25'],
  2046: ['02-06', '06-08', '09-15'],
  2047: ['01-26', '05-29', '10-04'],
  2048: ['02-14', '06-15', '09-22'],
  2049: ['02-02', '06-04', '09-11'],
  2050: ['01-23', '06-23', '09-30'],
};

/** 清明, solar-term formula of the 21st century. */
const qingming = (year: number): string => {
  const inCentury = year % 100;
  return `04-0${Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4)}`;
};

/**
 * The 13 statutory days of a year whose arrangement is not published yet:
 * 全国年节及纪念日放假办法 (2024-11-10) art. 2. Moon-dated days are known up to 2050.
 */
export const statutoryDays = (year: number): ReadonlyMap<CourtDate, string> => {
  const days = new Map<CourtDate, string>();
  const put = (name: string, from: string, count: number) => {
    for (let day = 0; day < count; day += 1) days.set(addDays(`${year}-${from}`, day), name);
  };
  put('元旦', '01-01', 1);
  put('清明节', qingming(year), 1);
  put('劳动节', '05-01', 2);
  put('国庆节', '10-01', 3);
  const lunar = lunarDays[year];
  if (lunar !== undefined) {
    const [spring, dragonBoat, midAutumn] = lunar;
    days.set(addDays(`${year}-${spring}`, -1), '春节');
    put('春节', spring, 3);
    put('端午节', dragonBoat, 1);
    put('中秋节', midAutumn, 1);
  }
  return days;
};
