import { courtCalendar, type CourtCalendar } from '../../shared/kernel/calendar/court-calendar';
import { court } from '../platform/court-config';
import { copy } from './copy';

let made: CourtCalendar | undefined;

/** The published years with those the court has loaded. */
export const calendar = (): CourtCalendar => {
  made ??= courtCalendar(Object.entries(court().holidays ?? {}).map(([year, { off, workdays }]) => ({
    year: Number(year), source: 'COURT_CONFIG', holidays: off.map((day) => ({ name: copy.holiday, from: day, to: day })), workDays: workdays,
  })));
  return made;
};
