import { useCallback, useState } from 'react';
import type { ApiError } from './api-error';
import { asApiError } from './as-api-error';

export interface Action<A extends readonly unknown[]> {
  run(...args: A): Promise<void>;
  readonly busy: boolean;
  readonly error: ApiError | undefined;
  clear(): void;
}

/** A button's deed: one at a time, its refusal kept for the screen to show. */
export const useAction = <A extends readonly unknown[]>(deed: (...args: A) => Promise<void>): Action<A> => {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const run = async (...args: A): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await deed(...args);
    } catch (cause) {
      setError(asApiError(cause));
    } finally {
      setBusy(false);
    }
  };
  const clear = useCallback(() => setError(undefined), []);
  return { run, busy, error, clear };
};
