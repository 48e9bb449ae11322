import { useEffect } from 'react';
import { isPageKey } from '../ui/use-row-keys';

/** A accept, R return, D decline, T transfer, ? the keys themselves. */
export const useReviewKeys = (open: boolean, acts: Readonly<Record<string, () => void>>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = acts[event.key.toLowerCase()];
      if (act === undefined || !isPageKey(event) || (!open && event.key !== '?')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open, acts]);
};
