import { freshCalendar } from './calendar';
import { freshSecrets } from './fresh-secrets';

/** What every entry needs before it begins: the stage's keys and the court's calendar, each kept for a while. */
export const prepare = async (): Promise<void> => {
  await Promise.all([freshSecrets(), freshCalendar()]);
};

/** Around an entry that is not HTTP (stream, schedule); the HTTP stack does it by itself. */
export const prepared = <E, A>(handle: (event: E) => Promise<A>) => async (event: E): Promise<A> => {
  await prepare();
  return handle(event);
};
