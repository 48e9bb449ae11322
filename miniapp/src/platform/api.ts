import type * as z from 'zod/mini';
import type { Output, Route } from '@shared/kernel/contract';
import { hearCourtTime } from '@shared/kernel/court-clock';
import { ApiError } from './api-error';
import { copy } from './copy';
import { courtOrigin } from './origin';
import { send, type Received, type Sent } from './send';
import { bearerToken, useSession } from './session';

type Texts = Record<string, string | undefined>;
/** What a caller hands over: plain strings for branded ids are fine, the server checks them. */
type Plain<T> = T extends string ? string : T extends number ? number : T extends readonly (infer I)[] ? readonly Plain<I>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
export interface CallInput<R extends Route> {
  readonly params?: Plain<z.input<R['params']>>;
  readonly query?: Plain<z.input<R['query']>>;
  readonly body?: Plain<z.input<R['body']>>;
}

/** Calls one route of the contract. Throws ApiError; a read is tried again twice when the network failed. */
export const call = async <R extends Route>(route: R, input: CallInput<R> = {}): Promise<Output<R>> => {
  const token = bearerToken();
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
  const received = await sendPatiently({
    url: addressOf(route.path, (input.params ?? {}) as Texts, (input.query ?? {}) as Texts),
    method: route.method,
    headers: {
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(hasBody ? { body: JSON.stringify(input.body ?? {}) } : {}),
  });
  return readAnswer(received) as Output<R>;
};

const addressOf = (path: string, params: Texts, query: Texts): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const pairs = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return `${courtOrigin()}${filled}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
};

const sendPatiently = async (request: Sent): Promise<Received> => {
  const tries = request.method === 'GET' ? 3 : 1;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(request);
    } catch {
      if (attempt >= tries) throw new ApiError('network.unreachable', copy.unreachable);
      await new Promise((resolve) => setTimeout(resolve, attempt * 600));
    }
  }
};

const readAnswer = ({ status, text, courtTime }: Received): unknown => {
  hearCourtTime(courtTime);
  const body = parsed(text);
  if (status >= 200 && status < 300) return body ?? {};
  const refusal = (body ?? {}) as { code?: ApiError['code']; message?: string; path?: string; reference?: string };
  if (status === 401) useSession.getState().end();
  throw new ApiError(refusal.code ?? 'system.unavailable', refusal.message ?? copy.unreadable, refusal.path, refusal.reference);
};

const parsed = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};
