import type { HolidayYear } from './holiday-year';

const pad = (text: string) => text.padStart(2, '0');
/** "（农历腊月二十八、周日）" says nothing that the date does not. */
const bare = (text: string) => text.replaceAll(/[（(][^（）()]*[）)]/g, '').replaceAll(/\s/g, '');
const ITEM = /[一二三四五六七八九十]+、([^：:。，]+)[：:]([^]*?)(?=[一二三四五六七八九十]+、[^：:。，]+[：:]|$)/g;
const REST = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?(?:放假|与周末连休)/;
const DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;

/** "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。" as rows to look at; what it cannot read is left out and the checks of the year will say so. */
export const readHolidayNotice = (year: number, text: string): Pick<HolidayYear, 'holidays' | 'workDays'> => {
  const on = (written: string | undefined, month: string, day: string) => `${written ?? year}-${pad(month)}-${pad(day)}`;
  const holidays: HolidayYear['holidays'] = [];
  const workDays: string[] = [];
  for (const [, name = '', words = ''] of bare(text).matchAll(ITEM)) {
    const rest = REST.exec(words);
    if (rest === null) continue;
    const [, fromYear, fromMonth = '', fromDay = '', toYear, toMonth = fromMonth, toDay = fromDay] = rest;
    holidays.push({ name, from: on(fromYear, fromMonth, fromDay), to: on(toYear ?? (toMonth < fromMonth ? undefined : fromYear), toMonth, toDay) });
    for (const sentence of words.split('。')) {
      if (sentence.includes('上班')) for (const [, written, month = '', day = ''] of sentence.matchAll(DAY)) workDays.push(on(written, month, day));
    }
  }
  return { holidays, workDays };
};
