import { useEffect, useState } from 'react';

const WIDE = '(min-width: 1024px)';

/** A desk, where two columns fit. Browsers only. */
export const useWide = (): boolean => {
  const [wide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const told = (): void => setWide(query.matches);
    query.addEventListener('change', told);
    return () => query.removeEventListener('change', told);
  }, []);
  return wide;
};
