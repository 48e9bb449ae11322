import { builtInCalendar, courtCalendar, type CourtCalendar } from '../../shared/kernel/calendar/court-calendar';
import { yearsInForce } from '../../shared/kernel/calendar/holiday-arrangement';
import { loadedYears } from './holiday-store';
import { log } from './log';

/** Every instance knows a year that an administrator loaded after so long at the latest. */
export const CALENDAR_FRESH_MILLISECONDS = 30_000;

const ASK_AGAIN_MILLISECONDS = 2_000;

let current: CourtCalendar = builtInCalendar;
let freshUntil = 0;

/** The published years with those an administrator loaded, as of the last `freshCalendar`. */
export const calendar = (): CourtCalendar => current;

export const loadCalendar = async (): Promise<CourtCalendar> => {
  current = courtCalendar(yearsInForce(await loadedYears()));
  freshUntil = Date.now() + CALENDAR_FRESH_MILLISECONDS;
  return current;
};

/** Awaited at every entry before anything counts a day. A store that is down leaves the calendar as it was last known: what is public still answers, and nothing can be written anyway. */
export const freshCalendar = async (): Promise<void> => {
  if (Date.now() < freshUntil) return;
  try {
    await loadCalendar();
  } catch (cause) {
    freshUntil = Date.now() + ASK_AGAIN_MILLISECONDS;
    log.error('calendar not read', cause);
  }
};
