import { QueryClient } from '@tanstack/react-query';
import { Refusal } from './refusal';

/** A refusal is an answer and is not asked again; a lost connection is, twice. */
export const queries = new QueryClient({
  defaultOptions: { queries: { retry: (count, error) => error instanceof Refusal && error.status === 0 && count < 2, staleTime: 1000, refetchOnWindowFocus: true } },
});
