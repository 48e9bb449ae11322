import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf, type CourtDate } from '../../shared/kernel/time';
import { downMinutes } from '../../shared/periods/down-minutes';
import { extendForOutage, type Extension } from '../../shared/periods/extend-for-outage';
import { calendar } from './calendar';
import { court } from './court-config';
import { outagesOn } from './outage-ledger';

/** A period whose last day the court's own failure took away, as the court's rule extends it; undefined when it was not. For every capability with a last day. */
export const extendedLastDay = async (lastDayOn: CourtDate, at: Date): Promise<Extension | undefined> => {
  const minutes = new Map<CourtDate, number>();
  for (let day = lastDayOn; day <= courtDateOf(at.toISOString()); day = addDays(day, 1)) {
    minutes.set(day, downMinutes(await outagesOn(day)));
    if (day === lastDayOn && (minutes.get(day) ?? 0) < court().outageRule.minutes) return undefined;
  }
  return extendForOutage({ lastDayOn, minutesDown: (on) => minutes.get(on) ?? 0, leastMinutes: court().outageRule.minutes, calendar: calendar() });
};
