import type { HolidayYear } from '../../shared/kernel/calendar/holiday-year';

/** Made up for tests: 2027 with a New Year's rest of four days, so that Monday 4 January, a working day by rule, turns out to be a day off. */
export const testYear2027: HolidayYear = {
  year: 2027, source: '测试用2027年放假安排',
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-04' },
    { name: '春节', from: '2027-02-05', to: '2027-02-12' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  workDays: ['2027-01-09', '2027-02-20'],
};
