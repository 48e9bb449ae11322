import { useEffect } from 'react';
import { useLatest } from './use-latest';

/** Does the deed each time the key becomes another value; undefined = not now. */
export const useWhen = (key: string | number | undefined, deed: () => void): void => {
  const latest = useLatest(deed);
  useEffect(() => {
    if (key !== undefined) latest.current();
  }, [key, latest]);
};
