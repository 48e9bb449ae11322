import { builtInCalendar, type CourtCalendar } from '../kernel/calendar/court-calendar';
import { addDays, nextWorkingDay } from '../kernel/calendar/date-arithmetic';
import { dateText, type CourtDate } from '../kernel/time';

export interface Extension { readonly lastDayOn: CourtDate; readonly reason: string }
interface Facts {
  readonly lastDayOn: CourtDate;
  /** minutes of that day in which the court's system was down */
  minutesDown(on: CourtDate): number;
  /** from how many minutes on the day counts as lost */
  readonly leastMinutes: number;
  readonly calendar?: CourtCalendar;
}

/** 民诉法第86条: who could not act in time for a good reason is given the days. When the court's own system was the reason, nobody has to ask. */
export const extendForOutage = ({ lastDayOn, minutesDown, leastMinutes, calendar = builtInCalendar }: Facts): Extension | undefined => {
  let day = lastDayOn;
  while (minutesDown(day) >= leastMinutes) day = nextWorkingDay(addDays(day, 1), calendar);
  if (day === lastDayOn) return undefined;
  return { lastDayOn: day, reason: `原定最后一天${dateText(lastDayOn)}法院系统故障${minutesDown(lastDayOn)}分钟，顺延至${dateText(day)}（民诉法第86条）` };
};
