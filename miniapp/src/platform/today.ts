import { courtDateOf } from '@shared/kernel/time';

/** The court's date by this device's clock; for showing only, the server reckons by its own. */
export const courtToday = (): string => courtDateOf(new Date().toISOString());
export const thisYear = (): string => courtToday().slice(0, 4);
