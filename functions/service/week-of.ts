import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf, type CourtDate } from '../../shared/kernel/time';

/** The Monday of the court-local week of an instant. */
export const weekOf = (at: string): CourtDate => {
  const on = courtDateOf(at);
  const sinceMonday = (new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(on, -sinceMonday);
};
