import { courtNow } from '@shared/kernel/court-clock';
import { courtDateOf } from '@shared/kernel/time';

/** Whole days from the court's today to a date; 0 = today, negative = past. */
export const daysLeft = (on: string, now: string = new Date(courtNow()).toISOString()): number => Math.round((Date.parse(on) - Date.parse(courtDateOf(now))) / 86_400_000);
