import type { CalendarEntry } from './add-to-calendar';

/** The browser hands an .ics file to the device's calendar. */
export const addToCalendar = async ({ name, ics }: CalendarEntry): Promise<void> => {
  const url = URL.createObjectURL(new Blob([ics], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
};
