import { useInfiniteQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Output, Route } from '../../../shared/kernel/contract';
import { call, type Given } from './api';

const PAGE_SIZE = '50';
/** An export walks the whole list up to here; more belongs in a report, not in a sheet made by a browser. */
export const MOST_ROWS = 2000;

interface Page<T> { items: T[]; cursor?: string | undefined }
export type RowOf<R extends Route> = Output<R> extends Page<infer T> ? T : never;
export interface Pages<T> {
  readonly of: Pick<UseQueryResult<T[]>, 'data' | 'error' | 'refetch'>;
  /** Absent on the last page */
  readonly more: (() => void) | undefined;
  readonly loadingMore: boolean;
  /** Every row of the list, also those not shown yet, up to MOST_ROWS */
  readonly all: () => Promise<T[]>;
}

/** Reads a list door page by page behind its cursor; `every` = ask again after so many milliseconds. */
export const usePages = <R extends Route>(route: R, query: Record<string, string | undefined>, options: { every?: number; params?: Record<string, string> } = {}): Pages<RowOf<R>> => {
  type Row = RowOf<R>;
  const read = (cursor: string | undefined, signal?: AbortSignal) => call(route, { ...(options.params === undefined ? {} : { params: options.params }), query: { ...query, limit: PAGE_SIZE, ...(cursor === undefined ? {} : { cursor }) } } as Given<R>, signal) as Promise<Page<Row>>;
  const list = useInfiniteQuery({
    queryKey: [route.path, 'pages', options.params, query],
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<Row>) => last.cursor,
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
  });
  const all = async () => {
    const rows: Row[] = [];
    let cursor: string | undefined;
    do {
      const page = await read(cursor);
      rows.push(...page.items);
      cursor = page.cursor;
    } while (cursor !== undefined && rows.length < MOST_ROWS);
    return rows.slice(0, MOST_ROWS);
  };
  return {
    of: { data: list.data?.pages.flatMap(({ items }) => items), error: list.error, refetch: list.refetch as UseQueryResult<Row[]>['refetch'] },
    more: list.hasNextPage ? () => void list.fetchNextPage() : undefined,
    loadingMore: list.isFetchingNextPage,
    all,
  };
};
