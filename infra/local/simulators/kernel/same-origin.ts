import { jsonReply, type Reply } from './reply';
import type { Route, SimRequest } from './server';

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value?.split(',')[0]?.trim());

/** The host the browser used, through the gateway or directly. */
export const hostOf = (request: SimRequest): string => first(request.headers['x-forwarded-host']) ?? request.headers.host ?? '';

const isForeign = (request: SimRequest): boolean => {
  const { origin } = request.headers;
  if (origin === undefined || origin === '') return first(request.headers['sec-fetch-site']) === 'cross-site';
  // A page under a no-referrer policy posts "null"; Sec-Fetch-Site then tells a foreign page apart.
  if (origin === 'null') return !['same-origin', 'none'].includes(first(request.headers['sec-fetch-site']) ?? '');
  return new URL(origin).host !== hostOf(request);
};

const refused: Reply = jsonReply({ code: 'FORBIDDEN', message: '只接受模拟环境自己的页面' }, 403);

/** A page of another site must not be able to pay, move the clock or throw a switch. */
export const sameOriginOnly = (route: Route): Route =>
  route.method === 'POST' ? { ...route, handle: (request) => (isForeign(request) ? refused : route.handle(request)) } : route;

/** `url` when it leads back to the product (the public address or the host now used), else undefined. */
export const homewardUrl = (url: string | null | undefined, publicUrl: string, request: SimRequest): string | undefined => {
  if (url === null || url === undefined || url === '') return undefined;
  try {
    const parsed = new URL(url, publicUrl);
    const own = parsed.origin === new URL(publicUrl).origin || parsed.host === hostOf(request);
    return own && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
};
