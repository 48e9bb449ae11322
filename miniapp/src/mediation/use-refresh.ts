import { useEffect } from 'react';

/** Asks again from time to time while others may be acting. */
export const useRefresh = (reload: () => Promise<void>, seconds: number): void => {
  useEffect(() => {
    const timer = setInterval(() => void reload(), seconds * 1000);
    return () => clearInterval(timer);
  }, [reload, seconds]);
};
