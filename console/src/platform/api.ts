import type { ErrorBody, Input, Output, Route } from '../../../shared/kernel/contract';
import { COURT_TIME_HEADER, hearCourtTime } from '../../../shared/kernel/court-clock';
import { copy } from './copy';
import { Refusal } from './refusal';
import { session } from './session';

type Part<K extends string, T> = Record<never, never> extends T ? { [key in K]?: T } : { [key in K]: T };
/** Only the parts that the route asks for. */
export type Given<R extends Route> = Part<'params', Input<R>['params']> & Part<'query', Input<R>['query']> & Part<'body', Input<R>['body']>;
type Loose = { params?: Record<string, string>; query?: Record<string, string | undefined>; body?: unknown };

export const addressOf = (route: Route, { params = {}, query = {} }: Loose): string => {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])));
  return search.size === 0 ? path : `${path}?${search}`;
};

/** Calls a door of the contract. Throws `Refusal`; a session that ended is forgotten. */
export const call = async <R extends Route>(route: R, given: Given<R>, signal?: AbortSignal): Promise<Output<R>> => {
  const input = given as Loose;
  const token = session.get()?.token;
  const answer = await fetch(addressOf(route, input), {
    method: route.method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(route.method === 'GET' ? {} : { 'content-type': 'application/json' }),
    },
    ...(route.method === 'GET' ? {} : { body: JSON.stringify(input.body ?? {}) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new Refusal({ code: 'network', message: copy.offline, reference: '' }, 0);
  });
  hearCourtTime(answer.headers.get(COURT_TIME_HEADER));
  const body: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return body as Output<R>;
  if (answer.status === 401 && token !== undefined) session.set(undefined);
  throw new Refusal((body as ErrorBody | undefined) ?? { code: 'unreadable', message: copy.unreadable, reference: '' }, answer.status);
};
