import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ApiError } from './api-error';
import { asApiError } from './as-api-error';
import { useLatest } from './use-latest';

export interface Loaded<T> {
  readonly data: T | undefined;
  readonly error: ApiError | undefined;
  /** nothing to show yet */
  readonly loading: boolean;
  reload(): Promise<void>;
  /** puts an answer in place without asking again */
  put(data: T): void;
}

/** Loads on entry, when a key changes, and whenever the page is shown again; an error keeps the last good data. `undefined` load = not yet. */
export const useLoad = <T>(load: (() => Promise<T>) | undefined, keys: readonly (string | number | boolean | undefined)[]): Loaded<T> => {
  const [answer, setAnswer] = useState<{ data?: T; error?: ApiError }>({});
  const turn = useRef(0);
  const latest = useLatest(load);
  const ready = load !== undefined;
  const key = JSON.stringify(keys);

  const reload = useCallback(async () => {
    const mine = ++turn.current;
    try {
      const data = await latest.current?.();
      if (mine === turn.current) setAnswer(data === undefined ? {} : { data });
    } catch (cause) {
      if (mine === turn.current) setAnswer((before) => ({ ...before, error: asApiError(cause) }));
    }
  }, [latest]);

  useEffect(() => {
    if (ready) void Promise.resolve().then(reload);
  }, [ready, key, reload]);

  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current && ready) void reload();
    shownBefore.current = true;
  });

  const put = useCallback((data: T) => {
    turn.current += 1;
    setAnswer({ data });
  }, []);

  return { data: answer.data, error: answer.error, loading: answer.data === undefined && answer.error === undefined, reload, put };
};
