import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Output, Route } from '../../../shared/kernel/contract';
import { call, type Given } from './api';

/** Lists and pages that wait for other people ask again every five seconds. */
export const WAITING_MS = 5000;

/** Reads a door; `every` = ask again after so many milliseconds; `when` false = do not ask. */
export const useApi = <R extends Route>(route: R, given: Given<R>, options: { every?: number; when?: boolean; freshMs?: number } = {}): UseQueryResult<Output<R>> =>
  useQuery<Output<R>>({
    queryKey: [route.path, given],
    queryFn: ({ signal }) => call(route, given, signal),
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
    ...(options.freshMs === undefined ? {} : { staleTime: options.freshMs }),
    enabled: options.when ?? true,
  });
