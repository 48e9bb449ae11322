import { courtNow } from '@shared/kernel/court-clock';
import { courtDateOf } from '@shared/kernel/time';

/** The court's date; for showing only, the server reckons by its own. */
export const courtToday = (): string => courtDateOf(new Date(courtNow()).toISOString());
export const thisYear = (): string => courtToday().slice(0, 4);
