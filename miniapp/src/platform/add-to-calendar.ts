import Taro from '@tarojs/taro';

/** `startsAt`: an hour of the day; without it the whole of the last day. */
export interface CalendarEntry { readonly name: string; readonly ics: string; readonly title: string; readonly lastDayOn: string; readonly note: string; readonly startsAt?: string }

/** Into the telephone's own calendar with a reminder the day before; where the platform has none, the words go to the clipboard. */
export const addToCalendar = async ({ title, lastDayOn, note, startsAt }: CalendarEntry): Promise<void> => {
  if (!Taro.canIUse('addPhoneCalendar')) {
    await Taro.setClipboardData({ data: `${title} ${lastDayOn} ${note}` });
    return;
  }
  if (startsAt !== undefined) {
    await Taro.addPhoneCalendar({ title, startTime: Math.floor(Date.parse(startsAt) / 1000), description: note, alarm: true, alarmOffset: 3600 });
    return;
  }
  const startTime = Math.floor(Date.parse(`${lastDayOn}T09:00:00+08:00`) / 1000);
  await Taro.addPhoneCalendar({ title, startTime, description: note, allDay: true, alarm: true, alarmOffset: 86_400 });
};
