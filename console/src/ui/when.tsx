import { courtDateOf, dateText, momentText } from '../../../shared/kernel/time';
import { now } from '../platform/now';
import { copy } from './copy';

const MINUTE = 60_000;
const relative = (at: string, today: number): string => {
  const passed = today - Date.parse(at);
  if (passed < 0) return momentText(at);
  if (passed < MINUTE) return copy.justNow;
  if (passed < 60 * MINUTE) return copy.minutesAgo(Math.floor(passed / MINUTE));
  if (passed < 24 * 60 * MINUTE) return copy.hoursAgo(Math.floor(passed / (60 * MINUTE)));
  return dateText(courtDateOf(at), courtDateOf(new Date(today).toISOString()).slice(0, 4));
};

/** How long ago; the exact time on hover. */
export const When = ({ at }: { at: string }) => <time className="nobreak" dateTime={at} title={momentText(at)}>{relative(at, now())}</time>;

export const Moment = ({ at }: { at: string }) => <time className="nobreak" dateTime={at}>{momentText(at)}</time>;
