import type { Input, Output, Route } from '../../shared/kernel/contract';

type Given<R extends Route> = { [K in keyof Input<R>]?: unknown };
export class Refused extends Error {
  constructor(readonly status: number, readonly body: { code: string; message: string; path?: string; reference: string }) {
    super(`${status} ${body.code} ${body.message} ${body.path ?? ''}`);
  }
}

/** One person's connection to a running world, over HTTP, typed by the contracts. */
export const connect = (url: string, token?: string) => {
  const call = async <R extends Route>(route: R, given: Given<R> = {}): Promise<Output<R>> => {
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String((given.params as Record<string, unknown> | undefined)?.[name])));
    const query = new URLSearchParams((given.query ?? {}) as Record<string, string>).toString();
    const answer = await fetch(`${url}${path}${query === '' ? '' : `?${query}`}`, {
      method: route.method,
      headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      ...(route.method === 'GET' || route.method === 'DELETE' ? {} : { body: JSON.stringify(given.body ?? {}) }),
    });
    const body = (await answer.json()) as unknown;
    if (!answer.ok) throw new Refused(answer.status, body as Refused['body']);
    return body as Output<R>;
  };
  return { url, token, call };
};
export type Connection = ReturnType<typeof connect>;

/** Asks again until the answer is what is waited for; the last answer is in the error. */
export const eventually = async <T>(what: string, ask: () => Promise<T>, wanted: (answer: T) => boolean, seconds = 15): Promise<T> => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}; last answer ${JSON.stringify(answer)?.slice(0, 1500)}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
};
