import { isObject } from './read-json';

/** Keys sorted at every level, so that a repeated request compares equal whatever its key order. */
export const canonicalText = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));
