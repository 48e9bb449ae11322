import { COURT_TIME_HEADER } from '@shared/kernel/court-clock';
import type { Received, Sent } from './send';

/** One HTTP exchange; rejects only when no answer came. */
export const send = async ({ url, method, headers, body }: Sent): Promise<Received> => {
  const answer = await fetch(url, { method, headers, cache: 'no-store', ...(body === undefined ? {} : { body }) });
  return { status: answer.status, text: await answer.text(), courtTime: answer.headers.get(COURT_TIME_HEADER) };
};
